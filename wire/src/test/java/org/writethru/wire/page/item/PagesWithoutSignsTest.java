package org.writethru.wire.page.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Pages whose elements say little of what stands in them, or say something else. */
class PagesWithoutSignsTest {
    private static final String DECK = "The members had asked for more time, and the engineers had none left to give.";
    private static final String FIRST =
            "The council put off the vote on the dam until Monday, its chair said after the meeting.";
    private static final String SECOND =
            "It is the third delay of the vote this year, and the chair gave no reason for it.";
    private static final String THIRD =
            "The report of the engineers has three hundred pages, and it says that the dam holds for a year whatever the council decides.";
    private static final String FOURTH =
            "Boats stay at the quay until then, and the master of the harbour says that he will tell their owners when they may leave it.";
    private static final String HEAD = "<title>Vote on dam delayed</title><h1>Vote on dam delayed</h1>";
    private static final String COPY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    @Test
    void standfirstAboveTheElementOfTheStoryIsNoOtherTake() {
        var item = item(HEAD + "<h2>" + DECK + "</h2><div class='story'>" + COPY + "</div>");
        assertThat(item.release()).isEqualTo(Kind.PUBLISHED);
        assertThat(texts(item)).containsExactly(DECK, FIRST, SECOND);
    }

    @Test
    void captionInAnElementNamedForTheStoryIsNotTheStory() {
        var item = item(HEAD
                + "<div id='article-picture'><div id='article-inner'><img src='a.jpg'>The dam above Vessa in November, seen from the quay of the old town, with two boats below it (fot. harbour.example)</div></div>"
                + "<div class='c1'>" + COPY + "<p>" + THIRD + "</p><p>" + FOURTH + "</p><p>" + FOURTH
                + " They wait.</p><p>" + THIRD + " It ends there.</p></div>");
        assertThat(texts(item)).contains(FIRST, SECOND, THIRD, FOURTH);
    }

    @Test
    void copyWhoseLettersToolsMakeLargerIsCopy() {
        var item = item(HEAD + "<div class='article'><div id='textsize'><p>" + FIRST + " " + SECOND + "</p><p>" + THIRD
                + "</p><p>" + FOURTH + "</p></div></div>");
        assertThat(texts(item)).containsExactly(FIRST + " " + SECOND, THIRD, FOURTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Orel Nov 3, 2026 10:03AM EST",
                "Ana Orel, THE HARBOUR 10:03 a.m. EST November 3, 2026",
                "10:03AM EST 03 Nov 2026"
            })
    void timeBelowTheStandfirstIsThatOfTheStory(String stamp) {
        var item = item("<title>Vote on dam delayed</title><div class='story'><h1>Vote on dam delayed</h1><p>" + DECK
                + "</p><p>" + stamp + "</p>" + COPY + "</div>");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-03T10:03:00-05:00"));
        assertThat(item.byline().isPresent()).isEqualTo(stamp.startsWith("Ana"));
        assertThat(texts(item)).containsExactly(DECK, FIRST, SECOND);
    }

    @Test
    void timesBetweenTheParagraphsOfAChronicleAreCopy() {
        var item = item("<title>The vote as it went</title><div class='story'><h1>The vote as it went</h1><p>" + DECK
                + "</p><p>Nov 3, 2026 10:03 EST</p><p>" + FIRST + "</p><p>Nov 3, 2026 11:15 EST</p><p>" + SECOND
                + "</p></div>");
        assertThat(texts(item)).contains(FIRST, SECOND).contains("Nov 3, 2026 11:15 EST");
    }

    @Test
    void whatIsFiledUnderAboveTheHeadlineIsNoWriter() {
        var item = item(
                "<title>Vote on dam delayed</title><meta name='author' content='Ana Orel'><div class='story'><p>Case Study November 3, 2026, 5:00PM EST</p><h1>Vote on dam delayed</h1>"
                        + COPY + "</div>");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dam above Vessa in November Photo: HARBOUR",
                "The dam above Vessa in November. The boats wait. HN Fotó: Ana Orel",
                "The dam above Vessa in November © снимка: БГН",
                "The dam above Vessa in November (fot. harbour.example)"
            })
    void whoTookAPictureStandsBelowItsCaption(String caption) {
        var item =
                item(HEAD + "<div class='story'><p>" + FIRST + "</p><p>" + caption + "</p><p>" + SECOND + "</p></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<h3>Kapcsolódó írások:</h3>", "<p><b>Още по темата</b></p>", "<h4>More from Harbour News</h4>"})
    void linksBelowALineThatNamesThemAreOtherStories(String title) {
        var item = item(HEAD + "<div class='story'><p>" + FIRST + "</p>" + title
                + "<p><a href='/1'>Boats leave the quay</a></p><p><a href='/2'>Dam holds, engineers say</a></p><p><a href='/3'>Council meets in the old hall</a></p><p>"
                + SECOND + "</p></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hirdetés", "Publicitate", "Annons", "広告", "โฆษณา"})
    void wordOfAnAdvertisementIsNoCopy(String word) {
        var item = item(HEAD + "<div class='story'><p>" + FIRST + "</p><p>" + word + "</p><p>" + SECOND + "</p></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void headlineAgainAboveAPictureIsNoOtherTake() {
        var item = item(HEAD + "<div class='story'>" + COPY + "<h4>Vote on dam delayed</h4><p>" + THIRD + "</p><p>"
                + FOURTH + "</p></div>");
        assertThat(item.release()).isEqualTo(Kind.PUBLISHED);
        assertThat(texts(item)).contains(FIRST, SECOND, THIRD, FOURTH);
    }

    @Test
    void headlineAgainBelowALineOfWhereItIsFromIsNoOtherTake() {
        var item = item(HEAD
                + "<div class='story'><p>Sent at 2026-11-03 14:22:18 from: The Harbour and its friends</p><p><b>Vote on dam delayed</b></p>"
                + COPY + "</div>");
        assertThat(item.release()).isEqualTo(Kind.PUBLISHED);
        assertThat(texts(item)).contains(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"published_date", "art-date", "entry-date"})
    void elementNamedForTheDayOfPublicationSaysIt(String name) {
        var item = item("<title>Vote on dam delayed</title><div class='toolbar'><span class='" + name
                + "'>November 3, 2026, 8:50 PM EST</span></div><h1>Vote on dam delayed</h1><div class='story'>" + COPY
                + "</div>");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-03T20:50:00-05:00"));
    }

    @Test
    void timeBehindChineseWordsIsThatOfTheStory() {
        var item = item(
                "<title>理事会推迟表决</title><h1>理事会推迟对大坝的表决</h1><div>发布时间：2026-11-03 14:22:18 来源：港口日报</div><div class='story'><p>理事会主席周二在会议结束后说，理事会把对大坝的表决推迟到下星期一，这已经是今年第三次推迟表决了。</p><p>工程师的报告有三百页，报告说不管理事会怎样决定，大坝还能再撑一年。</p></div>");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-03T14:22:18+04:00"));
        assertThat(texts(item)).hasSize(2);
    }

    @Test
    void daysOfSeveralStoriesSayNothing() {
        var item = item(
                HEAD + "<div class='story'>" + COPY
                        + "</div><div class='side'><span class='entry-date'>November 3, 2026</span><span class='entry-date'>November 2, 2026</span></div>");
        assertThat(item.versionCreated()).isEmpty();
    }

    @Test
    void sectionsAndSiteBehindTheTitleAreNoneOfTheHeadline() {
        var item = item(
                "<title>Vote on dam delayed until Monday - Town hall - Harbour News online</title><div class='t'>Vote on dam delayed until Monday</div><div class='story'>"
                        + COPY + "</div>");
        assertThat(item.headline()).contains("Vote on dam delayed until Monday");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void addressOfASiteWithItsOwnersIsNoWriter() {
        var item = item("<meta name='author' content='www.harbour.test,Harbour Press Group,Harbour'>" + HEAD
                + "<div class='story'>" + COPY + "</div>");
        assertThat(item.byline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"责任编辑：王小明", "（責任編輯：王小明）", "分享到:", "(Credit: Ana Orel/Harbour)", "Polub Harbour.pl na Facebooku:"
            })
    void lineOfTheHouseIsNoCopy(String line) {
        var item = item(HEAD + "<div class='story'><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + line + "</p></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void barToFollowAPaperIsNoCopy() {
        var item = item(HEAD + "<div class='story'><p>" + FIRST
                + "</p><div class='follow-bar' id='follow-bar'>Stay with us. Follow Harbour now!</div><p>" + SECOND
                + "</p></div>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    private static NewsItem item(String page) {
        return Wires.one("<!doctype html><meta charset='utf-8'>" + page);
    }
}
