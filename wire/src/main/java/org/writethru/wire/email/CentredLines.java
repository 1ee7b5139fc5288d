package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.text.ReleaseLabel;

/** Headlines and decks of plain letters whose lines stand around one middle, each made one line. */
final class CentredLines {
    /** Lines at the beginning of a letter among which headlines stand, and lines of one. */
    private static final int WITHIN = 60;

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 200;

    /** Characters of the longest line, and how far the middles of two lines are apart at most, in half columns. */
    private static final int SHORTEST = 30;

    private static final int OFF = 3;
    private static final int TAB = 8;

    /** What names and how to reach them have, and ends of sentences. */
    private static final Pattern NO_TITLE = Pattern.compile(".*(?:@|://|\\d{3}|[.!?:;]$).*");

    private CentredLines() {}

    /** The text with each of them on one line. */
    static String joined(String text) {
        var lines = text.lines().toList();
        var rest = new ArrayList<String>();
        int from = 0;
        while (from < lines.size()) {
            int end = from;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            var piece = lines.subList(from, end);
            rest.addAll(from < WITHIN && isTitle(piece) ? List.of(onOneLine(piece)) : piece);
            if (end < lines.size()) {
                rest.add("");
            }
            from = end + 1;
        }
        return rest.size() == lines.size() ? text : String.join("\n", rest);
    }

    private static String onOneLine(List<String> piece) {
        return String.join(" ", piece.stream().map(String::strip).toList());
    }

    private static boolean isTitle(List<String> piece) {
        return piece.size() > 1
                && piece.size() <= MOST_LINES
                && piece.stream().allMatch(CentredLines::isOfTitle)
                && piece.stream().anyMatch(line -> line.strip().length() >= SHORTEST)
                && isCentred(piece);
    }

    private static boolean isOfTitle(String line) {
        var words = line.strip();
        return line.length() <= LONGEST && !NO_TITLE.matcher(words).matches() && !ReleaseLabel.is(words);
    }

    /** Whether all stand around the middle of the first, and not all begin in one column. */
    private static boolean isCentred(List<String> piece) {
        boolean apart = false;
        for (var line : piece) {
            if (depth(line) == 0 || Math.abs(middle(line) - middle(piece.getFirst())) > OFF) {
                return false;
            }
            apart |= depth(line) != depth(piece.getFirst());
        }
        return apart;
    }

    /** In half columns. */
    private static int middle(String line) {
        return 2 * depth(line) + line.strip().length();
    }

    private static int depth(String line) {
        int depth = 0;
        for (int at = 0; at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t'); at++) {
            depth += line.charAt(at) == ' ' ? 1 : TAB - depth % TAB;
        }
        return depth;
    }
}
