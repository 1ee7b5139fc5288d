package org.writethru.wire.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.Notes;
import org.writethru.wire.Status;
import org.writethru.wire.feed.rss.RssReader;
import org.writethru.wire.sample.Wires;

/** A site’s own export, which is RSS with posts, drafts and pictures side by side. */
class ExportedFeedTest {
    private static final String EXPORT = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Harbour</title><language>en</language>
            <item><title>Vote put off</title><guid>h:1</guid><pubDate>Mon, 23 Nov 2026 10:00:00 +0000</pubDate><content:encoded><![CDATA[The <em>council</em> put off the vote.

            It meets on Friday.]]></content:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
            <item><title>gate.png</title><guid>h:2</guid><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
            <item><title>A draft</title><guid>h:3</guid><pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate><content:encoded>Not yet.</content:encoded><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
            </channel></rss>
            """;

    @Test
    void postsAreItemsAndDraftsAreHeld() {
        var items = Wires.all(new RssReader(), EXPORT.getBytes(StandardCharsets.UTF_8));
        assertThat(items.stream().map(item -> item.guid())).containsExactly("h:1", "h:3");
        assertThat(items.getFirst().status()).isEqualTo(Status.USABLE);
        assertThat(texts(items.getFirst())).containsExactly("The council put off the vote.", "It meets on Friday.");
        assertThat(items.getLast().status()).isEqualTo(Status.WITHHELD);
        assertThat(items.getLast().versionCreated()).isEmpty();
    }

    @Test
    void wordsInSquareBracketsForPluginsAreNone() {
        var item = Wires.one(new RssReader(), """
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title>
                <item><title>Vote put off</title><guid>h:1</guid><content:encoded><![CDATA[<b>[dropcap]T[/dropcap]he council</b> [sic] put off the vote.

                [contact-form]

                [gallery]

                [caption id="attachment_7" width="300"]<img src="https://h.example/7.jpg" width="300" /> The hall[/caption]

                It meets [again] on Friday.]]></content:encoded></item></channel></rss>
                """);
        assertThat(texts(item)).containsExactly("The council [sic] put off the vote.", "It meets [again] on Friday.");
        assertThat(item.pictures().getFirst().caption()).contains("The hall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<description>Sum.</description><body xmlns='http://www.w3.org/1999/xhtml'><p>One.</p><p>Two.</p></body>",
                "<media:description xmlns:media='http://search.yahoo.com/mrss/'>One.\n\nTwo.</media:description>"
            })
    void copyInOtherVocabulariesIsFound(String children) {
        var item = Wires.one(
                new RssReader(),
                "<rss version='2.0'><channel><title>A</title><item><title>Vote</title><guid>1</guid>" + children
                        + "</item></channel></rss>");
        assertThat(texts(item)).containsExactly("One.", "Two.");
    }

    @Test
    void elementsOfABodyThatNobodyKnowsAreNoWords() {
        var item = Wires.one(
                new RssReader(),
                "<rss version='2.0'><channel><title>A</title><item><title>Vote</title><guid>1</guid><body xmlns='http://www.w3.org/1999/xhtml'>One <gate/>gate.</body></item></channel></rss>");
        assertThat(texts(item)).containsExactly("One gate.");
    }

    @ParameterizedTest
    @CsvSource({
        "23.11.2026 10:00, 2026-11-23T10:00Z",
        "3.1.2026, 2026-01-03T00:00Z",
        "23.11.2026 10:00:30 +0100, 2026-11-23T10:00:30+01:00",
        "23.11.2026 10.00 MSK, 2026-11-23T10:00+03:00",
        "'Mon, 23 Nov 2026 10:00:00 GMT+1', 2026-11-23T10:00+01:00"
    })
    void dottedDaysAreRead(String text, OffsetDateTime time) {
        assertThat(FeedTime.read(text, ZoneOffset.UTC, new Notes())).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026 10:00", "Mon, 30 Nov -0001 00:00:00 +0000", "0000-00-00"})
    void whatIsNoDayOfNewsIsNoTime(String text) {
        var notes = new Notes();
        assertThat(FeedTime.read(text, ZoneOffset.UTC, notes)).isEmpty();
        assertThat(notes.sentences()).singleElement().asString().contains("is no time");
    }
}
