package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Stories of papers and releases of houses that somebody put into a letter, with what stands above and below them. */
class StoriesInLettersTest {
    private static final String HEAD = """
            From: "Ben Tal" <ben.tal@harbour.example>
            Date: Mon, 23 Nov 2026 14:00:00 +0400
            Message-ID: <20261123.7@harbour.example>
            Content-Type: text/plain; charset=utf-8
            """;

    private static final String FIRST =
            "The council of the harbour put off the vote on the dam until Monday, its chair said.";
    private static final String COPY = FIRST + "\n\nIt meets again.\n";

    private static final int WIDTH = 76;

    private final EmailReader reader = new EmailReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Lenna Courier\n\n Vote on dam put off \n By Ana Orel in Lenna\n (Filed: 22/11/2026) \n\n",
                "Courier:\nVOTE ON DAM PUT OFF\n\nNovember 23, 2026\nBy ANA OREL\n\n\n",
                "Vote on dam put off\nMon Nov 23, 3:29 AM ET\nBy Ana Orel, Harbour Press Writer\n\n"
            })
    void headOfAStoryIsNoCopy(String head) {
        var item = one("Subject: [harbour] Vote on dam put off\n\n" + head + COPY);
        assertThat(texts(item)).containsExactly(FIRST, "It meets again.");
        assertThat(item.byline().orElseThrow()).startsWithIgnoringCase("Ana Orel");
        assertThat(item.headline()).contains("Vote on dam put off");
    }

    @Test
    void bylineBelowATitleThatIsNotTheSubjectIsTheStorys() {
        var item = one(
                "Subject: Look at that\n\nThey knew it all the time, I think.\n\nVote on dam put off\nMon Nov 23, 3:29 AM ET\nBy Ana Orel, Harbour Press Writer\n\n"
                        + COPY);
        assertThat(texts(item))
                .containsExactly(
                        "They knew it all the time, I think.", "Vote on dam put off", FIRST, "It meets again.");
        assertThat(item.byline()).contains("Ana Orel, Harbour Press Writer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Concert at the quay\n\nFriday, November 27, 2026, 8 pm\n\nAll who live at the water may come.\n",
                "Concert at the quay\n\nBy the water, and free for all who come.\n\nAll who live at the water may come.\n"
            })
    void timeOfWhatIsToComeStays(String text) {
        assertThat(texts(one("Subject: Concert at the quay\n\n" + text))).hasSize(2);
    }

    @Test
    void wordsOfASiteAndOfWhoSentTheStoryFromThereAreNoCopy() {
        var item = one("""
                Subject: Courier.example Article: Vote on dam put off

                This article from Courier.example\s
                has been sent to you by ben.tal@harbour.example.


                They knew it all the time, I think. Read what the chair says
                below.

                  Ben

                ben.tal@harbour.example


                Vote on dam put off

                November 22, 2026
                By ANA OREL


                The council of the harbour put off the vote on the dam until Monday, its chair said.

                It meets again.

                http://www.courier.example/2026/11/22/dam.html?ex=1&ei=2


                HOW TO ADVERTISE
                ---------------------------------
                For information on advertising in e-mail newsletters write to
                ads@courier.example

                Copyright 2026 The Lenna Courier Company
                """);
        assertThat(item.headline()).contains("Vote on dam put off");
        assertThat(item.byline()).contains("ANA OREL");
        assertThat(texts(item)).containsExactly(FIRST, "It meets again.");
    }

    @Test
    void storyThatALetterOnlySpeaksOfIsItsCopy() {
        assertThat(texts(one("Subject: The vote\n\nThe article was sent to you by mistake.\n\n" + COPY)))
                .containsExactly("The article was sent to you by mistake.", FIRST, "It meets again.");
    }

    @Test
    void headOfAHousesReleaseIsNoCopyAndItsOwnHeadlineTheStandfirst() {
        var item = one("""
                Subject: HC RELEASE: Dam

                -----BEGIN PGP SIGNED MESSAGE-----
                Hash: SHA1

                ===============================
                NEWS FROM THE HARBOUR COUNCIL
                12 Quay Street, Suite 3
                Lenna, LN 55501
                World Wide Web: http://www.harbour.example
                ===============================
                For release: November 23, 2026
                ===============================
                For additional information:
                Ana Orel, Press Secretary
                Phone: (555) 010-0100 Ext. 22
                E-Mail: press@harbour.example
                ===============================

                Engineers trust the dam for a year,
                council says as it puts off the vote

                LENNA -- The council of the harbour put off the vote on the dam until Monday,
                its chair said.

                - - It meets again.

                -----BEGIN PGP SIGNATURE-----
                Version: 2.6.2

                iQCVAwUBPUA6FdCSe1KnQG7RAQGAKwPabc
                =9fYc
                -----END PGP SIGNATURE-----

                -----------------------------------------------------------------------
                The Harbour Council                             http://www.harbour.example/
                12 Quay St., Suite 3                                 fax: 555-010-0101
                -----------------------------------------------------------------------
                For subscription changes, please use the form at:
                http://www.harbour.example/lists
                """);
        assertThat(texts(item))
                .containsExactly(
                        "LENNA -- The council of the harbour put off the vote on the dam until Monday, its chair said.",
                        "- It meets again.");
        assertThat(item.standfirst())
                .contains("Engineers trust the dam for a year, council says as it puts off the vote");
        assertThat(item.headline()).contains("HC RELEASE: Dam");
    }

    @Test
    void subjectThatSaysOnlyThatItIsAReleaseGivesWayToTheReleasesHeadline() {
        var item = one(
                "Subject: Press release\n\nDear editors,\n\nCouncil puts off the vote on the dam\n\n" + COPY
                        + "\n### ### ###\n\nThe council of the harbour is elected each year.\n\nIf you wish to be REMOVED from this list, write to us.\n");
        assertThat(item.headline()).contains("Council puts off the vote on the dam");
        assertThat(texts(item)).containsExactly(FIRST, "It meets again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "------------------------ Harbour Groups Sponsor ---------------------~-->\nBuy a boat now\nhttp://boats.example/1\n---------------------------------------------------------------------~->\n\n",
                "***** ADVERTISEMENT *****\n\nBuy a boat now\n\n*************************\n",
                "-------------- Anzeige --------------\nBoote, neu und alt\n-------------------------------------\n"
            })
    void advertisingBetweenDrawnLinesIsNoCopy(String advertising) {
        assertThat(texts(one("Subject: Vote\n\n" + FIRST + "\n\n" + advertising + "\nIt meets again.\n")))
                .containsExactly(FIRST, "It meets again.");
    }

    @Test
    void drawnTitleOfAdvertisingWithoutALineBelowTakesNothingAlong() {
        assertThat(texts(one("Subject: Vote\n\n---- Advertisement ----\n\n" + COPY)))
                .contains(FIRST, "It meets again.");
    }

    @Test
    void timeAtWhichAStoryWasFiledIsNoCopy() {
        assertThat(texts(one("Subject: Vote\n\n" + COPY + "Story filed: 13:16 Monday 23rd November 2026\n")))
                .containsExactly(FIRST, "It meets again.");
    }

    @Test
    void linesThatCountArePointsOfAList() {
        assertThat(texts(one(
                        "Subject: Vote\n\nThe council asks of the engineers whose report it has before it:\n1. how long the dam will hold;\n2. what a new one costs, and who pays;\n3. who decides.\n\n"
                                + COPY)))
                .contains(
                        "1. how long the dam will hold;", "2. what a new one costs, and who pays;", "3. who decides.");
    }

    @Test
    void lineThatAProgramLeftShortIsATitle() {
        var report =
                "Its members wished to read the report that the engineers had sent it last week, which has three hundred pages and says that the dam will hold for a year, whatever the council decides, and that nobody at the water needs to leave the house or the boat until then, though the mayor is of another mind. ";
        var item = one("Subject: Vote\n\n" + folded(FIRST + " " + report.repeat(4))
                + "\n\nBoats at the old quay of the harbour on the morning of the storm\n"
                + folded("Boatswains who know each of them by name " + report.repeat(4)));
        assertThat(texts(item)).hasSize(3).contains("Boats at the old quay of the harbour on the morning of the storm");
    }

    @Test
    void paragraphsOfOneSentenceAreToldWhereTheirLinesAreFullToo() {
        var full = "The town built the old dam of the Vessa in a year of war, the engineers say.";
        var item = one("Subject: Vote\n\n"
                + String.join(
                        "\n",
                        folded(FIRST),
                        folded("Its members wished to read the report that the engineers had sent it last week."),
                        "The report has three hundred pages.",
                        full,
                        "It comes after the mayor led the people to the old hall.",
                        folded("Engineers trust the dam for a year, whatever the council of the harbour may decide."),
                        "Nobody at the water needs to leave a house.",
                        "The council meets again on Monday at ten."));
        assertThat(full).hasSize(WIDTH);
        assertThat(texts(item)).hasSize(8).contains(full);
    }

    @Test
    void acuteAccentForAnApostropheDoesNotChangeTheCharacterSet() {
        var letter = (HEAD.replace("utf-8", "iso-8859-1")
                        + "Subject: Abstimmung\n\nWir freu´n uns, sagt der Rat.\n\nEr tagt wieder.\n")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(texts(Wires.one(reader, letter))).contains("Wir freu´n uns, sagt der Rat.");
    }

    /** As a program breaks it, each line as full as can be. */
    private static String folded(String text) {
        var folded = new StringBuilder();
        int column = 0;
        for (var word : text.strip().split(" ", -1)) {
            boolean fits = column > 0 && column + 1 + word.length() <= WIDTH;
            folded.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = fits ? column + 1 + word.length() : word.length();
        }
        return folded.toString();
    }

    private NewsItem one(String rest) {
        return Wires.one(reader, HEAD + rest);
    }
}
