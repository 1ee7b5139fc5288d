package org.writethru.wire.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that are set in, which begins a paragraph elsewhere, but go on with the line before: in a piece that is set in as a whole, and
 * below the first line of a point.
 */
final class SetInLines {
    private static final int SHORTEST_WRAP = 40;

    /** Lines that are as long as they can be, from which it shows that they were broken at a width, and how long and of how many words. */
    private static final int FEWEST_LINES = 3;

    private static final int SHORTEST_FULL = 55;
    private static final int FEWEST_WORDS = 4;
    private static final String ENDS = SentenceEnd.SIGNS + ":;\"”»’)」』";

    /** {@code 3.}, {@code (b)} or {@code 3a.} */
    private static final Pattern COUNTED = Pattern.compile("\\(?(?:\\d{1,2}[a-z]?|[a-z])[.)]\\s{1,3}(?=\\S)");

    private final List<String> lines;
    private final BitSet goOn = new BitSet();

    private SetInLines(List<String> lines) {
        this.lines = lines;
    }

    static BitSet goingOn(List<String> lines) {
        var found = new SetInLines(lines);
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).isBlank()) {
                found.points(from, at);
                found.whole(from, at);
                from = at + 1;
            }
        }
        return found.goOn;
    }

    private void points(int from, int end) {
        int point = -1; // where the words of the point begin
        for (int at = from; at < end; at++) {
            var counted = COUNTED.matcher(words(at));
            if (PlainCopy.dialogue(words(at))) {
                point = depth(at) + sign(words(at));
            } else if (counted.lookingAt()) {
                point = depth(at) + counted.end();
            } else if (point >= 0 && depth(at) == point) {
                goOn.set(at);
            } else {
                point = -1;
            }
        }
    }

    /** All lines that are set in alike go on, if one does within a sentence, but not where one ends a sentence and left room. */
    private void whole(int from, int end) {
        boolean wrapped = isFull(from, end);
        int width = 0;
        for (int at = from; at < end; at++) {
            boolean broken = at + 1 < end && !ends(words(at));
            if (depth(at) == 0
                    || depth(at) != depth(from)
                    || broken && words(at).length() < SHORTEST_WRAP) {
                return;
            }
            wrapped = wrapped || broken && isSmall(at + 1);
            width = Math.max(width, words(at).length());
        }
        for (int at = from + 1; at < end && wrapped && !isSmall(from); at++) {
            boolean room = words(at - 1).length() + 1 + firstWord(words(at)) <= width;
            goOn.set(at, !room || !ends(words(at - 1)));
        }
    }

    /** Whether three lines or more have several words each, and none leaves room for the first word of the next. */
    private boolean isFull(int from, int end) {
        int width = 0;
        for (int at = from; at < end; at++) {
            width = Math.max(width, words(at).length());
        }
        for (int at = from; at + 1 < end; at++) {
            if (words(at).split(" ", FEWEST_WORDS).length < FEWEST_WORDS
                    || words(at).length() + 1 + firstWord(words(at + 1)) <= width) {
                return false;
            }
        }
        return end - from >= FEWEST_LINES && width >= SHORTEST_FULL;
    }

    /** How wide the sign of a point is, with the spaces behind it. */
    private static int sign(String words) {
        int at = 1;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private boolean isSmall(int line) {
        return Character.isLowerCase(words(line).codePointAt(0));
    }

    private static boolean ends(String words) {
        return ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static int firstWord(String words) {
        return words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
    }

    private String words(int line) {
        return lines.get(line).strip();
    }

    private int depth(int line) {
        var words = lines.get(line);
        return words.length() - words.stripLeading().length();
    }
}
