package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Stories that somebody sent on, below words of their own or of a site, and text whose lines are set in. */
class SentOnStoriesTest {
    private static final String HEAD = """
            From: "Ben Tal" <ben.tal@harbour.example>
            Date: Mon, 23 Nov 2026 14:00:00 +0400
            Message-ID: <20261123.8@harbour.example>
            Content-Type: text/plain; charset=utf-8
            """;

    private static final String FIRST =
            "The council of the harbour put off the vote on the dam until Monday, its chair said.";
    private static final String COPY = FIRST + "\n\nIt meets again.\n";

    private final EmailReader reader = new EmailReader();

    @Test
    void headOfAStoryBelowTheSendersWordsIsNoCopy() {
        var item = one("""
                Subject: [harbour] Vote on dam put off

                I thought so when I saw the water.

                They never decide anything there.

                At the quay people laugh at it.

                http://www.courier.example/2026/11/22/dam.html

                The Lenna Courier
                November 22, 2026
                Vote on dam put off
                By ANA OREL

                """ + COPY);
        assertThat(texts(item))
                .containsExactly(
                        "I thought so when I saw the water.",
                        "They never decide anything there.",
                        "At the quay people laugh at it.",
                        FIRST,
                        "It meets again.");
        assertThat(item.byline()).contains("ANA OREL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Press Writer",
                "Staff writer",
                "The Lenna Courier, 11/22/26",
                "Courier, November 22, 2026"
            })
    void secondLineOfABylineIsNoCopy(String second) {
        var item = one("Subject: Vote on dam put off\n\nVote on dam put off\n\nBy Ana Orel\n" + second + "\n\n" + COPY
                + "\nHP-LN-11-22-26 1833EST\n");
        assertThat(texts(item)).containsExactly(FIRST, "It meets again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FWD [harbour] ", "Fwd: [harbour][quay] ", "[harbour][quay] ", "Re: [harbour] "})
    void marksOfListsAreNoneOfTheHeadline(String marks) {
        assertThat(one("Subject: " + marks + "Vote on dam put off\n\n" + COPY).headline())
                .contains("Vote on dam put off");
    }

    @Test
    void storySentFromASiteIsToldByItsByline() {
        var item = one("""
                Subject: A story from Courier Online

                Dear Ana,

                This Courier Online article was sent to you by Ben.

                Have you seen our new pages on boats?

                Vote on dam put off

                By Ana Orel
                Lenna Courier, 11/22/26

                """ + COPY + """

                Copyright 2026 Lenna Courier. All rights reserved

                Sent by: Ben mailto:ben.tal@harbour.example

                This message was sent from Courier Online
                """);
        assertThat(item.headline()).contains("Vote on dam put off");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(texts(item)).containsExactly(FIRST, "It meets again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "____________________________________\nHarbour mailing list\nharbour@list.example\n"})
    void pageOfTheListBelowTheLastLineIsNoCopy(String above) {
        assertThat(texts(one("Subject: Vote\n\n" + COPY + above + "https://list.example/mailman/listinfo/harbour\n")))
                .containsExactly(FIRST, "It meets again.");
    }

    @Test
    void authorInAListOfLabelsIsOneOfThem() {
        var item = one("""
                Subject: Advice 2

                     Advice: Pumps of the old dam may stop
                Last change: 2026/11/22
                     Author: Ana Orel

                """ + COPY);
        assertThat(texts(item))
                .containsExactly(
                        "Advice: Pumps of the old dam may stop",
                        "Last change: 2026/11/22",
                        "Author: Ana Orel",
                        FIRST,
                        "It meets again.");
    }

    @Test
    void linesThatAreAllSetInGoOn() {
        assertThat(texts(one("""
                        Subject: Vote

                        The chair wrote to the engineers:

                            The harbour has no dam but this one, the council of
                            Lenna and those who live at the water say, and it
                            wishes to know how long it will hold.

                          * Whether boats may leave the quay in the week of the
                            Storm
                          * Who decides

                        It meets again.
                        """)))
                .containsExactly(
                        "The chair wrote to the engineers:",
                        "The harbour has no dam but this one, the council of Lenna and those who live at the water say, and it wishes to know how long it will hold.",
                        "* Whether boats may leave the quay in the week of the Storm",
                        "* Who decides",
                        "It meets again.");
    }

    @Test
    void titleBelowAParagraphOnOneLineIsApart() {
        var paragraph = FIRST + " Its members wished to read the report of the engineers first.";
        assertThat(texts(one("Subject: Vote\n\n" + paragraph + "\nBoats at the quay\n\n" + paragraph + "\n")))
                .containsExactly(paragraph, "Boats at the quay", paragraph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Worth reading.", "Արժե կարդալ։", "یہ پڑھیں۔"})
    void headlineBelowOneSentenceOfTheSenderIsNoCopy(String sentence) {
        var item = one("Subject: Boats at the quay in November\n\n" + sentence
                + "\n\nBoats at the quay in November\nTue Nov 24,10:09 AM ET\n\n" + FIRST + "\n\nIt meets again.\n");
        assertThat(texts(item)).containsExactly(sentence, FIRST, "It meets again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Boats at the quay (fwd)", "HC RELEASE: Boats at the quay", "HC PRESS RELEASE: Boats at the quay"
            })
    void whatSaysThatItWasPassedOnOrIsAReleaseIsNoneOfTheHeadline(String subject) {
        assertThat(one("Subject: " + subject + "\n\n" + FIRST + "\n\nIt meets again.\n")
                        .headline())
                .contains("Boats at the quay");
    }

    @Test
    void namesAndNumbersAboveTheNumberOfAReleaseAreNoCopy() {
        var item = one(
                "Subject: Council to meet on the vote\n\nNov. 23, 2026\n\nAna Orel/Jan Lenn\nTown hall, Lenna\n617-555-0100/0102\n\n"
                        + "Eva Tor\nHarbour Works Laboratory, Vessa\n617-555-0105\n\nMEDIA ADVISORY: M26-44\n\nCOUNCIL TO MEET ON THE VOTE\n\n"
                        + COPY);
        assertThat(texts(item)).containsExactly(FIRST, "It meets again.");
    }

    private NewsItem one(String rest) {
        return Wires.one(reader, HEAD + rest);
    }
}
