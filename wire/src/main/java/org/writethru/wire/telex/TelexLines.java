package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import org.writethru.wire.telex.TelexLine.Kind;

/** Cuts text into lines, whichever of CR and LF end them, and takes the control bytes out of it. */
final class TelexLines {
    /** One of them is in a line with a tab or more than one space between words. */
    private static final int SPACED = Signs.WIDE | Signs.TAB | Signs.UNFIT;

    /** Lines for which there is room besides those of full length. */
    private static final int FEWEST_LINES = 20;

    private final String text;
    private final Signs ahead;
    private final boolean quads;
    private final List<TelexLine> lines;
    private int carriages;
    private int feeds;
    private boolean loneFeed;
    private int signs;

    private TelexLines(String text, boolean quads) {
        this.text = text;
        this.ahead = new Signs(text);
        this.quads = quads;
        this.lines = new ArrayList<>(FEWEST_LINES + text.length() / Paper.COLUMNS);
    }

    /** @param quads whether {@code ^} begins a head line and {@code <} ends a line for good, as in ANPA 1312 */
    static List<TelexLine> of(String text, boolean quads) {
        var lines = new TelexLines(text, quads);
        lines.cut();
        return lines.lines;
    }

    private void cut() {
        int from = 0;
        for (int at = end(0); at < text.length(); at = end(from)) {
            line(from, at);
            from = lineEnd(at) + 1;
        }
        line(from, text.length());
    }

    /** Where the line ends that begins here; notes the signs in it. */
    private int end(int from) {
        int seen = 0;
        int at = ahead.control(from);
        while (at < text.length() && text.charAt(at) != '\r' && text.charAt(at) != '\n') {
            seen |= Signs.of(text.charAt(at));
            at = ahead.control(at + 1);
        }
        signs = seen | ahead.printed(from, at);
        return at;
    }

    /** Returns the last character of the line end that begins here: CR, LF, CR LF, CR CR LF, or LF CR. */
    private int lineEnd(int at) {
        int end = at;
        while (text.charAt(end) == '\r' && end + 1 < text.length() && "\r\n".indexOf(text.charAt(end + 1)) >= 0) {
            end++;
        }
        boolean turned = text.charAt(at) == '\n'
                && at + 1 < text.length()
                && text.charAt(at + 1) == '\r'
                && (at + 2 == text.length() || text.charAt(at + 2) != '\n');
        end += turned ? 1 : 0;
        loneFeed = end == at && text.charAt(at) == '\n';
        carriages += loneFeed ? 0 : 1;
        feeds += loneFeed ? 1 : 0;
        return end;
    }

    private void line(int from, int to) {
        boolean plain = (signs & Signs.UNFIT) == 0;
        int start = from;
        while (!plain
                && start < to
                && text.charAt(start) < ' '
                && text.charAt(start) != '\t'
                && text.charAt(start) != Control.BS) {
            start++;
        }
        boolean tabular = start < to && text.charAt(start) == Control.BS;
        boolean quad = quads && start < to && text.charAt(start) == '^';
        start += tabular || quad ? 1 : 0;
        start = quad ? behindNumber(start, to) : start;
        var kind = tabular ? Kind.TABULAR : quad ? Kind.QUAD : Kind.PLAIN;
        if (plain) {
            add(kind, text, start, to);
        } else {
            var cleaned = cleaned(start, to);
            add(kind, cleaned, 0, cleaned.length());
        }
    }

    /** Behind the number of an earlier transmission, {@code ^*9006< ^}, which shares a line with the keyword. */
    private int behindNumber(int start, int to) {
        int at = start;
        while (at < to && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '*')) {
            at++;
        }
        return at > start && text.startsWith("< ^", at) ? at + 3 : start;
    }

    private void add(Kind kind, String source, int from, int to) {
        int end = trimmed(source, from, to);
        boolean ended = (quads && end > from && source.charAt(end - 1) == '<') || endsHead(source, from, end);
        end = ended ? trimmed(source, from, end - 1) : end;
        int start = from;
        while (start < end && (Character.isWhitespace(source.charAt(start)) || ended && source.charAt(start) == '<')) {
            start++;
        }
        if (start == end && noise()) {
            return;
        }
        var words = source.substring(start, end);
        boolean spaced = (signs & SPACED) != 0 && (words.contains("  ") || words.indexOf('\t') >= 0);
        var lead = source.substring(from, start);
        lines.add(new TelexLine(kind, lead, words, signs, spaced, indent(source, from, end), ended));
    }

    private static int trimmed(String source, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A line feed that came for a carriage return, in the middle of a sentence. */
    private boolean noise() {
        return loneFeed
                && feeds < carriages
                && !lines.isEmpty()
                && !lines.getLast().blank()
                && !lines.getLast().ended()
                && !lines.getLast().sentence();
    }

    /** One equals sign behind words ends a head line. */
    private static boolean endsHead(String source, int from, int end) {
        return end - from > 1 && source.charAt(end - 1) == '=' && source.charAt(end - 2) != '=';
    }

    private static int indent(String source, int from, int end) {
        int indent = 0;
        for (int at = from; at < end; at++) {
            switch (source.charAt(at)) {
                case ' ', '\u00a0' -> indent++;
                case '\t' -> indent += TelexLine.TAB;
                default -> {
                    return indent;
                }
            }
        }
        return indent;
    }

    /** Without control characters; space bands and thin spaces are spaces, but for those at the start. */
    private String cleaned(int from, int to) {
        var cleaned = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char character = text.charAt(at);
            if (character == Control.DLE || character == Control.US) {
                cleaned.append(cleaned.isEmpty() ? "" : " ");
            } else if (character == '\t' || (character >= ' ' && character < 0x7F) || fit(character, at)) {
                cleaned.append(character);
            }
        }
        return cleaned.toString();
    }

    private boolean fit(char character, int at) {
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return character > 0x9F && character < 0xFFFE && character != '\uFEFF';
    }
}
