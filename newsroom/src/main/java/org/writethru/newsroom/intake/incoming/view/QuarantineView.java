package org.writethru.newsroom.intake.incoming.view;

import java.util.List;
import org.writethru.newsroom.staff.Stamp;

/**
 * What could not be read.
 *
 * @param editor whether an editor looks
 */
public record QuarantineView(List<Line> lines, String news, String fault, boolean editor) {
    /** A delivery; {@code where} and {@code why} are of its first fault. */
    public record Line(
            String id, String source, String name, Stamp at, String where, String why, int faults, String size) {}

    /** Keeps its own list. */
    public QuarantineView {
        lines = List.copyOf(lines);
    }
}
