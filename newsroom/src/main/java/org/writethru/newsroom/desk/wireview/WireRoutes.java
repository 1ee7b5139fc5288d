package org.writethru.newsroom.desk.wireview;

import org.writethru.newsroom.staff.GuardedRoutes;
import org.writethru.newsroom.staff.Role;

/** The addresses of the wire view. */
public final class WireRoutes {
    private static final String STORY = WireAddress.STORIES + "{story:[0-9a-z]+}";

    private final WirePage wire;
    private final WireNewsPage news;
    private final DeskStoryPage story;
    private final EditionPage edition;

    WireRoutes(WirePage wire, WireNewsPage news, DeskStoryPage story, EditionPage edition) {
        this.wire = wire;
        this.news = news;
        this.story = story;
        this.edition = edition;
    }

    /** Adds them to a table of guarded addresses. */
    public GuardedRoutes in(GuardedRoutes table) {
        return table.read(WireAddress.WIRE, Role.REPORTER, wire::show)
                .live(WireAddress.LIVE, Role.REPORTER, news::show)
                .act(WireAddress.FILTERS, Role.REPORTER, wire::save)
                .act(WireAddress.FILTERS + "/{id}/name", Role.REPORTER, wire::rename)
                .act(WireAddress.FILTERS + "/{id}/remove", Role.REPORTER, wire::remove)
                .read(STORY, Role.REPORTER, story::show)
                .act(STORY + "/editions", Role.REPORTER, edition::open)
                .act(STORY + "/dismissals", Role.EDITOR, edition::dismiss);
    }
}
