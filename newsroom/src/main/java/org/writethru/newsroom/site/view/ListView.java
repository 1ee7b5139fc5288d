package org.writethru.newsroom.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of headlines.
 *
 * @param groups headlines under their days
 * @param newer the page before this one
 * @param older the page behind this one
 */
public record ListView(
        String title, List<Group> groups, Optional<Tab> newer, Optional<Tab> older, boolean showSections) {
    /** Keeps its own list. */
    public ListView {
        groups = List.copyOf(groups);
    }

    /**
     * Headlines of one day.
     *
     * @param title empty if the page is about this day anyway
     */
    public record Group(String title, String href, List<Headline> headlines) {
        /** Keeps its own list. */
        public Group {
            headlines = List.copyOf(headlines);
        }
    }
}
