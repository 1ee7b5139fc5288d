package org.writethru.wire.feed;

import java.util.List;
import org.writethru.wire.feed.atom.Atom;
import org.writethru.wire.feed.jsonfeed.JsonFeed;
import org.writethru.wire.feed.rss.Rss;

/** The list of feed formats: the one place that names them. */
public final class FeedFormats {
    private static final List<FeedFormat> ALL = List.of(new Atom(), new Rss(), new JsonFeed());

    private FeedFormats() {}

    /** All of them; the first is the one that pages name first. */
    public static List<FeedFormat> all() {
        return ALL;
    }
}
