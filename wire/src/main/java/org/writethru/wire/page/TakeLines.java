package org.writethru.wire.page;

import java.util.List;

/**
 * The lines of one take, as they stand on the page.
 *
 * @param headed whether the first line of text is its headline
 */
record TakeLines(List<SortedLine> lines, boolean headed) {
    TakeLines {
        lines = List.copyOf(lines);
    }

    boolean hasProse() {
        return lines.stream().anyMatch(SortedLine::prose);
    }
}
