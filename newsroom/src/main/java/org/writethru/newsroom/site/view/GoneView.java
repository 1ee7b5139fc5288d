package org.writethru.newsroom.site.view;

import java.util.List;

/**
 * What is left of a withdrawn story.
 *
 * @param reason public
 * @param history all takes, newest first, without their text
 */
public record GoneView(Stamp withdrawn, String reason, List<TakeLine> history) {
    /** Keeps its own list. */
    public GoneView {
        history = List.copyOf(history);
    }
}
