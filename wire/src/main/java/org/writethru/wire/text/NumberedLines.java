package org.writethru.wire.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that are the points of a list because they count: {@code 1.}, {@code 2.}, {@code 3.} or {@code (a)}, {@code (b)}, {@code (c)}. */
final class NumberedLines {
    /** Points from which it is a list. */
    private static final int LEAST = 3;

    private static final Pattern POINT = Pattern.compile("\\(?(\\d{1,2}|[a-z])[.)]\\s{1,8}\\S.*");

    private NumberedLines() {}

    /** Which lines begin a point. */
    static BitSet of(List<String> lines) {
        var points = new BitSet();
        var run = new BitSet();
        int last = 0;
        for (int at = 0; at < lines.size(); at++) {
            int number = number(lines.get(at).strip());
            if (number == 0) {
                continue;
            }
            if (number != last + 1) {
                keep(run, points);
                last = 0;
            }
            if (number == last + 1) {
                run.set(at);
                last = number;
            }
        }
        keep(run, points);
        return points;
    }

    private static void keep(BitSet run, BitSet points) {
        if (run.cardinality() >= LEAST) {
            points.or(run);
        }
        run.clear();
    }

    /** What the line counts, letters as numbers; 0 if nothing. */
    private static int number(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (first != '(' && !Character.isLetterOrDigit(first)) {
            return 0;
        }
        var point = POINT.matcher(line);
        if (!point.matches()) {
            return 0;
        }
        var counted = point.group(1);
        return Character.isDigit(counted.charAt(0)) ? Integer.parseInt(counted) : counted.charAt(0) - 'a' + 1;
    }
}
