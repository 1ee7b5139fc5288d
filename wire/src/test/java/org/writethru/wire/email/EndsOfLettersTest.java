package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** What stands around the copy of letters: heads of forwards and releases, signatures, and what is below an end mark. */
class EndsOfLettersTest {
    private static final String HEAD = """
            From: "Harbour News" <wire@harbour.example>
            Date: Mon, 23 Nov 2026 14:00:00 +0400
            Message-ID: <20261123.1@harbour.example>
            Content-Type: text/plain; charset=utf-8
            """;

    private static final String SIGNED = "X-Original-From: Ana Orel <ana@harbour.example>\nSubject: Vote\n\n";

    private static final String COPY = "The council put off the vote on the dam.\n\nIt meets again on Monday.\n\n";

    private final EmailReader reader = new EmailReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear all,",
                "Hello, colleagues",
                "Hello!",
                "Hi everyone",
                "Dear colleagues",
                "Sehr geehrte Damen und Herren,",
                "Bonjour à tous,",
                "Greetings."
            })
    void salutationIsNoCopy(String salutation) {
        assertThat(texts(one("Subject: Vote put off\n\n" + salutation + "\n\n" + COPY)))
                .containsExactly("The council put off the vote on the dam.", "It meets again on Monday.");
    }

    @Test
    void wordsThatSoundLikeASalutationAreCopy() {
        assertThat(texts(one("Subject: Vote put off\n\nHi-tech firms:\n\n" + COPY)))
                .first()
                .isEqualTo("Hi-tech firms:");
    }

    @Test
    void firstNameAloneBelowTheCopyIsASignature() {
        assertThat(texts(one("Subject: Vote put off\n\n" + COPY
                        + "It is the third delay of the vote this year, and nobody gave a reason.\n\nAna\n")))
                .last()
                .isEqualTo("It is the third delay of the vote this year, and nobody gave a reason.");
    }

    @Test
    void titleInBracketsBetweenSignsStandsAlone() {
        assertThat(texts(one("Subject: Harbour news\n\n" + COPY
                        + "=-=-=[ NEW THIS WEEK ]=-=-=-=-=-=-\n\nA yard opened in Lenna on Monday.\n")))
                .contains("NEW THIS WEEK", "A yard opened in Lenna on Monday.");
    }

    @Test
    void headOfAMessageThatIsPassedOnIsNoCopy() {
        assertThat(texts(one(
                        "Subject: Vote put off\n\nThis came from the council.\n\n=-=-=-=-=-=-=-=-=-=-=-=-=-=-=\nThis came through the harbour list. To (un)subscribe write to\nlist@harbour.example\n=-=-=-=-=-=-=-=-=-=-=-=-=-=-=\n\nDate: Sun, 22 Nov 2026 09:00:00 +0400\nReply-To: Ben Tal <ben@council.example>\nFrom: Ben Tal <ben@council.example>\nSubject: On the vote;\n  other news\n\n"
                                + COPY)))
                .containsExactly(
                        "This came from the council.",
                        "The council put off the vote on the dam.",
                        "It meets again on Monday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you.\n\nAna Orel\nHead of news, the harbour\n",
                "Mit freundlichen Grüßen\nAna Orel\n",
                "The Harbour Press Team\n",
                "The Vessa maintainers,\n\n   Ana, Ben, Cara and Dov\n\n\np.s.\nThis is an announcement only mailing list.  Please write to the other one.\n",
                "Ihr Hafen-Team\n",
                "--Ana--\nModerator, the harbour list\nhttp://harbour.example\n",
                "Ana Orel\nSenior writer\nHarbour News Inc.\nTel.  555.010.0100\nFax. 555.010.0101\n",
                "Media contact:\nAna Orel\nPhone: +994-12-555-01-00\nEmail: ana.orel@harbour.example\n",
                "Contact presse\n\nAna Orel\n\nTél : +33 1 55 50 10 00\n",
                "Yhteystiedot:\n\nAna Orel\n\nPuh. 040 555 0000\n",
                "Para más información:\n\nAna Orel\n\nTelefono: 040 555 0000\n",
                "Ana Orel\nDesk\nMobile: +44 20 7946 0000\n\nThe information transmitted is intended only for the person or entity to\nwhich it is addressed and may contain confidential material.\n\n <<Ana Orel (E-mail).vcf>> \n - Ana Orel (E-mail).vcf\n",
                "Diese E-Mail enthält vertrauliche Informationen. Wer sie irrtümlich erhält, wird gebeten, sie zu löschen.\n",
                "Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires.\n",
                "© 2026 Harbour News\n",
                "-30-\n\nAbout the council\n\nThe council of the harbour is elected each year.\n"
            })
    void howAWriterSignsIsNoCopy(String end) {
        assertThat(texts(one("Subject: Vote put off\n\n" + COPY + end)))
                .containsExactly("The council put off the vote on the dam.", "It meets again on Monday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Readers may call the desk on +44 20 7946 0000 or write to desk@harbour.example, which is open on each day of the week until ten in the evening, the council said.\n",
                "Contact with the ship was lost.\n",
                "Thank you, said the mayor.\n",
                "###\n\nRain\n\nIt rained.\n\n###\n\nWind\n\nIt blew.\n"
            })
    void copyThatLooksLikeASignatureStays(String end) {
        assertThat(texts(one("Subject: Vote put off\n\n" + COPY + end))).hasSizeGreaterThan(2);
    }

    @Test
    void headOfAForwardedLetterMayGoOverSeveralLines() {
        var item = one("""
                Subject: HN Vote On Dam Put Off

                ---------------------- Forwarded by Ana Orel/LEN/HN on 11/23/2026 08:17\s
                AM ---------------------------
                \s\s\s
                	Harbour Trade Corp.
                	\s
                	From:  "Tal, Ben" <ben.tal@harbour.example>
                     11/23/2026 06:33 AM
                	\s

                To: "Orel, Ana" <ana.orel@harbour.example>, "Berg, Leo"\s
                <leo.berg@harbour.example>
                cc:  (bcc: Ana Orel/LEN/HN)
                Subject: HN Vote On Dam Put Off\s



                12:15 GMT 23 November 2026
                 HN Vote On Dam Put Off

                 The council put off the vote on the dam until Monday.

                 It meets again.
                 -By Ana Orel, Harbour Newswires; 202-555-0100;\s
                ana.orel@harbour.example
                 Copyright (c) 2026, Harbour News Inc
                """);
        assertThat(texts(item))
                .containsExactly("The council put off the vote on the dam until Monday.", "It meets again.");
        assertThat(item.byline()).contains("Ana Orel, Harbour Newswires");
    }

    @Test
    void creditsAboveANameAreNoCopy() {
        var item = one("""
                Subject: HN Vote On Dam Put Off

                12:15 GMT 23 November 2026 HN Vote On Dam Put Off
                The council put off the vote on the dam until Monday.

                It meets again.
                -Ana Orel; Harbour Newswires 202-555-0100; ana.orel@harbour.example
                Copyright (c) 2026, Harbour & Company Inc


                Ben Tal
                Analyst
                Harbour News & Company Inc.
                Tel.  555.010.0100
                """);
        assertThat(texts(item))
                .containsExactly("The council put off the vote on the dam until Monday.", "It meets again.");
        assertThat(item.byline()).contains("Ana Orel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my phone",
                "Sent with Proton Mail secure email.",
                "Von meinem Telefon gesendet",
                "Envoyé de mon téléphone"
            })
    void whatAProgramPutsBelowALetterIsNoCopy(String line) {
        assertThat(texts(one("Subject: Vote\n\n" + COPY + "\n" + line + "\n")))
                .containsExactly("The council put off the vote on the dam.", "It meets again on Monday.");
    }

    @Test
    void subjectThatBeginsASentenceStays() {
        assertThat(texts(one("Subject: The council\n\n" + COPY))).contains("The council put off the vote on the dam.");
    }

    @Test
    void headOfAPressReleaseIsNoCopy() {
        var item = one(
                "Subject: Vote put off\n\nPRESS RELEASE\n\nFor Immediate Release\n\nLenna, Monday, November 23, 2026\n\n"
                        + "Contact: Ana Orel\n\nAna Orel (216) 555-0100\n\n<ana.orel@harbour.example>\n\n___________________\n\nVote put off\n\n"
                        + COPY + "-30-\n");
        assertThat(texts(item))
                .containsExactly("The council put off the vote on the dam.", "It meets again on Monday.");
    }

    @Test
    void fullLinesTellWhereAParagraphEnds() {
        var item = one("Subject: Vote\n\n" + """
                The council of the harbour put off the vote on the dam on the Vessa until
                Monday, because its members wished to read the report that the engineers
                had sent it, which has three hundred pages.
                The engineers say that the dam will hold for a year, whatever the council
                decides, and that nobody at the water needs to leave the house or the boat
                until then. The mayor is of the same mind.
                The council meets again on Monday at ten, in the old hall at the quay, and
                all who live at the water may come and listen, as they could the last time
                when it rained.
                """);
        assertThat(texts(item)).hasSize(3);
        assertThat(texts(item).get(1)).startsWith("The engineers say").endsWith("of the same mind.");
    }

    @Test
    void signsDrawnAroundTheSubjectAreNoneOfTheHeadline() {
        assertThat(one("Subject: **** Vote put off 11/23/26\n\n" + COPY).headline())
                .contains("Vote put off 11/23/26");
    }

    @Test
    void pointGoesOnOnLinesThatAreSetInBelowIt() {
        var item = one("Subject: Vote\n\n" + """
                The council put off the vote on the dam, and it gave three reasons for it:

                - the report of the engineers has three hundred pages and nobody
                  has read it
                - the chair is away until Monday
                - it rains
                """);
        assertThat(texts(item)).anyMatch(words -> words.endsWith("and nobody has read it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "-Ana Orel",
                "-- \nAna Orel",
                "Ana\n\nTides for boats https://harbour.example/tides",
                "Very best regards,\n\nBen Dahl\n\nHarbour - Head of news",
                "Press contact: Ben Dahl, (02) 5550 1000"
            })
    void ownNameOfTheSenderIsASignature(String signature) {
        assertThat(texts(one(SIGNED + COPY + signature + "\n")))
                .containsExactly("The council put off the vote on the dam.", "It meets again on Monday.");
    }

    @Test
    void greetingAboveAPostscriptIsNoCopy() {
        assertThat(texts(one(SIGNED + COPY + "Thanks,\nAna\n\nP.S. The hall at the quay opens at nine on Monday.\n")))
                .containsExactly(
                        "The council put off the vote on the dam.",
                        "It meets again on Monday.",
                        "P.S. The hall at the quay opens at nine on Monday.");
    }

    @Test
    void answerToAQuestionIsCopyThoughAnAddressIsInIt() {
        assertThat(texts(one("Subject: Vote\n\n" + COPY + "Q: Whom may I ask?\n\nA: E-mail wire@harbour.example\n")))
                .endsWith("Q: Whom may I ask?", "A: E-mail wire@harbour.example");
    }

    @Test
    void namesBeforeADayInBracketsAreTheByline() {
        var item = one(
                "Subject: Vote\n\n" + COPY + "(Ana Orel & Ben Dahl/20261123/Press Contact: Cleo Ems, 555-555-0100)\n");
        assertThat(item.byline()).contains("Ana Orel & Ben Dahl");
        assertThat(texts(item))
                .containsExactly("The council put off the vote on the dam.", "It meets again on Monday.");
    }

    private NewsItem one(String letter) {
        return Wires.one(reader, HEAD + letter);
    }
}
