package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;

/** The lines of a message’s heading, whichever of CR, LF and two of them end a line. */
public final class HeadingLines {
    private HeadingLines() {}

    /** @param most lines at most; the last of so many is all that is left, as it stands */
    public static List<String> of(String heading, int most) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at < heading.length() && lines.size() + 1 < most; at++) {
            char character = heading.charAt(at);
            if (character == '\n' || character == '\r') {
                lines.add(heading.substring(from, at));
                boolean pair = at + 1 < heading.length() && heading.charAt(at + 1) == (character == '\n' ? '\r' : '\n');
                at += pair ? 1 : 0;
                from = at + 1;
            }
        }
        lines.add(heading.substring(from));
        return lines;
    }
}
