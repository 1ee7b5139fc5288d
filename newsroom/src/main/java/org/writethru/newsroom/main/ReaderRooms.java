package org.writethru.newsroom.main;

import java.util.List;
import org.writethru.newsroom.main.web.Shopfront;
import org.writethru.newsroom.platform.web.PageShelf;

/** The rooms that readers and their machines see, put together. */
final class ReaderRooms {
    private ReaderRooms() {}

    /** Builds them, and adds what follows the log to the newsroom's followers, which must not run yet. */
    static Shopfront of(Newsroom newsroom) {
        var shelf = new PageShelf(newsroom.settings().pageCacheBytes());
        return new Shopfront(shelf, List.of());
    }
}
