package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import org.writethru.wire.telex.TelexLine.Kind;

/** Cuts text into lines, whichever of CR and LF end them, and takes the control bytes out of it. */
final class TelexLines {
    private final String text;
    private final boolean quads;
    private final List<TelexLine> lines = new ArrayList<>();
    private int carriages;
    private int feeds;
    private boolean loneFeed;

    private TelexLines(String text, boolean quads) {
        this.text = text;
        this.quads = quads;
    }

    /** @param quads whether {@code ^} begins a head line and {@code <} ends a line for good, as in ANPA 1312 */
    static List<TelexLine> of(String text, boolean quads) {
        var lines = new TelexLines(text, quads);
        lines.cut();
        return lines.lines;
    }

    private void cut() {
        int from = 0;
        boolean plain = true;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\n' || character == '\r') {
                line(from, at, plain);
                at = lineEnd(at);
                from = at + 1;
                plain = true;
            } else {
                plain &= (character >= ' ' && character < 0x7F) || (character > 0x9F && character < 0xFFFE);
            }
        }
        line(from, text.length(), plain);
    }

    /** Returns the last character of the line end that begins here: CR, LF, CR LF, or CR CR LF. */
    private int lineEnd(int at) {
        int end = at;
        while (text.charAt(end) == '\r' && end + 1 < text.length() && "\r\n".indexOf(text.charAt(end + 1)) >= 0) {
            end++;
        }
        loneFeed = end == at && text.charAt(at) == '\n';
        carriages += loneFeed ? 0 : 1;
        feeds += loneFeed ? 1 : 0;
        return end;
    }

    private void line(int from, int to, boolean plain) {
        int start = from;
        while (start < to
                && text.charAt(start) < ' '
                && text.charAt(start) != '\t'
                && text.charAt(start) != Control.BS) {
            start++;
        }
        boolean tabular = start < to && text.charAt(start) == Control.BS;
        boolean quad = quads && start < to && text.charAt(start) == '^';
        start += tabular || quad ? 1 : 0;
        var raw = (plain ? text.substring(start, to) : cleaned(start, to)).stripTrailing();
        var kind = tabular ? Kind.TABULAR : quad ? Kind.QUAD : Kind.PLAIN;
        add(kind, raw);
    }

    private void add(Kind kind, String raw) {
        boolean ended = (quads && raw.endsWith("<")) || endsHead(raw);
        var kept = ended ? raw.substring(0, raw.length() - 1).stripTrailing() : raw;
        if (kept.isBlank() && noise()) {
            return;
        }
        lines.add(new TelexLine(kind, kept, kept.strip(), indent(kept), ended));
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
    private static boolean endsHead(String raw) {
        int last = raw.length() - 1;
        return last > 0 && raw.charAt(last) == '=' && raw.charAt(last - 1) != '=';
    }

    private static int indent(String raw) {
        int indent = 0;
        for (int at = 0; at < raw.length(); at++) {
            switch (raw.charAt(at)) {
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
