package org.writethru.newsroom.desk.wireview;

import org.writethru.story.Guid;

/** Addresses of the wire view and of what it leads to. */
final class WireAddress {
    static final String WIRE = "/desk/";
    static final String LIVE = "/desk/wire/live";
    static final String FILTERS = "/desk/wire/filters";
    static final String STORIES = "/desk/stories/";
    static final String DRAFTS = "/desk/drafts/";
    static final String NEW_STORY = "/desk/drafts/new";

    private WireAddress() {}

    static String wire(WireFilter filter) {
        return WIRE + filter.query();
    }

    static String live(WireFilter filter) {
        return LIVE + filter.query();
    }

    static String story(Guid story) {
        return STORIES + story.shortId();
    }

    static String draft(String id) {
        return DRAFTS + id;
    }
}
