package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.List;
import org.writethru.wire.text.SentenceEnd;

/**
 * Plain text that flows, read: a line that ends with a space goes on in the next one, and each other ends a paragraph (RFC 3676).
 * Lines that were wrapped by hand within it are left to be joined like those of any plain text.
 */
final class UnflowedText {
    /** Characters of a line from which it may have been broken at a width. */
    private static final int SHORTEST_WRAP = 50;

    private static final String ENDS = SentenceEnd.SIGNS + ":;";

    /** What divides the columns of a table that is set in spaces. */
    private static final String COLUMNS = "   ";

    private UnflowedText() {}

    /** @param withoutSpace whether the space at the end of a line that goes on is none of the text (DelSp=yes) */
    static String read(String text, boolean withoutSpace) {
        var lines = lines(text, withoutSpace);
        var read = new StringBuilder();
        int from = 0;
        while (from < lines.size()) {
            int end = from;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            var piece = lines.subList(from, end);
            read.append(String.join(wrapped(piece) ? "\n" : "\n\n", piece)).append("\n\n");
            from = end + 1;
        }
        return read.toString().replace("-- \n\n", "-- \n");
    }

    /** A space before some lines is none of theirs. */
    private static List<String> lines(String text, boolean withoutSpace) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var written : text.split("\n", -1)) {
            var stuffed = written.startsWith(" ") ? written.substring(1) : written;
            boolean goesOn = stuffed.endsWith(" ") && !stuffed.equals("-- ");
            line.append(goesOn && withoutSpace ? stuffed.substring(0, stuffed.length() - 1) : stuffed);
            if (!goesOn) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Whether a long line of these breaks off and the next goes on with a small letter. */
    private static boolean wrapped(List<String> piece) {
        for (int at = 0; at + 1 < piece.size(); at++) {
            var line = piece.get(at).stripTrailing();
            var next = piece.get(at + 1).strip();
            if (line.length() >= SHORTEST_WRAP
                    && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                    && !line.strip().contains(COLUMNS)
                    && !next.isEmpty()
                    && Character.isLowerCase(next.codePointAt(0))) {
                return true;
            }
        }
        return false;
    }
}
