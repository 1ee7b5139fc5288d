package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.wire.Embargo;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

class EmailReaderTest {
    private static final String HEAD = """
            Received: from mx.example by mail.example; Mon, 23 Nov 2026 14:00:09 +0400
            From: "Harbour News" <wire@harbour.example>
            To: desk@news.example
            Date: Mon, 23 Nov 2026 14:00:00 +0400
            Message-ID: <20261123.1@harbour.example>
            MIME-Version: 1.0
            """;

    private final EmailReader reader = new EmailReader();

    @Test
    void plainMessageIsAnItem() {
        var item = one(HEAD + """
                Subject: Vote on dam delayed
                Content-Type: text/plain; charset=utf-8

                The council put off the vote until Monday,
                its chair said in a statement to the press.

                It is the third delay this year, he added,
                and will not be the last one.
                """);
        assertThat(item.guid()).isEqualTo("20261123.1@harbour.example");
        assertThat(item.headline()).contains("Vote on dam delayed");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T14:00:00+04:00"));
        assertThat(item.provider()).contains("Harbour News");
        assertThat(texts(item))
                .containsExactly(
                        "The council put off the vote until Monday, its chair said in a statement to the press.",
                        "It is the third delay this year, he added, and will not be the last one.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CORRECTED: Vote on dam delayed | CORRECTED | USABLE",
                "CORRECTION - Vote on dam delayed | CORRECTED | USABLE",
                "KILL: Vote on dam delayed | WITHDRAWN | CANCELED",
                "MANDATORY KILL Vote on dam | WITHDRAWN | CANCELED",
                "UPDATE 2-Vote on dam delayed | UPDATED | USABLE",
                "ИСПРАВЛЕНО: Голосование отложено | CORRECTED | USABLE",
                "Vote on dam delayed (CORRECTED) | CORRECTED | USABLE",
                "Kill rates fall in the valley | PUBLISHED | USABLE",
                "Lead poisoning found in wells | PUBLISHED | USABLE",
                "Correction officers strike | PUBLISHED | USABLE",
            })
    void marksInTheSubjectAreUnderstood(String subject, Kind release, Status status) {
        var item = one(HEAD + "In-Reply-To: <first@harbour.example>\nSubject: " + encoded(subject) + "\n\nWords.\n");
        assertThat(item.release()).isEqualTo(release);
        assertThat(item.status()).isEqualTo(status);
        assertThat(item.headline()).contains(subject);
        assertThat(item.replaces().isEmpty()).isEqualTo(release == Kind.PUBLISHED || release == Kind.UPDATED);
    }

    @Test
    void embargoInWordsHoldsTheItem() {
        var legible = legible(HEAD + "Subject: EMBARGOED until 24 Nov 06:00: Dam report\n\nWords.\n");
        assertThat(legible.value().embargo()).contains(new Embargo(Optional.empty()));
        assertThat(legible.notes()).anyMatch(note -> note.contains("held"));
        assertThat(one(HEAD + "Subject: Dam report\n\nSperrfrist: 24. November\n\nWords.\n")
                        .embargo())
                .isPresent();
    }

    @Test
    void htmlIsTakenIfItSaysAsMuch() {
        var legible = legible(HEAD + """
                Subject: Dam
                Content-Type: multipart/alternative; boundary=b1

                --b1
                Content-Type: text/plain; charset=us-ascii

                One. Two.

                --b1
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <div><p>One with a l=
                ong=C3=A9 word.</p><p>&nbsp;</p><p><b>Two</b>.</p></div>
                --b1--
                """);
        assertThat(texts(legible.value())).containsExactly("One with a longé word.", "Two.");
        assertThat(legible.notes()).anyMatch(note -> note.contains("2 forms"));
    }

    @Test
    void textIsTakenIfItsHtmlHasLess() {
        var item = one(HEAD + """
                Subject: Dam
                Content-Type: multipart/alternative; boundary=b1

                --b1

                One.

                Two.

                --b1
                Content-Type: text/html

                <p>See the plain text.</p>
                --b1--
                """);
        assertThat(texts(item)).containsExactly("One.", "Two.");
    }

    @Test
    void layoutTablesAreNoTables() {
        var item = one(
                HEAD + "Subject: Dam\nContent-Type: text/html\n\n"
                        + "<table><tr><td><p>One.</p><p>Two.</p></td></tr></table><table><tr><td>Gate</td><td>4 m</td></tr><tr><td>Sill</td><td>2 m</td></tr></table>\n");
        assertThat(item.copy().blocks()).hasSize(3);
        assertThat(item.copy().blocks().get(2)).isInstanceOf(Block.Table.class);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251,windows-1251",
        "koi8-r,KOI8-R",
        "'',windows-1251",
        "utf-8,windows-1251",
        "iso-8859-1,UTF-8",
        "no-such-set,UTF-8"
    })
    void lyingAndMissingCharacterSetsAreFound(String said, String is) {
        var head = HEAD + "Subject: Dam\nContent-Type: text/plain" + (said.isEmpty() ? "" : "; charset=" + said)
                + "\nContent-Transfer-Encoding: 8bit\n\n";
        var words = "Совет отложил голосование о плотине до понедельника, сообщил его председатель.";
        assertThat(texts(Wires.one(reader, (head + words).getBytes(Charset.forName(is)))))
                .containsExactly(words);
    }

    @Test
    void encodedWordsThatDivideACharacterAreJoined() {
        assertThat(one(HEAD
                                + "Subject: =?utf-8?B?0J/Q?=\n =?utf-8?B?u9C+0YLQuNC90LA=?= =?koi8-r?Q?_=C4=C1?=\n\nWords.\n")
                        .headline())
                .contains("Плотина да");
    }

    @Test
    void faultsOfTransferEncodingsCostLittle() {
        var base64 = Base64.getEncoder().encodeToString("One.\n\nTwo words.".getBytes(StandardCharsets.UTF_8));
        assertThat(texts(one(HEAD + "Subject: Dam\nContent-Transfer-Encoding: base64\n\n"
                        + base64.replace("=", "").substring(0, 10) + "!\n "
                        + base64.replace("=", "").substring(10) + "\n")))
                .containsExactly("One.", "Two words.");
        assertThat(
                        texts(
                                one(
                                        HEAD
                                                + "Subject: Dam\nContent-Transfer-Encoding: quoted-printable\n\n100 =% of x=3D1 =\nand =C3=A9=\n")))
                .containsExactly("100 =% of x=1 and é");
    }

    @Test
    void flowedTextFlows() {
        var item = one(
                HEAD
                        + "Subject: Dam\nContent-Type: text/plain; format=flowed\n\nThe council put off \nthe vote.\n\n Two.\n");
        assertThat(texts(item)).containsExactly("The council put off the vote.", "Two.");
    }

    @Test
    void signatureIsCutAndSaid() {
        var legible = legible(HEAD + "Subject: Dam\n\nOne.\n\n-- \nHarbour News\nTel. 123\n");
        assertThat(texts(legible.value())).containsExactly("One.");
        assertThat(legible.notes()).anyMatch(note -> note.contains("signature"));
    }

    @Test
    void forwardedMessageIsTheCopyAndAnAnsweredOneIsNot() {
        assertThat(
                        texts(
                                one(
                                        HEAD
                                                + "Subject: Fwd: Dam\n\nFor you.\n\n---------- Forwarded message ---------\nFrom: A <a@b.example>\nDate: Mon\nSubject: Dam\n\nOne.\n\nTwo.\n")))
                .containsExactly("One.", "Two.");
        assertThat(texts(one(HEAD + "Subject: Re: Dam\n\nOne.\n\n-----Original Message-----\nFrom: A\n\nOld.\n")))
                .containsExactly("One.");
    }

    @Test
    void attachedWireIsRead() {
        var ninjs = Base64.getMimeEncoder()
                .encodeToString("{\"uri\":\"urn:dam\",\"headline\":\"Dam\",\"body_text\":\"It holds.\"}"
                        .getBytes(StandardCharsets.UTF_8));
        var item = one(HEAD + """
                Subject: Items
                Content-Type: multipart/mixed; boundary="b 1"

                --b 1

                See attachment.
                --b 1
                Content-Type: application/octet-stream; name="dam.json"
                Content-Disposition: attachment; filename="dam.json"
                Content-Transfer-Encoding: base64

                %s
                --b 1--
                """.formatted(ninjs));
        assertThat(item.guid()).isEqualTo("urn:dam");
        assertThat(texts(item)).containsExactly("It holds.");
    }

    @Test
    void picturesAreNamedAndOthersNoted() {
        var legible = legible(HEAD + """
                Subject: Dam
                Content-Type: multipart/mixed; boundary=b1

                --b1
                Content-Type: multipart/related; boundary=b2

                --b2
                Content-Type: text/html

                <p>One.</p><img src="cid:p1@x" alt="The dam">
                --b2
                Content-Type: image/jpeg; name="dam.jpg"
                Content-ID: <p1@x>
                Content-Transfer-Encoding: base64

                /9j/
                --b2--
                --b1
                Content-Type: application/ms-tnef; name="winmail.dat"

                x
                --b1
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=utf-8''%D0%94%D0%B0.pdf

                x
                --b1--
                """);
        assertThat(legible.value().pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.href()).isEqualTo("cid:p1@x");
            assertThat(picture.alternative()).contains("The dam");
        });
        assertThat(legible.notes())
                .anyMatch(note -> note.contains("winmail.dat"))
                .anyMatch(note -> note.contains("Да.pdf"));
    }

    @Test
    void messageWithoutAnIdKeepsOneIdentity() {
        var text = HEAD.replaceAll("Message-ID.*\n", "") + "Subject: Dam\n\nWords.\n";
        assertThat(one(text).guidDerived()).isTrue();
        assertThat(one(text).guid()).isEqualTo(one(text).guid());
    }

    @Test
    void brokenMultipartIsReadAsText() {
        assertThat(texts(one(HEAD + "Subject: Dam\nContent-Type: multipart/mixed; boundary=zzz\n\nOnly words here.\n")))
                .contains("Only words here.");
    }

    @Test
    void emailIsRecognisedAndTextIsNot() {
        var mail = (HEAD + "Subject: Dam\n\nOne.\n").getBytes(StandardCharsets.UTF_8);
        assertThat(WireReaders.recognising(mail).orElseThrow().name()).isEqualTo("email");
        assertThat(WireReaders.recognising("Dam: the vote\n\nFrom: here\nOne.".getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .name())
                .isEqualTo("page");
    }

    @Test
    void messageInsideOfACoverIsTheItem() {
        var forwarded = one(HEAD + """
                Subject: Fwd: for you
                Content-Type: multipart/mixed; boundary=M

                --M
                Content-Type: text/plain

                For your use.
                --M
                Content-Type: message/rfc822

                From: Port Press <wire@port.example>
                Date: Sun, 22 Nov 2026 09:00:00 +0000
                Subject: Vote on dam put off
                Message-ID: <7@port.example>
                Content-Type: text/plain; charset=utf-8

                The council put off the vote on the dam until Monday.

                It is the third delay this year, its chair said.
                --M--
                """);
        assertThat(forwarded.guid()).isEqualTo("7@port.example");
        assertThat(forwarded.provider()).contains("Port Press");
        assertThat(forwarded.headline()).contains("Vote on dam put off");
        assertThat(forwarded.language().orElseThrow().tag()).isEqualTo("en");
        assertThat(texts(forwarded)).hasSize(2);
    }

    @Test
    void whatAReportBringsBackIsNoItem() {
        var item = one(HEAD + """
                Subject: Undelivered mail
                Content-Type: multipart/report; boundary=M

                --M
                Content-Type: text/plain

                It could not be delivered.
                --M
                Content-Type: message/rfc822

                From: us@news.example
                Subject: Our own copy
                Message-ID: <own@news.example>

                Ours.
                --M--
                """);
        assertThat(item.headline()).contains("Undelivered mail");
        assertThat(texts(item)).containsExactly("It could not be delivered.");
    }

    @ParameterizedTest
    @CsvSource({
        "[WIRE] CORRECTED-Vote put off, CORRECTED-Vote put off, CORRECTED",
        "Re: [desk] Fwd: Vote put off, Vote put off, PUBLISHED",
        "[UPDATED] Vote put off, [UPDATED] Vote put off, UPDATED"
    })
    void marksOfListsAreNoneOfTheSubject(String subject, String headline, Kind kind) {
        var item = one(HEAD + "Subject: " + subject + "\nContent-Type: text/plain\n\nOne.\n");
        assertThat(item.headline()).contains(headline);
        assertThat(item.release()).isEqualTo(kind);
    }

    @Test
    void htmlThatNobodyDeclaredIsRead() {
        assertThat(texts(one(HEAD + "Subject: Vote\n\n<html><body><p>One.</p><p>Two.</p></body></html>\n")))
                .containsExactly("One.", "Two.");
    }

    @Test
    void textThatOnlyLooksLikeAWireIsCopy() {
        var item = one(HEAD + """
                Subject: Vote put off
                Content-Type: text/plain

                {"gates": 3}

                The council put off the vote.
                """);
        assertThat(item.headline()).contains("Vote put off");
        assertThat(texts(item)).contains("The council put off the vote.");
    }

    private static String encoded(String subject) {
        return "=?utf-8?B?" + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private NewsItem one(String text) {
        return Wires.one(reader, text);
    }

    private Reading.Legible<NewsItem> legible(String text) {
        return Wires.legible(reader, text.getBytes(StandardCharsets.UTF_8));
    }
}
