package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.page.EndMark;
import org.writethru.wire.telex.Piece.Words;
import org.writethru.wire.text.SignOff;

/** Takes from the end of copy what is there for the line and not for readers: end marks and sign-offs. */
final class EndOfCopy {
    /** {@code al/jk}: initials that no sentence ends with. */
    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,3}/[a-z]{2,3}");

    /** {@code W.Ochoa222p4/21/95}: the reporter and the time. */
    static final Pattern TIMED_SIGN_OFF = Pattern.compile(
            "(?:\\p{Lu}\\.?\\p{L}[\\p{L}'.-]{1,30}/?){1,4}\\s?\\d{1,2}:?\\d{2}\\s?[ap]m?\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})");

    /** {@code AFP 131200 GMT NOV 26}, as some write it above ETX. */
    private static final Pattern GROUP = Pattern.compile(
            "\\p{Lu}{2,4}\\d{3,4}\\s+\\d{4}-\\d\\d-\\d\\d/\\d\\d:\\d\\d|\\p{Lu}{2,5}-\\d\\d:\\d\\d-\\d\\d-\\d\\d-\\d\\d|\\d{2}-\\p{L}{3}-\\d{2} \\d\\d:\\d\\d|"
                    + "(?:\\p{L}{2,9}[ /-]+)?\\d{6}\\s*(?:Z|\\p{Lu}{3,4})\\s+\\p{L}{3,9}\\.?(?:\\s+\\d{2,4})?|(?:\\p{L}{2,9}[ /-]+)?\\d{6}\\s*(?:Z|GMT|UTC)"
                    + "|\\d{6}\\s+\\p{L}{3,9}\\.?\\s+(?:\\d{4}|\\d{2})"
                    + "|\\p{Lu}{2,9}-\\p{Lu}{2}-\\d\\d-\\d\\d-\\d\\d \\d{4}(?:Z|\\p{Lu}{3,4})");

    /** Characters of a line that may be a sign-off. */
    private static final int LONGEST = 40;

    /** A head line shorter than this, at the end, is the rest of a broken line. */
    private static final int SHORTEST_HEAD = 5;

    private EndOfCopy() {}

    /**
     * The lines without marks and a date-time group at their end, each behind the end of a sentence, since the last words of a
     * paragraph may look like a sign-off.
     *
     * @param provider with whose name a sign-off may begin, wherever it stands
     * @param marks the names with which the copy may be signed
     */
    static List<TelexLine> cut(List<TelexLine> lines, String provider, AgencyMarks marks) {
        int end = lines.size();
        int first = first(lines, end, provider, marks);
        while (first < end) {
            end = first;
            first = first(lines, end, provider, marks);
        }
        return lines.subList(0, end);
    }

    /** The first of the lines before this one that end the copy together, where a mark may count by the one above it; this one if none do. */
    private static int first(List<TelexLine> lines, int end, String provider, AgencyMarks marks) {
        for (int at = end - 1; at >= 0; at--) {
            var line = lines.get(at);
            if (line.blank() || isSurely(line)) {
                return at;
            }
            if (!maySign(line, at, marks)) {
                return end;
            }
            if (isAlone(lines, at, provider)) {
                return at;
            }
        }
        return end;
    }

    private static boolean isSurely(TelexLine line) {
        return isShort(line)
                && (isGroup(line.text()) || INITIALS.matcher(line.text()).matches() || SignOff.isSurely(line.text()));
    }

    private static boolean maySign(TelexLine line, int at, AgencyMarks marks) {
        return isShort(line) && (isMark(line.text()) || at > 0 && marks.sign(line.text()));
    }

    private static boolean isShort(TelexLine line) {
        return line.kind() != TelexLine.Kind.QUAD && line.text().length() <= LONGEST;
    }

    private static boolean isAlone(List<TelexLine> lines, int at, String provider) {
        var line = lines.get(at);
        return at == 0
                || lines.get(at - 1).blank()
                || lines.get(at - 1).sentence()
                || line.indent() >= 2
                || SignOff.isOf(provider, line.text());
    }

    /** The last line that is a date-time group; empty if there is none. */
    static String group(List<TelexLine> lines) {
        for (int at = lines.size() - 1; at >= Math.max(0, lines.size() - 6); at--) {
            var text = lines.get(at).text();
            if (text.length() <= LONGEST && isGroup(text)) {
                return text;
            }
        }
        return "";
    }

    /** Whether the line is a date-time group and nothing else. */
    static boolean isGroup(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += text.charAt(at) >= '0' && text.charAt(at) <= '9' ? 1 : 0;
        }
        return digits >= 6 && mayBegin(text) && GROUP.matcher(text).matches();
    }

    /** Where a group begins with figures, a hyphen follows two of them, or they are six. */
    private static boolean mayBegin(String text) {
        return Character.isLetter(text.charAt(0))
                || text.charAt(2) == '-'
                || Character.isDigit(text.charAt(4)) && Character.isDigit(text.charAt(5));
    }

    /** The pieces without them. */
    static List<Piece> stripped(List<Piece> pieces, AgencyMarks marks) {
        var kept = new ArrayList<>(pieces);
        while (!kept.isEmpty() && kept.getLast() instanceof Words words) {
            var left = words.quad() && words.text().length() < SHORTEST_HEAD ? "" : stripped(words.text(), marks);
            if (left.length() == words.text().length()) {
                break;
            }
            kept.removeLast();
            if (!left.isEmpty()) {
                kept.add(new Words(left, words.quad(), words.ended(), words.indented()));
                break;
            }
        }
        return kept;
    }

    private static String stripped(String text, AgencyMarks marks) {
        if (text.length() < LONGEST && isMark(text)) {
            return "";
        }
        var unmarked = mayEnd(text) ? EndMark.read(text).map(EndMark::text).orElse(text) : text;
        return marks.without(unmarked);
    }

    /** Whether a line is nothing but a mark or sign-off. */
    static boolean isMark(String text) {
        return SignOff.isMark(text) || SignOff.isCodes(text);
    }

    /** A mark behind the last sentence ends with one of these. */
    private static boolean mayEnd(String text) {
        char last = text.charAt(text.length() - 1);
        return "-–—)]/#".indexOf(last) >= 0 || text.endsWith("ENDIT") || text.endsWith("END") || text.endsWith("ENDS");
    }

    /** The line with a reporter’s name and the time, if there is one among the last pieces. */
    static Optional<Words> timedSignOff(List<Piece> pieces) {
        for (int at = pieces.size() - 1; at >= Math.max(0, pieces.size() - 4); at--) {
            if (pieces.get(at) instanceof Words words
                    && words.text().length() < 80
                    && TIMED_SIGN_OFF.matcher(words.text()).matches()) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }
}
