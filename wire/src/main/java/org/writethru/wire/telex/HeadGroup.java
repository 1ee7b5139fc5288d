package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.telex.TelexLine.Kind;

/**
 * The lines without an empty one between them of which the last alone has the equals sign: notes in brackets, words of the
 * version, the headline, the byline and what there are pictures of. Sets them apart.
 */
final class HeadGroup {
    private static final int MOST_LINES = 14;
    private static final int MOST_NOTE_LINES = 6;
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Von|Par|Por) \\p{Lu}");

    private HeadGroup() {}

    /** @param first the first line that is not empty */
    static List<TelexLine> apart(List<TelexLine> lines, int first) {
        int last = last(lines, first);
        if (last <= first) {
            return lines;
        }
        var apart = new ArrayList<>(lines);
        for (int at = first; at <= last; at++) {
            var text = lines.get(at).text();
            int end = text.startsWith("(")
                    ? closed(lines, at, last)
                    : BYLINE.matcher(text).lookingAt() || at < last && TakeWords.alone(text) ? at : -1;
            if (end >= at) {
                if (at > first) {
                    end(apart, at - 1);
                }
                end(apart, end);
                at = end;
            }
        }
        return apart;
    }

    private static int last(List<TelexLine> lines, int first) {
        for (int at = first; at < Math.min(lines.size(), first + MOST_LINES); at++) {
            var line = lines.get(at);
            if (line.blank() || line.kind() != Kind.PLAIN || line.indent() >= 2) {
                return -1;
            }
            if (line.ended()) {
                return at;
            }
        }
        return -1;
    }

    /** The line that closes the bracket; -1 if none does. */
    private static int closed(List<TelexLine> lines, int from, int last) {
        for (int at = from; at <= Math.min(last, from + MOST_NOTE_LINES); at++) {
            if (lines.get(at).text().endsWith(")")) {
                return at;
            }
        }
        return -1;
    }

    private static void end(List<TelexLine> lines, int at) {
        lines.set(at, lines.get(at).as(lines.get(at).kind(), true));
    }
}
