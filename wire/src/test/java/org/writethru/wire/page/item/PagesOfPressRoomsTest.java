package org.writethru.wire.page.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Pages of parties, councils and small papers, whose heads, days and boxes are their own. */
class PagesOfPressRoomsTest {
    private static final String FIRST =
            "The council put off the vote on the dam until Monday, its chair said after the meeting.";
    private static final String SECOND =
            "It is the third delay of the vote this year, and the chair gave no reason for it.";
    private static final String THIRD =
            "The report of the engineers has three hundred pages, and it says that the dam holds for a year whatever the council decides.";

    /** As a program breaks it. */
    private static final String SET = """
            The council put off the vote on the dam until Monday, its chair said after
            the meeting.

            It is the third delay of the vote this year, and the chair gave no reason
            for it.

            The report of the engineers has three hundred pages, and it says that the
            dam holds for a year whatever the council decides.
            """;

    private static final String COPY = "<div class='text'><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";

    @ParameterizedTest
    @CsvSource({"03.11.2026 - Towns/ Region", "03.11.2026 – Der Hafen/ Stadt"})
    void dayStandsBeforeWhatItIsFiledUnder(String stamp) {
        var item = item(
                "<title>Harbour list in the council - Vote on dam delayed</title><div class='post'><div class='stamp'>"
                        + stamp + "</div><div class='headline'>Vote on dam delayed</div>" + COPY + "</div>");
        assertThat(item.headline()).contains("Vote on dam delayed");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void siteBehindAPointingSignIsNoneOfTheHeadline() {
        var item =
                item("<title>Vote on dam delayed &lsaquo; Friends of the Lenna</title><div class='head'></div>" + COPY);
        assertThat(item.headline()).contains("Vote on dam delayed");
    }

    @Test
    void headlineMayBreakOff() {
        var item = item(
                "<title>The harbour council lets its people know&#8230; | Vessa</title><div id='main'><h1>News</h1>"
                        + "<div><p><a href='/2026/11/3/'>Tuesday, 3 November 2026</a></p><h2>The harbour council lets its people know&#8230;</h2>"
                        + "<div class='newstext'><p>" + FIRST + " " + SECOND + "</p></div></div></div>");
        assertThat(item.headline()).contains("The harbour council lets its people know…");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
        assertThat(texts(item)).containsExactly(FIRST + " " + SECOND);
    }

    @Test
    void boxOfAnotherStoryIsNotTheStory() {
        var item = item(
                "<h1>Vote on dam delayed</h1>" + COPY
                        + "<div class='related_to'><b>More on this</b><div class='first'><div class='article'><h2><a href='/bridge'>Bridge shut after the flood</a></h2>"
                        + "The bridge over the Lenna is shut until the water falls, and nobody can say when that will be <a href='/bridge'>More ...</a></div></div></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void wireOnAPageHasItsOwnClockAndDash() {
        var item = item(
                "  44  hbr 11-03-85 02:32 pes\n\nVote on dam delayed\nBy ANA OREL\nUPI Science Writer\n\n VESSA, Lenna  (UPI) _ "
                        + FIRST + "\n\n " + SECOND + "\n\n _________\n");
        assertThat(item.headline()).contains("Vote on dam delayed");
        assertThat(item.byline()).contains("ANA OREL");
        assertThat(item.standfirst()).isEmpty();
        assertThat(item.versionCreated().orElseThrow().toInstant()).isEqualTo("1985-11-03T19:32:00Z");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOR IMMEDIATE RELEASE\nNovember 3, 2026\n\nCOUNCIL PUTS OFF THE VOTE ON THE DAM OF THE\nVESSA UNTIL MONDAY\n\n",
                "Council puts off the vote on the dam\nof the Vessa until Monday\n\nNovember 3, 2026\n\n"
            })
    void headlineOverTwoLinesIsOne(String head) {
        var item = item(head + SET);
        assertThat(item.headline().orElseThrow())
                .isEqualToIgnoringCase("Council puts off the vote on the dam of the Vessa until Monday");
        assertThat(texts(item)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void thoseWhoMayBeAskedAmidTheCopyAreNoneOfIt() {
        var about = "The council of the harbour is elected each year by all who live at the water.";
        var item = item("Council puts off the vote\n\nNovember 3, 2026\n\n" + SET
                + "\nMedia contact:\nAna Orel, Press Secretary\nPhone: (555) 010-0100\n\nAbout the council\n\n" + about
                + "\n");
        assertThat(texts(item)).containsExactly(FIRST, SECOND, THIRD, "About the council", about);
    }

    @Test
    void headlineAndByline() {
        var item = item("Council puts off the vote on the dam\nVon Ana Orel\n\nNovember 3, 2026\n\n" + SET);
        assertThat(item.headline()).contains("Council puts off the vote on the dam");
        assertThat(item.byline()).contains("Ana Orel");
    }

    @Test
    void releaseThatWasSetForPaperIsReadByItsLines() {
        var item = item(
                "<html><head><title>Council press release</title></head><body><pre><b>FOR IMMEDIATE RELEASE</b>\nNovember 3, 2026\n\n"
                        + "<b>COUNCIL PUTS OFF THE VOTE ON THE DAM OF THE\nVESSA UNTIL MONDAY</b>\n\n" + SET
                        + "</pre></body></html>");
        assertThat(item.headline()).contains("COUNCIL PUTS OFF THE VOTE ON THE DAM OF THE VESSA UNTIL MONDAY");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
        assertThat(texts(item)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void marksAroundSetTextAreNoCopy() {
        var item = item(" <pre>\nCouncil puts off the vote\n\n" + SET + "</pre>\n");
        assertThat(item.headline()).contains("Council puts off the vote");
        assertThat(texts(item)).containsExactly(FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*********** Council puts off the vote ***********",
                "=== Council puts off the vote ===",
                "## Council puts off the vote ##"
            })
    void signsDrawnAroundATitleAreNoneOfIt(String title) {
        var item = item(title + "\n\n" + SET);
        assertThat(item.headline()).contains("Council puts off the vote");
        assertThat(texts(item)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void numberOfAReleaseBelowItsHeadlineEndsItsHead() {
        var item = item(
                "11/03/26:  COUNCIL PUTS OFF THE VOTE ON THE DAM\n\nThe Harbour Council, Lenna, V.\nNovember 3, 2026\n\nRELEASE:  26-134\n\n"
                        + SET);
        assertThat(item.headline()).contains("COUNCIL PUTS OFF THE VOTE ON THE DAM");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
        assertThat(texts(item)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void firstLineOfAParagraphThatIsSetInIsAsWideAsTheOthers() {
        var item = item("Council puts off the vote\n\n" + """
                        The council put off the vote on the dam on the Vessa river
                until Monday, its chair said, as members wished to read the report
                of the engineers first.

                        It is the third delay of the vote this year, and its chair
                gave no reason for it.
                """);
        assertThat(texts(item))
                .containsExactly(
                        "The council put off the vote on the dam on the Vessa river until Monday, its chair said, as members wished to read the report of the engineers first.",
                        "It is the third delay of the vote this year, and its chair gave no reason for it.");
    }

    @Test
    void numberOfANoteMayStandBehindASentence() {
        var item = item("<title>Vote on dam delayed</title><h1>Vote on dam delayed</h1><div class='text'><p>" + FIRST
                + " [1]</p><p>" + SECOND + " [2]</p><p>" + THIRD + "</p></div>");
        assertThat(texts(item)).containsExactly(FIRST + " [1]", SECOND + " [2]", THIRD);
    }

    @Test
    void headingAboveTheStoryIsTheHeadlineOfAPageThatIsCalledNews() {
        var item = item("<title>News</title><div id='main'><h2>Vote on the dam is delayed</h2>" + COPY + "</div>");
        assertThat(item.headline()).contains("Vote on the dam is delayed");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<%@ page language='harbour' %><% story.open(\"<p>\") %>", "<?php include 'head.inc'; ?>"})
    void instructionsToAServerAreNotShown(String instructions) {
        var item = item("<html><head><title>Vote on dam delayed</title></head><body>" + instructions
                + "<h1>Vote on dam delayed</h1>" + COPY + instructions + "</body></html>");
        assertThat(item.headline()).contains("Vote on dam delayed");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void wordsBehindTheBodyAreNoneOfTheStory() {
        var item = item("<html><head><title>Vote on dam delayed</title></head><body><h1>Vote on dam delayed</h1><p>"
                + FIRST + "</p><p>" + SECOND
                + "</p></body><timestamp>harbour dam council</timestamp><translator>Ana Orel</translator></html>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void copyBehindABodyThatEndsTooEarlyStays() {
        var item = item("<html><head><title>Vote on dam delayed</title></head><body><h1>Vote on dam delayed</h1><p>"
                + FIRST + "</p></body><p>" + SECOND + "</p></html>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Website of the works: https://works.example</p><p>Press contact: Ana Orel &lt;press@works.example&gt;</p>",
                "<p>Presse-Kontakt</p><p>Ana Orel &lt;press@works.example&gt;</p><p>Webseite: https://works.example</p>",
                "<p>Media contact: Ana Orel, (02) 5550 1000</p>",
                "<p>Further links</p><p>The report</p><p>https://works.example/report</p><p>The dam</p><p>https://works.example/dam</p>"
            })
    void whomToAskAndWhatToReadAmidTheCopyIsLeftOut(String amid) {
        var item = item("<title>Vote on dam delayed</title><div class='text'><h1>Vote on dam delayed</h1><p>" + FIRST
                + "</p><p>" + SECOND + "</p>" + amid + "<h3>About the works</h3><p>" + THIRD + "</p></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND, "About the works", THIRD);
    }

    @Test
    void singleLinkAmidTheCopyStays() {
        var item = item("<title>Vote on dam delayed</title><div class='text'><h1>Vote on dam delayed</h1><p>" + FIRST
                + "</p><p>Links:</p><p>https://works.example/report</p><p>" + SECOND + "</p></div>");
        assertThat(texts(item)).containsExactly(FIRST, "Links:", "https://works.example/report", SECOND);
    }

    @Test
    void nameBelowTheLineThatSaysWhomToAskEndsTheCopy() {
        var item = item(
                "<title>Vote on dam delayed</title><div class='text'><h1>Vote on dam delayed</h1><p>" + FIRST
                        + "</p><p>" + SECOND
                        + "</p><p>Per informazioni:</p><p>Ana Orel</p><p>Harbour Works - Press</p><ul><li><a href='/r'>The report</a></li></ul></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ana Orel/20261103)",
                "(Ana Orel & Ben Dahl/20261103/Press Contact: Cleo Ems, Harbour Works, 555-555-0100)"
            })
    void namesBeforeADayInBracketsAreTheByline(String signed) {
        var item = item("Council puts off the vote\n\n" + SET + "\n" + signed + "\n");
        assertThat(item.byline()).contains(signed.substring(1, signed.indexOf('/')));
        assertThat(texts(item)).containsExactly(FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mais...", "Loe lisa…", "more …"})
    void linkToTheRestIsNoCopy(String link) {
        var item = item("<title>Vote on dam delayed</title><div class='text'><h1>Vote on dam delayed</h1><p>" + FIRST
                + "</p><p>" + SECOND + "</p><p><a href='/rest'>" + link + "</a></p></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<center><pre># # #</pre></center>", "<p>###</p>"})
    void noticesBelowTheMarkOfTheEndAreNoCopy(String mark) {
        var item = item("<title>Vote on dam delayed</title><div class='text'><h1>Vote on dam delayed</h1><p>" + FIRST
                + "</p><p>" + SECOND + "</p>" + mark
                + "<p>Vessa is a trademark of Harbour Works Ltd in Lenna and elsewhere.</p></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void signsBetweenTheSectionsOfAStoryAreNoMarkOfTheEnd() {
        var item = item("<title>Vote on dam delayed</title><div class='text'><h1>Vote on dam delayed</h1><p>" + FIRST
                + "</p><p>###</p><p>" + SECOND + "</p><p>###</p><p>" + THIRD + "</p></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LENNA, Nov. 3, 2026 (HN) -- ", "(HARBOUR) - LENNA, 3 NOV - "})
    void copyWithoutAHeadlineMayBeginWithADateline(String dateline) {
        var item = item("<body><p>" + dateline + FIRST + "</p><p>" + SECOND + "</p></body>");
        assertThat(item.dateline()).contains(dateline.strip());
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
        assertThat(item.headline().orElseThrow()).startsWith("The council put off");
    }

    private static NewsItem item(String page) {
        return Wires.one(page.startsWith("<") ? "<!doctype html><meta charset='utf-8'>" + page : page);
    }
}
