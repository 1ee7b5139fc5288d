package org.writethru.wire.page.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** When pages say that a story was told: by a day alone, in elements of many names, in their addresses; and what stands beside that. */
class DaysOfPagesTest {
    private static final String FIRST =
            "The council put off the vote on the dam until Monday, its chair said after the meeting.";
    private static final String SECOND =
            "It is the third delay of the vote this year, and the chair gave no reason for it.";
    private static final String COPY = "<div class=\"story-body\"><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name='DC.date' content='2026-11-03'>|2026-11-03T00:00+04:00",
                "<meta name='DC.date.issued' content='2026-11-03'>|2026-11-03T00:00+04:00",
                "<meta name='dcterms.created' content='2026-11-03'>|2026-11-03T00:00+04:00",
                "<meta name='dcterms.modified' content='2026-11-03'>|2026-11-03T00:00+04:00",
                "<meta name='PublishDate' content='3 Nov 2026'>|2026-11-03T00:00+04:00",
                "<meta name='pdate' content='20261103'>|2026-11-03T00:00+04:00",
                "<meta name='pdate' content='20261103'><meta name='ptime' content='20261103091530'>|2026-11-03T09:15:30+04:00",
                "<meta name='publishdate' content='202611030915'>|2026-11-03T09:15+04:00",
                "<meta name='publication_year' content='2026'><meta name='publication_month' content='11'><meta name='publication_day_of_month' content='3'>|2026-11-03T00:00+04:00",
                "<meta name='publication_year' content='2026'><meta name='publication_month' content='Nov'><meta name='publication_day_of_month' content='3'>|2026-11-03T00:00+04:00",
                "<meta name='date' content='2026-11-03'><meta property='article:published_time' content='2026-11-03T09:15:30+04:00'>|2026-11-03T09:15:30+04:00",
                "<link rel='canonical' href='https://harbour.example/news/2026/11/03/dam-vote.html'>|2026-11-03T00:00+04:00"
            })
    void dayWithoutATimeIsTold(String head, String time) {
        var item = item("<html><head>" + head + "</head><body><h1>Vote on dam delayed</h1>" + COPY + "</body></html>");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo(time);
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void dayInASentenceIsNotThatOfTheCopy() {
        var item = item("<title>Vote on dam delayed</title><body><h1>Vote on dam delayed</h1>"
                + COPY.replace("<p>The council", "<p>On 3 May 2026 Orel said: The council") + "</body>");
        assertThat(item.versionCreated()).isEmpty();
    }

    @Test
    void pageMayHaveItsDayAtItsRoot() {
        var item = item(
                "<html newsdate='2026-11-03'><head><title>Vote on dam delayed</title></head><body><h1>Vote on dam delayed</h1>"
                        + COPY + "</body></html>");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
    }

    @Test
    void timeOfAChangeIsNotWhenItWasFirstTold() {
        var item = item(
                "<title>Vote on dam delayed</title><body><h1>Vote on dam delayed</h1><p>Updated: 3 November 2026, 16:15</p>"
                        + COPY + "</body>");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T16:15+04:00");
        assertThat(item.firstCreated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pressemitteilung vom 03.11.2026",
                "Harbour.org Pressemitteilung vom 03.11.2026",
                "Communiqué de presse du 3 novembre 2026",
                "Comunicato stampa del 3 novembre 2026",
                "Nota de prensa del 3 de noviembre de 2026"
            })
    void labelOfAReleaseTellsItsDay(String line) {
        var item = item("<title>Vote on dam delayed</title><body><p>" + line + "</p><h1>Vote on dam delayed</h1>" + COPY
                + "</body>");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 November 2026: ", "3 November 2026 – ", "2026-11-03: "})
    void copyMayBeginWithTheDay(String day) {
        var item = item("<title>Vote on dam delayed</title><body><h1>Vote on dam delayed</h1>"
                + COPY.replace("<p>The council", "<p>" + day + "The council") + "</body>");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li title='2026-11-03T09:15:00+11:00'>9:15AM 3 Nov</li></ul>",
                "<div><abbr class='published' title='2026-11-03T09:15:00+11:00'>this morning</abbr></div>"
            })
    void timeInATitleIsExact(String stamp) {
        var item = item("<html><body><h1>Vote on dam delayed</h1>" + stamp + COPY + "</body></html>");
        assertThat(item.versionCreated().orElseThrow().toInstant()).isEqualTo("2026-11-02T22:15:00Z");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US,05/08/2026,2026-05-08",
        "en-AU,05/08/2026,2026-08-05",
        "de,05/08/2026,2026-08-05",
        "en-US,05/08/2026 10:39 PM,2026-05-08",
        "en-US,25/08/2026,2026-08-25"
    })
    void dayThatCouldBeReadTwoWaysIsReadAsTheLanguageOfThePageHasIt(String language, String stamp, String day) {
        var item = item("<html lang='" + language + "'><body><h1>Vote on dam delayed</h1><p>" + stamp + "</p>" + COPY
                + "</body></html>");
        assertThat(item.versionCreated().orElseThrow().toLocalDate()).hasToString(day);
    }

    @Test
    void restOfAStoryBelowReadMoreIsItsCopy() {
        var third =
                "The river has flooded the lower town twice since the first plan for a dam was drawn, and each time the town paid for it.";
        var fourth =
                "Farmers above the valley would lose a third of their fields, and they have asked for a vote of their own before work begins.";
        var fifth =
                "The council’s engineers say that the dam would hold back the water of a hundred years, and not more than that, whoever pays.";
        var rest =
                "<div id='read-more'><div id='read-more-link'><a href=''>Read more</a></div><div id='read-more-content'><p>"
                        + String.join("</p><p>", third, fourth, fifth) + "</p></div></div>";
        var item = item("<html><body><h1>Vote on dam delayed</h1><div class='story-body'><p>" + FIRST + "</p><p>"
                + SECOND + "</p>" + rest + "</div></body></html>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND, third, fourth, fifth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><span class='release-date'>November 3, 2026</span></p><h1>Vote on dam delayed</h1>",
                "<div class='teaser_date'>03.11.2026 - Town hall</div><h1>Vote on dam delayed</h1>",
                "<h1>Vote on dam delayed</h1><p class='updated'>Updated on 3 November 2026</p>",
                "<h1>Vote on dam delayed</h1><div class='article_date margin_bottom_10'>3 November 2026</div>"
            })
    void dayBesideTheHeadlineIsTold(String head) {
        var item = item("<html><body>" + head + COPY + "</body></html>");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
        assertThat(item.headline()).contains("Vote on dam delayed");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void timeInAnElementThatIsNamedForCommentsIsTheStorys() {
        var item = item(
                "<html><body><h1>Vote on dam delayed</h1><div class='byline_comments'><span>3 NOV 2026 - 10:05 CET</span> <a href='#c'>4 comments</a></div>"
                        + COPY
                        + "<div class='comments'><div>Ben, 4 NOV 2026 - 11:00 CET</div><p>I do not think that they will ever vote on it.</p></div></body></html>");
        assertThat(item.versionCreated().orElseThrow().toInstant().toString()).isEqualTo("2026-11-03T09:05:00Z");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void pointsAndNameAboveTheTimeAreStandfirstAndByline() {
        var item = item(
                "<html><body><h1>Vote on dam delayed</h1><ul><li>The council meets again on Monday</li><li>Its chair gives no reason</li></ul>"
                        + "<p class='firma'>Ana Orel | Lenna</p><div>Actualizado <b>martes 03/11/2026</b> 10:05 horas</div>"
                        + COPY + "</body></html>");
        assertThat(item.standfirst()).contains("The council meets again on Monday; Its chair gives no reason");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T10:05+04:00");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='wp-caption-text'>The dam in May</p>",
                "<div class='foto'><p>The dam in May.</p></div>",
                "<p class='disclaimer'>These stories come from others, and the Harbour Times does not answer for them.</p>",
                "<p>The Harbour Times welcomes your words; please read our <a href='/guidelines.html'>rules</a> and <a href='/privacy.html'>what we keep</a>.</p>",
                "<p>The views expressed below are not those of the Harbour Times.</p>",
                "<p>(<b>MORE:</b> <a href='/2026/dams'>Thirteen dams that were never built</a>)</p>",
                "<p>#</p>"
            })
    void whatStandsBesideTheCopyIsLeftOut(String line) {
        var item =
                item("<html><body><h1>Vote on dam delayed</h1><p>3 November 2026 10:05</p><div class='story-body'><p>"
                        + FIRST + "</p>" + line + "<p>" + SECOND + "</p>" + line + "</div></body></html>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void leadThatIsCalledATeaserIsCopy() {
        var item = item("<html><body><h1>Vote on dam delayed</h1><div class='story-body'><div class='teaser'>" + FIRST
                + "</div><p>" + SECOND
                + "</p><div class='teaser'><a href='/x'>Another story altogether</a></div></div></body></html>");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void nameOfTheSiteBeforeTheHeadlineInTheTitleIsCutOff() {
        var item = item(
                "<html><head><title>Council of the Harbour - Vote on dam delayed</title></head><body><div id='news_headline'>Vote on dam delayed</div>"
                        + COPY + "</body></html>");
        assertThat(item.headline()).contains("Vote on dam delayed");
    }

    @Test
    void sourceBelowATableBeginsNoTake() {
        var item = item(
                "<html><body><h1>Weekly report of Harbour.example on tides</h1><div class='story-body'><p>" + FIRST
                        + "</p><table><tr><td colspan='2'>Tides</td></tr><tr><td>Monday</td><td>1.2 m</td></tr><tr><td>Friday</td><td>1.4 m</td></tr>"
                        + "<tr><td colspan='2'>Source: Harbour.example<br>Updated: 03-11-26</td></tr></table><p>"
                        + SECOND
                        + "</p><div>###</div><p>Contact:<br>Harbour Works, Lenna<br>Ana Orel, 555-996-8663, ext. 106<br>Director</p></div></body></html>");
        assertThat(texts(item)).hasSize(3).startsWith(FIRST).endsWith(SECOND);
        assertThat(item.copy().blocks().get(1).plain()).contains("Monday").contains("1.4 m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>ex991.htm\n<DESCRIPTION>PRESS RELEASE\n<TEXT>\n<html><head><title>ex991.htm</title></head><body><h1>Vote on dam delayed</h1><p>LENNA, November 3, 2026 /PRNewswire/ -- %s</p><p>%s</p></body></html>\n</TEXT>\n</DOCUMENT>\n",
                "<SEC-DOCUMENT>0001.txt : 20261103\n<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\n<html><body><p>Item 9.01 Exhibits.</p></body></html>\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99\n<SEQUENCE>2\n<TEXT>\n<PAGE>\n\nVote on dam delayed\n\nLENNA, November 3, 2026 /PRNewswire/ -- %s\n\n%s\n</TEXT>\n</DOCUMENT>\n"
            })
    void releaseIsReadOutOfTheWrapperOfAFiling(String filing) {
        var item = item(filing.formatted(FIRST, SECOND));
        assertThat(item.headline()).contains("Vote on dam delayed");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void pagesAndNumberOfAnExhibitAreNoTakesAndNoHeadline() {
        var item = item(
                "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>d1dex991.htm\n<DESCRIPTION>EX-99.1\n<TEXT>\n<HTML><HEAD>\n<TITLE>EX-99.1</TITLE>\n</HEAD>\n <BODY>\n"
                        + "<P ALIGN=\"right\"><B>Exhibit 99.1 </B></P>\n<P ALIGN=\"center\"><B>HARBOUR WORKS BUYS THE YARD IN LENNA </B></P>\n"
                        + "<P>LENNA, November&nbsp;3, 2026 &#151; " + FIRST
                        + "</P>\n<p><Font size=\"1\"></Font></p>\n<HR SIZE=\"3\" WIDTH=\"100%\">\n<P>" + SECOND
                        + "</P>\n</BODY></HTML>\n</TEXT>\n</DOCUMENT>\n");
        assertThat(item.headline()).contains("HARBOUR WORKS BUYS THE YARD IN LENNA");
        assertThat(item.version()).isEmpty();
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void releaseWithAHeadOfItsOwnBelowTheHeadlineIsOneTake() {
        var item = item(
                "STATEMENT OF THE COUNCIL AND THE HARBOUR ON THE DAM | Harbour\nSkip to main content\nPress Release\nSTATEMENT OF THE COUNCIL AND THE HARBOUR ON THE DAM\nNovember 3, 2026\nFOR IMMEDIATE RELEASE:\nNovember 3, 2026\nCONTACT\n:\npress@harbour.example\n"
                        + "STATEMENT OF THE COUNCIL AND THE HARBOUR ON THE DAM\n" + FIRST + "\n" + SECOND + "\n");
        assertThat(item.headline()).contains("STATEMENT OF THE COUNCIL AND THE HARBOUR ON THE DAM");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
        assertThat(texts(item)).containsExactly(FIRST + " " + SECOND);
    }

    @Test
    void formAroundThePageIsNoForm() {
        assertThat(texts(item("<html><body><form id='form1'><div><p>" + FIRST + "</p><p>" + SECOND
                        + "</p><input type='button' value='Close'></div></form></body></html>")))
                .containsExactly(FIRST, SECOND);
        assertThat(texts(item("<html><body><form id='form1'><h1>Vote on dam delayed</h1><p>" + FIRST + "</p><p>"
                        + SECOND + "</p></form></body></html>")))
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>VERÖFFENTLICHT AM 03.11.2026</p>|2026-11-03T00:00+04:00",
                "<p><b>Tags</b><br>Published on November 3, 2026 <a href='/t'>Dam</a></p>|2026-11-03T00:00+04:00",
                "<p>Publié le : 3 novembre 2026</p><p>Publié le 3 novembre 2026</p>|2026-11-03T00:00+04:00"
            })
    void dayThatIsSaidToBeThatOfPublicationIsToldWhereverItStands(String aside, String time) {
        var item = item(
                "<html><body><ul class='menu'><li>Monday, 09.11.2026</li><li><a href='/'>Home</a></li><li><a href='/contact'>Contact</a></li></ul><h1>Vote on dam delayed</h1>"
                        + COPY + "<aside>" + aside + "</aside></body></html>");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo(time);
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void daysOfOtherStoriesAreNotToldForThisOne() {
        var item = item(
                "<html><body><h1>Vote on dam delayed</h1>" + COPY
                        + "<aside><p>Published on 3 November 2026</p><p>Published on 4 November 2026</p></aside></body></html>");
        assertThat(item.versionCreated()).isEmpty();
    }

    @Test
    void timeInTheTitleOfAnAbbreviationIsTold() {
        var item = item(
                "<html><body><h1>Vote on dam delayed</h1><p class='info'><abbr class='published' title='2026-11-03T12:30:39Z'>3 November 2026</abbr></p>"
                        + COPY + "</body></html>");
        assertThat(item.versionCreated().orElseThrow().toInstant().toString()).isEqualTo("2026-11-03T12:30:39Z");
    }

    private static NewsItem item(String page) {
        return Wires.one(page);
    }
}
