package org.writethru.wire.page.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Pages that say when their story was first published and when it was last changed. */
class ChangedPagesTest {
    private static final String PUBLISHED =
            "<meta property='article:published_time' content='2026-11-03T14:05:00+04:00'>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='DCTERMS.modified' content='2026-11-03T16:20:00+04:00'>",
                "<meta property='og:article:modified_time' content='2026-11-03T16:20:00+04:00'>",
                "<meta itemprop='dateModified' content='2026-11-03T16:20:07+04:00'>",
            })
    void lastChangeIsTheTimeOfTheVersion(String changed) {
        var item = page(PUBLISHED + changed, "");
        assertThat(item.versionCreated().orElseThrow().toString()).startsWith("2026-11-03T16:20");
        assertThat(item.firstCreated().orElseThrow().toString()).isEqualTo("2026-11-03T14:05+04:00");
    }

    @Test
    void changeInThePagesDataIsLaterThanTheTimeInItsText() {
        var item = page(
                "<meta name='dcterms.modified' content='2026-11-03T16:20:00+04:00'>", "<p>3 November 2026, 14:05</p>");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T16:20+04:00");
        assertThat(item.firstCreated().orElseThrow().toString()).isEqualTo("2026-11-03T14:05+04:00");
    }

    @Test
    void timeKeepsTheZoneThatThePageSays() {
        var data = page("<meta property='article:published_time' content='2026-11-03T14:05:00-05:00'>", "");
        assertThat(data.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T14:05-05:00");
        assertThat(data.firstCreated().orElseThrow().toString()).isEqualTo("2026-11-03T14:05-05:00");
        var words = page("", "<p>3 November 2026, 14:05 GMT</p>");
        assertThat(words.versionCreated().orElseThrow().toInstant().toString()).isEqualTo("2026-11-03T14:05:00Z");
        assertThat(words.versionCreated().orElseThrow().getOffset().getTotalSeconds())
                .isZero();
    }

    @Test
    void timeInTheTextMayBeThatOfTheChange() {
        var item = page(
                PUBLISHED + "<meta property='article:modified_time' content='2026-11-03T16:20:31+04:00'>",
                "<p>4:20 p.m. November 3, 2026</p>");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T16:20+04:00");
        assertThat(item.firstCreated().orElseThrow().toString()).isEqualTo("2026-11-03T14:05+04:00");
    }

    @Test
    void changeWithinTheMinuteIsNone() {
        var item = page(PUBLISHED + "<meta property='article:modified_time' content='2026-11-03T14:05:31+04:00'>", "");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T14:05+04:00");
    }

    @Test
    void changeBeforePublicationIsNone() {
        var item = page(PUBLISHED + "<meta property='article:modified_time' content='2026-11-02T09:00:00+04:00'>", "");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T14:05+04:00");
    }

    private static NewsItem page(String head, String stamp) {
        var html = "<html><head><title>Vote on dam delayed</title>" + head
                + "</head><body><article><h1>Vote on dam delayed</h1>" + stamp
                + "<p>The council put off the vote on the dam until Monday, its chair said after the meeting.</p>"
                + "<p>It is the third delay of the vote this year, and the chair gave no reason for it.</p></article></body></html>";
        return Wires.one(html);
    }
}
