package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import org.writethru.wire.telex.TelexLine.Kind;

/** Sets the first line of copy apart as its headline where neither an empty line nor an indent nor an equals sign does. */
final class FirstLine {
    private static final int MOST_LINES = 3;

    private FirstLine() {}

    static List<TelexLine> apart(List<TelexLine> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).blank()) {
            first++;
        }
        if (first + 1 >= lines.size() || !together(lines, first)) {
            return lines;
        }
        var apart = new ArrayList<>(lines);
        int at = first;
        while (set(apart, at)
                && at + 1 < lines.size()
                && HeldWords.mayBe(lines.get(at).text())) {
            at++;
        }
        return apart;
    }

    private static boolean set(List<TelexLine> lines, int at) {
        var line = lines.get(at);
        lines.set(at, line.as(line.kind(), true));
        return true;
    }

    /** Whether the line runs on into more lines than a headline has. */
    private static boolean together(List<TelexLine> lines, int first) {
        var line = lines.get(first);
        if (line.kind() != Kind.PLAIN || line.ended() || line.indent() >= 2 || line.sentence()) {
            return false;
        }
        int at = first + 1;
        while (at < lines.size() && !lines.get(at).blank() && lines.get(at).indent() < 2) {
            if (lines.get(at).ended()) {
                return at - first >= MOST_LINES;
            }
            at++;
        }
        return at - first > MOST_LINES;
    }
}
