package org.writethru.wire.feed;

import java.time.Instant;
import java.util.List;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Story;
import org.writethru.wire.sample.Houses;
import org.writethru.wire.sample.Outgoings;

/** Feeds of tests. */
public final class Feeds {
    private static final String SITE = "https://news.example";

    private Feeds() {}

    /** A feed of these stories. */
    public static Feed of(Story... stories) {
        return of(List.of(stories));
    }

    public static Feed of(List<Story> stories) {
        var entries =
                stories.stream().map(story -> entry(story, Houses.turan())).toList();
        var updated =
                entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new Feed(
                "Turan & neighbours: <Region>",
                SITE + "/en/region/",
                SITE + "/en/region/",
                new Language("en"),
                "Turan",
                updated,
                entries);
    }

    private static FeedEntry entry(Story story, House house) {
        return FeedEntry.of(Outgoings.of(story, house), headline(story, house));
    }

    private static String headline(Story story, House house) {
        return story.newest().orElseThrow().release() instanceof WithCopy told
                ? told.filing().headline()
                        + story.lastMoved()
                                .flatMap(
                                        moved -> house.mark(moved, told.filing().language()))
                                .map(mark -> " " + mark)
                                .orElse("")
                : "/WITHDRAWN/";
    }
}
