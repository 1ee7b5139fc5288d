package org.writethru.newsroom.site.view;

import java.util.List;

/** The latest headlines beside the page. */
public record Rail(String title, List<RailLine> lines) {
    /** Keeps its own list. */
    public Rail {
        lines = List.copyOf(lines);
    }
}
