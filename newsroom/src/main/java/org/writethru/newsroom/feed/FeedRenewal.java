package org.writethru.newsroom.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.Released;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.platform.web.PageShelf;
import org.writethru.story.Guid;
import org.writethru.story.Language;

/** Takes the feeds off the shelf that a release touches, and no others. */
final class FeedRenewal implements Follower.Local {
    private final Archive archive;
    private final PageShelf shelf;

    FeedRenewal(Archive archive, PageShelf shelf) {
        this.archive = archive;
        this.shelf = shelf;
    }

    /** What a feed depends on: which stories it selects. */
    static String selection(Language language, Optional<String> section) {
        return "feed-" + language + section.map(key -> "-" + key).orElse("");
    }

    /** What a feed depends on: each story in it. */
    static String story(Guid guid) {
        return "entry-" + guid.shortId();
    }

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public void follow(List<LoggedEntry> entries) {
        var touched = new HashSet<String>();
        archive.released(entries.getFirst().index(), entries.getLast().index() + 1)
                .forEach(released -> touched.addAll(touchedBy(released)));
        shelf.drop(touched);
    }

    /** A minor update changes what is said of a story, but not which stories are selected. */
    private static Set<String> touchedBy(Released released) {
        var head = released.story();
        return released.take().minor()
                ? Set.of(story(head.guid()))
                : Set.of(
                        story(head.guid()),
                        selection(head.language(), Optional.empty()),
                        selection(head.language(), Optional.of(head.section())));
    }

    @Override
    public void empty() {
        shelf.clear();
    }
}
