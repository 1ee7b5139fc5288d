package org.writethru.wire.page.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Lines that say both who wrote a story and when it was told, and pages that name many writers. */
class StampedBylinesTest {
    private static final String FIRST =
            "The council put off the vote on the dam until Monday, its chair said after the meeting.";
    private static final String SECOND =
            "It is the third delay of the vote this year, and the chair gave no reason for it.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ana Orel Tuesday, Nov. 3, 2026; 2026-11-03T00:00+04:00",
                "Ana Orel, Harbour Post 8:42 a.m. November 3, 2026; 2026-11-03T08:42+04:00",
                "By Ana Orel on November 3, 2026 08:08 pm; 2026-11-03T20:08+04:00",
                "By Ana Orel on November 3, 2026 08:08 pm @anaorel 76Comments; 2026-11-03T20:08+04:00",
                "Par Ana Orel | 3 novembre 2026 14:05; 2026-11-03T14:05+04:00",
            })
    void nameAndTimeAreRead(String line, String time) {
        var item = page("", "<p>" + line + "</p>");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo(time);
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void headingBelowTheHeadlineIsAStandfirstThoughItEndsLikeASentence() {
        var item = page(
                "", "<h3>Does the dam hold until the spring?</h3><p>By Ana Orel</p><p>HP Senior Correspondent</p>");
        assertThat(item.standfirst()).contains("Does the dam hold until the spring?");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Par ANA OREL, BEN TOMA Envoyés spéciaux à Vessa; ANA OREL, BEN TOMA",
                "Por Ana Orel, enviada especial; Ana Orel",
            })
    void whereTheHouseSentTheWritersIsNoneOfTheirNames(String line, String names) {
        var item = page("", "<p>" + line + "</p>");
        assertThat(item.byline()).contains(names);
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Monday 3 November 2026", "Ana Orel left the council on 3 November 2026."})
    void otherWordsBeforeADayAreNoName(String line) {
        var item = page("", "<p>" + FIRST + "</p><p>" + line + "</p>");
        assertThat(item.byline()).isEmpty();
        assertThat(texts(item)).contains(line);
    }

    @Test
    void authorsOfOtherStoriesAreNotItsOwn() {
        var links = new StringBuilder();
        for (var name : new String[] {"Ben Toma", "Cora Lind", "Dan Ruhl", "Eva Stern", "Filip Nor"}) {
            links.append("<a rel='author' href='/a'>").append(name).append("</a> ");
        }
        assertThat(page("<div>" + links + "</div>", "").byline()).isEmpty();
    }

    @Test
    void cardOfAnAuthorNamesTheWriter() {
        assertThat(page(
                                "<div class='author vcard'><a class='url fn' href='/a'>Ana Orel</a><span class='title'>Harbour reporter</span></div>",
                                "")
                        .byline())
                .contains("Ana Orel");
    }

    @Test
    void pullQuotesAreNoCopy() {
        assertThat(texts(page("", "<p>" + FIRST + "</p><div class='pull-quote'>The third delay of the vote</div>")))
                .containsExactly(FIRST, FIRST, SECOND);
    }

    private static NewsItem page(String above, String stamp) {
        var html = "<html><head><title>Vote on dam delayed</title></head><body>" + above
                + "<article><h1>Vote on dam delayed</h1>" + stamp + "<p>" + FIRST + "</p><p>" + SECOND
                + "</p></article></body></html>";
        return Wires.one(html);
    }
}
