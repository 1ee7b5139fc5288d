package org.writethru.wire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Story;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Golden;
import org.writethru.wire.sample.Stories;

/** What every feed format keeps; the test of each implements it. */
public interface FeedFormatContract {
    /** The format under test. */
    FeedFormat format();

    /** The feed's entries as a reader sees them, tombstones included. */
    List<Seen> seen(byte[] feed);

    /**
     * An entry as a reader sees it.
     *
     * @param content the copy as HTML; absent if the story is withdrawn
     * @param said the note, correction or reason in our extension
     */
    record Seen(
            String id,
            Optional<String> title,
            Optional<Instant> published,
            Instant updated,
            Optional<String> content,
            String take,
            String kind,
            String moves,
            Optional<String> said,
            String record,
            String proof) {}

    @Test
    default void everyKindOfReleaseAndEveryScriptIsWrittenByteForByteAsEver() {
        Stories.all()
                .forEach((name, story) -> Golden.check(
                        "feed-%s/%s.%s"
                                .formatted(
                                        format().name(),
                                        name,
                                        format().fileName().replace("feed.", "")),
                        format().write(Feeds.of(story))));
    }

    @Test
    default void entryKeepsItsIdAndFirstTimeOverAllTakes() {
        var seen = IntStream.rangeClosed(1, 5).mapToObj(this::dam).toList();
        assertThat(seen).extracting(Seen::id).containsOnly("tag:news.example,2026-11-03:4k2m9s0q1v7t");
        assertThat(seen.stream().flatMap(entry -> entry.published().stream()))
                .containsOnly(Instant.parse("2026-11-03T09:15:30.250Z"));
    }

    @Test
    default void updateTimeMovesForNewsOnly() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(takes -> dam(takes).updated()))
                .containsExactly(
                        Instant.parse("2026-11-03T09:15:30.250Z"),
                        Instant.parse("2026-11-03T10:16:30.250Z"),
                        Instant.parse("2026-11-03T10:16:30.250Z"),
                        Instant.parse("2026-11-03T14:15:30.250Z"),
                        Instant.parse("2026-11-04T00:15:30.250Z"));
    }

    @Test
    default void importedTakeWithoutATimeDoesNotMoveTheUpdateTime() {
        var seen = one(Feeds.of(Stories.imported()));
        assertThat(seen.published()).contains(Instant.parse("2026-11-02T22:08:50.250Z"));
        assertThat(seen.updated()).isEqualTo("2026-11-02T22:08:50.250Z");
    }

    @Test
    default void extensionTellsTakeKindAndWhatTheEditorSaid() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(this::dam)
                        .map(seen -> "%s %s %s %s"
                                .formatted(
                                        seen.take(),
                                        seen.kind(),
                                        seen.moves(),
                                        seen.said().orElse("-"))))
                .containsExactly(
                        "1 Published true -",
                        "2 Updated true Adds what the chair said.",
                        "3 Updated false -",
                        "4 Corrected true Earlier takes said Friday. The vote is on Monday.",
                        "5 Withdrawn true The chair's statement was not genuine.");
        assertThat(dam(2).record())
                .isEqualTo(Feeds.of(Stories.dam(2)).entries().getFirst().address() + "/takes/2.json");
        assertThat(dam(2).proof()).endsWith("/takes/2.tlog-proof");
    }

    @Test
    default void readersSeeCorrectionDatelineAndCopy() {
        assertThat(dam(4).title()).contains("Vote on dam delayed /CORRECTED/");
        assertThat(dam(4).content()).contains("""
                <p><em>Earlier takes said Friday. The vote is on Monday.</em></p>
                <p><span class="dateline">Lenna / 03.11.26 / Turan: </span>The council put off the vote on the Vessa Dam \
                until Monday, its chair said.</p>
                <p>It is the third delay this year.</p>
                """.replace("Turan: <", "Harbour: <"));
    }

    @Test
    default void picturesAreShownFromWhereTheyAreServed() {
        var feed = Feeds.of(Stories.everyBlock());
        var served = feed.entries().getFirst().pictures().getFirst().served();
        assertThat(one(feed).content().orElseThrow())
                .contains(
                        "<figure><img src=\"%s\" alt=\"The bridge seen from the east bank\" width=\"1200\" height=\"800\"/>"
                                .formatted(served.href()))
                .contains("<figcaption>The bridge on Monday. <small>Harbour/Ana Orel</small></figcaption>");
    }

    @Test
    default void noWordOfAWithdrawnStoryIsInTheFeed() {
        var feed = new String(format().write(Feeds.of(Stories.dam(5))), StandardCharsets.UTF_8);
        assertThat(feed)
                .contains("statement was not genuine")
                .doesNotContain("council")
                .doesNotContain("Vote on dam");
        assertThat(dam(5).content()).isEmpty();
    }

    @Test
    default void editorsNoteIsNotForReaders() {
        var feed = new String(format().write(Feeds.of(Stories.everyBlock())), StandardCharsets.UTF_8);
        assertThat(feed).doesNotContain("FOR EDITORS ONLY");
    }

    @Test
    default void generatedStoriesComeOutOfTheFeedAsTheyWentIn() {
        var generated = new GeneratedStories(31);
        for (int count = 0; count < 20; count++) {
            var stories = new ArrayList<Story>();
            IntStream.range(0, 30).forEach(_ -> stories.add(generated.next()));
            var feed = Feeds.of(stories);
            var seen = seen(format().write(feed));
            assertThat(seen).hasSize(30);
            for (int at = 0; at < 30; at++) {
                assertSame(seen.get(at), feed.entries().get(at));
            }
        }
    }

    @Test
    default void emptyFeedIsAFeed() {
        assertThat(seen(format().write(Feeds.of()))).isEmpty();
    }

    private static void assertSame(Seen seen, FeedEntry entry) {
        assertThat(seen.id()).isEqualTo(entry.story().guid().uri());
        assertThat(seen.updated()).isEqualTo(entry.updated());
        seen.title().ifPresent(title -> assertThat(title).isEqualTo(entry.headline()));
        assertThat(seen.content()).isEqualTo(entry.html());
        assertThat(seen.said()).isEqualTo(Said.of(entry.release()).map(Said::text));
        assertThat(seen.content().isPresent()).isEqualTo(entry.release() instanceof WithCopy);
    }

    private Seen dam(int takes) {
        return one(Feeds.of(Stories.dam(takes)));
    }

    private Seen one(Feed feed) {
        var seen = seen(format().write(feed));
        assertThat(seen).hasSize(1);
        return seen.getFirst();
    }
}
