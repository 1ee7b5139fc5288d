package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.telex.TelexLine.Kind;

/** Sets the first line of copy apart as its headline where neither an empty line nor an indent nor an equals sign does. */
final class FirstLine {
    private static final int MOST_LINES = 3;
    private static final int MOST_HEAD = 6;
    /** {@code AM-Dam, 2nd Ld-Writethru, a0812,540}. */
    private static final Pattern COUNTED = Pattern.compile("[^.]{3,80},\\s?\\d{2,4}");

    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Von|Par|Por) ");

    private FirstLine() {}

    /**
     * @param keyword of the heading, which the first line may repeat; empty if none does
     * @param tabular whether the heading says that all of it is a table
     */
    static List<TelexLine> apart(List<TelexLine> all, String keyword, boolean tabular) {
        int first = 0;
        while (first < all.size() && all.get(first).blank()) {
            first++;
        }
        var lines = HeadGroup.apart(signed(again(all, first, keyword), first), first, keyword, tabular);
        if (tabular || first + 1 >= lines.size() || !together(lines, first)) {
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

    /** The keyword on a line of its own above the headline, as in ANPA’s head lines, but without their signs. */
    private static List<TelexLine> again(List<TelexLine> lines, int first, String keyword) {
        if (keyword.isEmpty()
                || first >= lines.size()
                || !isAgain(lines.get(first).text(), keyword)) {
            return lines;
        }
        var apart = new ArrayList<>(lines);
        var line = lines.get(first);
        apart.set(first, line.as(Kind.QUAD, true));
        return apart;
    }

    /** The same words, or the same beginning with the words of the version or the number of words behind it. */
    private static boolean isAgain(String line, String keyword) {
        return line.equalsIgnoreCase(keyword) || COUNTED.matcher(line).matches() && KeywordAgain.begins(line, keyword);
    }

    /** Head lines that a plus sign ends, and those above a byline that alone has the equals sign. */
    private static List<TelexLine> signed(List<TelexLine> lines, int first) {
        var apart = new ArrayList<>(lines);
        for (int at = first;
                at < Math.min(first + MOST_HEAD, lines.size()) && !lines.get(at).blank();
                at++) {
            var line = lines.get(at);
            if (line.text().endsWith("+") && line.kind() == Kind.PLAIN && line.indent() < 2) {
                var text = line.text().substring(0, line.text().length() - 1).strip();
                apart.set(at, line.head(text));
            } else if (at > first && line.ended() && BYLINE.matcher(line.text()).lookingAt()) {
                set(apart, at - 1);
            }
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
