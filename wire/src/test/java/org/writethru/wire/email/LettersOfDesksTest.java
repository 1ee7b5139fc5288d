package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

/** Letters as desks, forms and careless programs write them. */
class LettersOfDesksTest {
    private static final String HEAD = """
            From: "Harbour News" <wire@harbour.example>
            Date: Mon, 23 Nov 2026 14:00:00 +0400
            Message-ID: <20261123.1@harbour.example>
            """;

    private final EmailReader reader = new EmailReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain\n\nSlugline: vessa-dam\nHeadline: Vote on dam put off\nByline: By Ana Orel\nUrgency: 3\n\nThe council put off the vote.\n\nIt meets again.\n",
                "Content-Type: text/html\n\n<p>SLUG: vessa-dam<br>HEADLINE: Vote on dam put off</p><p>Byline: By Ana Orel</p><p>Urgency: 3</p><p>The council put off the vote.</p><p>It meets again.</p>\n"
            })
    void labelledLinesAboveTheCopyAreFields(String letter) {
        var item = one("Subject: For the wire\n" + letter);
        assertThat(item.headline()).contains("Vote on dam put off");
        assertThat(item.slug()).contains("vessa-dam");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.urgency().orElseThrow().level()).isEqualTo(3);
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
    }

    @Test
    void labelsWithoutAHeadlineAreCopy() {
        var item = one("Subject: Vote put off\n\nSummary: the vote was put off.\n\nThe council put off the vote.\n");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(texts(item)).containsExactly("Summary: the vote was put off.", "The council put off the vote.");
    }

    @Test
    void lineAsWideAsThePageGoesOnInTheNext() {
        var item = one(
                "Subject: Vote\n\nDear colleagues,\n\nThe council put off the vote on the dam on the Vessa until Monday. The members\nwished to read the report.\n\n\nWith thanks!\nThe harbour team\n\n--\nAna Orel");
        assertThat(texts(item))
                .containsExactly(
                        "The council put off the vote on the dam on the Vessa until Monday. The members wished to read the report.");
    }

    @Test
    void proseThatIsCalledBase64IsReadAsItStands() {
        var legible = legible(
                "Subject: Vote\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: base64\n\nThe council put off the vote, its chair said.\n");
        assertThat(texts(legible.value())).containsExactly("The council put off the vote, its chair said.");
        assertThat(legible.notes()).anyMatch(note -> note.contains("base64"));
    }

    @Test
    void wireWithoutATimeHasThatOfItsLetter() {
        var legible = legible(
                "Subject: A form\nContent-Type: text/plain\n\n{\"Headline\":[\"Vote put off\"],\"Timestamp\":[\"after lunch\"],\"Body\":[\"One.\\nTwo.\"]}");
        assertThat(legible.value().headline()).contains("Vote put off");
        assertThat(legible.value().versionCreated()).contains(OffsetDateTime.parse("2026-11-23T14:00:00+04:00"));
        assertThat(legible.notes()).contains("It says no time; that of the e-mail was taken.");
        var dated = one(
                "Subject: A form\nContent-Type: text/plain\n\n{\"guid\":\"urn:a:1\",\"headline\":\"Vote put off\",\"versioncreated\":\"2026-11-22T10:00:00Z\",\"body_text\":\"One.\"}");
        assertThat(dated.versionCreated()).contains(OffsetDateTime.parse("2026-11-22T10:00:00Z"));
    }

    @Test
    void titleAboveWrappedLinesIsALineOfItsOwn() {
        var item = one(
                "Subject: Weekly\n\nHarbour council weekly\nNo. 12\n\n1. Vote on the dam is put off\nThe council put off the vote on the dam on the Vessa until Monday, because\nthe members wished to read the report.\n\nAbout the council\nThe council of the harbour is elected by all who live at the water, and\nmeets each week.\n");
        assertThat(texts(item))
                .containsExactly(
                        "Harbour council weekly",
                        "No. 12",
                        "1. Vote on the dam is put off",
                        "The council put off the vote on the dam on the Vessa until Monday, because the members wished to read the report.",
                        "About the council",
                        "The council of the harbour is elected by all who live at the water, and meets each week.");
    }

    @Test
    void pointThatGoesOnSetInIsOnePoint() {
        var item = one(
                "Subject: Help\n\nYou may:\n  - Read. The wire and its archive, all of it.\n\n  - Write. From the desk, share the searches that were saved, save\n    and share them, and be told by letter.\n\nAsk us.\n");
        assertThat(texts(item))
                .contains(
                        "- Write. From the desk, share the searches that were saved, save and share them, and be told by letter.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_______________________________________________\nharbour mailing list\nharbour@lists.example\nhttps://lists.example/harbour\n",
                "You're receiving this because you asked for it.\nUnsubscribe: https://harbour.example/u?1\n",
                "Если письма больше не нужны, можно отписаться.\n\nHarbour News, Quay 1\n",
                "###\n",
                "-انتهى-\n"
            })
    void footersAreNoCopy(String footer) {
        assertThat(texts(one(
                        "Subject: Vote\nContent-Type: text/plain; charset=utf-8\n\nThe council put off the vote.\n\nIt meets again.\n\n"
                                + footer)))
                .containsExactly("The council put off the vote.", "It meets again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View in browser (https://harbour.example/v?1 )\n\nHarbour banner (https://harbour.example/b?1)\n\nSubscribe (https://harbour.example/s) Write to us (mailto:desk@harbour.example?subject=Hello)\n\n",
                "The council put off the vote…\n\nDieser Newsletter wird nicht richtig angezeigt? Im Browser ansehen\nhttps://harbour.example/v?1\n\n",
                "Открыть в браузере: https://harbour.example/v?1\n\n"
            })
    void headsOfNewslettersAreNoCopy(String head) {
        assertThat(texts(one("Subject: Vote\nContent-Type: text/plain; charset=utf-8\n\n" + head
                        + "The council put off the vote on the dam.\n\nIt meets again.\n")))
                .containsExactly("The council put off the vote on the dam.", "It meets again.");
    }

    @Test
    void copyAboutBrowsersStays() {
        assertThat(
                        texts(
                                one(
                                        "Subject: Vote\n\nMembers may view the plan in a browser, said the chair, who spoke for an hour about what the harbour owes to those who live at the water and read of it at home.\n\nIt meets again (https://harbour.example/a).\n")))
                .hasSize(2);
    }

    @Test
    void linesDrawnInSignsDivide() {
        assertThat(
                        texts(
                                one(
                                        "Subject: Dam\n\n*********** Harbour News ***********\n\nThe dam\n=======\n\nThe dam on the Vessa holds, the engineers of the harbour say, and it\nwill hold for a year.\n\nNews of the gates and their levels on this day\n----------------------------------------------\nAll are closed.\n\n##################\nThe levels\n##################\n\nGate      Level\n------    -----\nNorth     high\n")))
                .containsExactly(
                        "Harbour News",
                        "The dam",
                        "The dam on the Vessa holds, the engineers of the harbour say, and it will hold for a year.",
                        "News of the gates and their levels on this day",
                        "All are closed.",
                        "The levels",
                        "Gate Level",
                        "North high");
    }

    @Test
    void addressesAndLabelsBelowEachOtherStayLines() {
        var item = one(
                "Subject: Hearing\n\n Speaker: Ana Orel (Harbour)\n    Date: 25 Nov 2026\nLocation: Room 11, Quay 1\n\nThe record of the hearing on the dam, which the council held on Monday,\nis here:\n\n https://harbour.example/a.pdf (30k)\n https://harbour.example/b.pdf\n\nNote: the council of the harbour, which is elected by all at the water,\nmeets again.\n");
        assertThat(texts(item))
                .containsExactly(
                        "Speaker: Ana Orel (Harbour)",
                        "Date: 25 Nov 2026",
                        "Location: Room 11, Quay 1",
                        "The record of the hearing on the dam, which the council held on Monday, is here:",
                        "https://harbour.example/a.pdf (30k)",
                        "https://harbour.example/b.pdf",
                        "Note: the council of the harbour, which is elected by all at the water, meets again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain\n\nThe vote is off.\n\nOn Fri, Nov 20, 2026 at 3:40 PM, Ben Tal <ben@harbour.example>\nwrote:\n\n> Is the vote on?\n>\n> Ben\n",
                "Content-Type: text/plain\n\nThe vote is off.\n\n2026/11/20 Ben Tal <ben@harbour.example>:\n> Is the vote on?\n>\n>> When?\n",
                "Content-Type: text/plain\n\nThe vote is off.\n\nAm 20.11.2026 um 15:40 schrieb Ben Tal:\n> Is the vote on?\n_______________________________________________\nHarbour mailing list\n",
                "Content-Type: text/html\n\n<div>The vote is off.<div class='gmail_extra'><br><div class='gmail_quote'>On Fri, Nov 20, 2026, Ben Tal wrote:<br><blockquote class='gmail_quote'>Is the vote on?</blockquote></div></div></div>",
                "Content-Type: text/html\n\n<p>The vote is off.</p><div class='moz-cite-prefix'>Am 20.11.2026 schrieb Ben Tal:</div><blockquote type='cite'><p>Is the vote on?</p></blockquote>"
            })
    void messageThatIsAnsweredIsNoCopy(String letter) {
        var legible = legible("Subject: Re: Vote\n" + letter);
        assertThat(texts(legible.value())).containsExactly("The vote is off.");
        assertThat(legible.notes()).contains("An earlier message below this one was left out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Re: Vote\n\nYes.\n\nOn Friday Ben Tal wrote:\n> Is the vote on?\n\nIt is off.\n",
                "Subject: Re: Vote\nContent-Type: text/html\n\n<p>Ben,</p><div class='gmail_quote'>Ben Tal wrote:<blockquote>Is it on?</blockquote>It is off.<blockquote>And then?</blockquote></div>",
                "Subject: Fwd: Vote\nContent-Type: text/html\n\n<p>For you.</p><div class='gmail_quote'>Ben Tal wrote:<blockquote class='gmail_quote'>It is off.</blockquote></div>",
                "Subject: Vote\nContent-Type: text/html\n\n<p>For you.</p><div class='gmail_quote'>---------- Forwarded message ---------<br>From: Ben Tal<br><br>It is off.</div>"
            })
    void answersBetweenTheLinesAndForwardsAreCopy(String letter) {
        assertThat(String.join(" ", texts(one(letter)))).contains("It is off.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: \"'Ana Orel' via harbour-news\" <harbour-news@lists.example>\nX-Original-From: Ana Orel <ana@harbour.example>\n",
                "From: \"'Ana Orel' via harbour-news\" <harbour-news@lists.example>\n"
            })
    void whoWroteToAListIsTheProvider(String from) {
        assertThat(Wires.one(
                                reader,
                                from
                                        + "Date: Mon, 23 Nov 2026 14:00:00 +0400\nMessage-ID: <1@a.example>\nSubject: Vote\n\nThe vote is off.\n")
                        .provider())
                .contains("Ana Orel");
    }

    @Test
    void mailmanNamesWhoWroteWithoutMarks() {
        var letter =
                "Date: Mon, 23 Nov 2026 14:00:00 +0400\nMessage-ID: <1@a.example>\nSubject: Vote\nList-Id: Harbour news <harbour-news.lists.example>\n\nThe vote is off.\n";
        assertThat(Wires.one(reader, "From: Ana Orel via harbour-news <harbour-news@lists.example>\n" + letter)
                        .provider())
                .contains("Ana Orel");
        assertThat(Wires.one(reader, "From: Harbour via Quay <desk@harbour.example>\n" + letter)
                        .provider())
                .contains("Harbour via Quay");
    }

    @Test
    void signatureAboveThatOfTheListIsLeftOut() {
        assertThat(
                        texts(
                                one(
                                        "Subject: Vote\n\nThe council put off the vote on the dam on the Vessa until Monday, its chair\nsaid.\n-- \nThanks,\nAna Orel\n\n-- \nYou received this message because you are in the group of the harbour.\n")))
                .containsExactly("The council put off the vote on the dam on the Vessa until Monday, its chair said.");
    }

    @Test
    void wrappedLinesOfTextThatFlowsAreOneParagraph() {
        assertThat(
                        texts(
                                one(
                                        "Subject: Dam\nContent-Type: text/plain; format=flowed\n\nThe dam on the Vessa holds, the engineers of the harbour \nsay today.\n\nThe gates, of which there are twelve, were closed on Monday after\nthe water had risen for a week, and they stay closed until the\nriver falls.\n\nAna Orel, chair of the council of the harbour and the quays\nBen Tal, engineer\n\nnorth gate                            closed             high\nsouth gate                            open\n")))
                .containsExactly(
                        "The dam on the Vessa holds, the engineers of the harbour say today.",
                        "The gates, of which there are twelve, were closed on Monday after the water had risen for a week, and they stay closed until the river falls.",
                        "Ana Orel, chair of the council of the harbour and the quays",
                        "Ben Tal, engineer",
                        "north gate closed high",
                        "south gate open");
    }

    @Test
    void secondLineOfOneLabelIsNoHeaderOfAForward() {
        assertThat(
                        texts(
                                one(
                                        "Subject: Fwd: Vote\n\nFor you.\n\n---------- Forwarded message ---------\nFrom: Ben Tal <ben@harbour.example>\nDate: Fri, Nov 20, 2026\nSubject: Vote\n\n\nFrom: the quay\n\nThe vote is off.\n")))
                .containsExactly("From: the quay", "The vote is off.");
    }

    @Test
    void letterAboutLeavingIsCopy() {
        assertThat(texts(one("Subject: Vote\n\nMembers may unsubscribe now, the chair said.\n")))
                .containsExactly("Members may unsubscribe now, the chair said.");
    }

    @Test
    void twoShortLinesAreTwoParagraphs() {
        assertThat(texts(one("Subject: Vote\n\nThe council put off the vote\nLe conseil reporte le vote\n\n\n \n")))
                .containsExactly("The council put off the vote", "Le conseil reporte le vote");
    }

    @Test
    void articleOfNewsgroupsInsideOfALetterIsTheItem() {
        var item = one(
                "Subject: [Fwd: Vote]\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nFor you.\n\n--b\nContent-Type: message/news\n\nNewsgroups: harbour.news\nFrom: ana@harbour.example (Ana Orel)\nSubject: Vote put off\nMessage-ID: <1@harbour.example>\nDate: Mon, 23 Nov 2026 10:00:00 GMT\n\nThe council put off the vote.\n\n--b--\n");
        assertThat(item.guid()).isEqualTo("1@harbour.example");
        assertThat(item.provider()).contains("Ana Orel");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(texts(item)).containsExactly("The council put off the vote.");
    }

    @Test
    void bracketsAroundAForwardedSubjectAreTakenOff() {
        assertThat(one("Subject: [Fwd: Vote put off]\n\nThe council put off the vote.\n")
                        .headline())
                .contains("Vote put off");
    }

    @Test
    void partWithoutTheHeadOfItsLetterIsRead() {
        var part = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                + java.util.Base64.getMimeEncoder()
                        .encodeToString(
                                "The council put off the vote.\n\nIt meets again.\n".getBytes(StandardCharsets.UTF_8));
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        assertThat(WireReaders.recognising(bytes).orElseThrow().name()).isEqualTo("email");
        assertThat(texts(Wires.one(reader, part))).containsExactly("The council put off the vote.", "It meets again.");
    }

    @Test
    void embargoInArabicHolds() {
        var item = one(
                "Subject: =?utf-8?B?2KjZitin2YY=?=\nContent-Type: text/plain; charset=utf-8\n\nمحظور النشر حتى صباح الأحد\n\nأجل المجلس التصويت على السد.\n");
        assertThat(item.embargo()).isPresent();
    }

    @Test
    void lettersOfPartsNeedFewHeaders() {
        var letter =
                "From: wire@harbour.example\nContent-Type: multipart/mixed;\n  boundary=\"b1\"\n\n--b1\nContent-Type: text/plain\n\nThe council put off the vote.\n\nIt meets again.\n--b1--\n";
        var bytes = letter.getBytes(StandardCharsets.UTF_8);
        assertThat(WireReaders.recognising(bytes).orElseThrow().name()).isEqualTo("email");
        assertThat(texts(Wires.one(reader, letter))).contains("It meets again.");
    }

    private NewsItem one(String letter) {
        return Wires.one(reader, HEAD + letter);
    }

    private Reading.Legible<NewsItem> legible(String letter) {
        return Wires.legible(reader, (HEAD + letter).getBytes(StandardCharsets.UTF_8));
    }
}
