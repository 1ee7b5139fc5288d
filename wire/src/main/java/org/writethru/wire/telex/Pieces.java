package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.writethru.wire.telex.TelexLine.Kind;

/**
 * Joins lines that were broken to fit the paper. A paragraph begins at a line that is set in, or after an empty line; in copy that
 * has neither, after a short line that ends a sentence; in copy whose lines are too long for any paper, at every line. Empty lines
 * between all lines, as after line noise or on double-spaced paper, say nothing.
 */
final class Pieces {
    /** Columns that a set-in line is set in at least. */
    private static final int INDENT = 2;

    /** Characters of the longest line that a teleprinter or its successors broke. */
    private static final int PAPER = 120;

    /** Columns of the sign before a point and the space behind it. */
    private static final int POINT = 2;

    /** Lines of the longest head line. */
    private static final int MOST_HEAD_LINES = 80;

    /** Characters of a line that is a paragraph by itself, where every line but the headline ends a sentence. */
    private static final int WHOLE = 75;

    /** Characters of the longest line that may be that of a list rather than of copy. */
    private static final int SHORTEST_PAPER = 50;

    /** Words of a line that is long because of its words, and not because of an address. */
    private static final int MOST_WORDS = 12;

    private final List<TelexLine> lines;
    private final Predicate<TelexLine> begins;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder columns = new StringBuilder();
    private boolean quad;
    private boolean indented;
    private boolean unbroken;
    private boolean doubled;
    private boolean flush;
    private int margin;
    private int longest;

    /** The column in which the words of an open point begin, behind its sign; 0 if none is open. */
    private int point;

    private Pieces(List<TelexLine> lines, Predicate<TelexLine> begins) {
        this.lines = lines;
        this.begins = begins;
    }

    /** @param begins tells lines that begin a paragraph by their words, such as bylines */
    static List<Piece> of(List<TelexLine> lines, Predicate<TelexLine> begins) {
        var pieces = new Pieces(lines, begins);
        pieces.measure();
        for (int at = 0; at < lines.size(); at++) {
            at = pieces.take(at);
        }
        pieces.flush(false);
        pieces.flushColumns();
        return pieces.pieces;
    }

    private void measure() {
        int texts = 0;
        int single = 0;
        int blanks = 0;
        int setIn = 0;
        int tabbed = 0;
        margin = Integer.MAX_VALUE;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            blanks += line.blank() ? 1 : 0;
            if (!line.blank() && line.kind() == Kind.PLAIN) {
                texts++;
                longest = Math.max(longest, line.text().length());
                unbroken |= line.text().length() > PAPER && line.words() > MOST_WORDS;
                margin = Math.min(margin, line.indent());
                tabbed += line.lead().startsWith("\t") ? 1 : 0;
                single += at + 2 < lines.size()
                                && lines.get(at + 1).blank()
                                && !lines.get(at + 2).blank()
                        ? 1
                        : 0;
            }
        }
        for (var line : lines) {
            setIn += line.kind() == Kind.PLAIN && !line.blank() && line.indent() - margin >= INDENT ? 1 : 0;
        }
        unbroken |= texts > 1 && tabbed == texts
                || texts > 2 && blanks == 0 && setIn == 0 && longest > WHOLE && unended() <= 1;
        boolean broken = setIn > 0 || unended() > texts / 3;
        doubled = texts > 6 && single > texts * 2 / 3 && broken;
        flush = (blanks == 0 || doubled) && setIn == 0;
    }

    /** Lines that end in the middle of a sentence. */
    private int unended() {
        int unended = 0;
        for (var line : lines) {
            unended += !line.blank() && line.kind() == Kind.PLAIN && !line.sentence() ? 1 : 0;
        }
        return unended;
    }

    /** Takes a line, or the lines of a table; returns the last one taken. */
    private int take(int at) {
        var line = lines.get(at);
        if (line.kind() == Kind.TABULAR) {
            flush(false);
            column(line);
            return at;
        }
        int table = line.blank() ? at : tableEnd(at);
        if (table > at) {
            flush(false);
            lines.subList(at, table).forEach(this::column);
            flushColumns();
            return table - 1;
        }
        flushColumns();
        if (line.kind() == Kind.QUAD) {
            flush(false);
        }
        words(line, at);
        return at;
    }

    private void words(TelexLine line, int at) {
        if (line.blank() || line.rule()) {
            if (!doubled || gap(at)) {
                flush(false);
            }
            return;
        }
        if (starts(line) || (at > 0 && (line.row() || lines.get(at - 1).row() || apart(lines.get(at - 1), line)))) {
            flush(false);
            quad = line.kind() == Kind.QUAD;
            indented = line.indent() - margin >= INDENT && line.kind() == Kind.PLAIN;
            point = indented && line.point() ? line.indent() + POINT : 0;
        }
        join(line.text(), line.spaced());
        if (line.ended() || (quad && line.kind() == Kind.QUAD && quadEnds(at)) || shortEnd(line)) {
            flush(line.ended());
        }
    }

    private boolean gap(int at) {
        return at > 0 && lines.get(at - 1).blank();
    }

    private boolean starts(TelexLine line) {
        return words.isEmpty()
                || unbroken
                || line.kind() == Kind.QUAD
                || line.indent() - margin >= INDENT && (point == 0 || line.indent() != point || line.point())
                || begins.test(line);
    }

    /**
     * Whether a line end between two lines was meant: both begin with figures that stand below each other; or behind less than half a
     * line there was room for the next word, which begins as a line does.
     */
    private boolean apart(TelexLine before, TelexLine line) {
        if (before.blank() || before.kind() != Kind.PLAIN || line.kind() != Kind.PLAIN || pieces.isEmpty()) {
            return false;
        }
        int figures = before.figuresTo();
        return figures > 0 && figures == line.figuresTo() || listed(before) && !begun(line);
    }

    private boolean listed(TelexLine line) {
        return longest > SHORTEST_PAPER && line.text().length() < longest / 2 && line.indent() - margin < INDENT;
    }

    /** Whether the line goes on with a word in small letters. */
    private static boolean begun(TelexLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    /** A head line without its end sign goes on only where a later plain line has it. */
    private boolean quadEnds(int at) {
        for (int next = at + 1; next < Math.min(lines.size(), at + MOST_HEAD_LINES); next++) {
            var line = lines.get(next);
            if (line.kind() != Kind.PLAIN || line.blank() || line.indent() >= INDENT) {
                return true;
            }
            if (line.ended()) {
                return false;
            }
        }
        return true;
    }

    private boolean shortEnd(TelexLine line) {
        return flush && line.sentence() && line.text().length() < longest * 3 / 4;
    }

    private void join(String text, boolean spaced) {
        int length = words.length();
        boolean hyphen = length > 1
                && words.charAt(length - 1) == '-'
                && Character.isLetterOrDigit(words.charAt(length - 2))
                && Character.isLetterOrDigit(text.charAt(0));
        if (length > 0 && !hyphen) {
            words.append(' ');
        }
        if (!spaced) {
            words.append(text);
            return;
        }
        single(text);
    }

    private void single(String text) {
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean white = character == ' ' || character == '\t';
            if (!white || !space) {
                words.append(white ? ' ' : character);
            }
            space = white;
        }
    }

    private void flush(boolean ended) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString(), quad, ended, indented));
            words.setLength(0);
        }
        quad = false;
        indented = false;
        point = 0;
    }

    /** Behind the last of the lines from here that stand in columns, if they are enough to be a table. */
    private int tableEnd(int from) {
        if (!lines.get(from).columns()) {
            return from;
        }
        int to = from + 1;
        while (to < lines.size()
                && lines.get(to).kind() == Kind.PLAIN
                && (lines.get(to).columns() || lines.get(to).below(lines.get(to - 1)))) {
            to++;
        }
        if (lines.get(from).barred()) {
            return to;
        }
        boolean two = to - from == 2 && alike(lines.get(from), lines.get(from + 1));
        return to - from >= 3 || two ? to : from;
    }

    private static boolean alike(TelexLine one, TelexLine other) {
        return one.pieces() == other.pieces() && one.gap(0) == other.gap(0);
    }

    private void column(TelexLine line) {
        if (!line.blank()) {
            columns.append(line.lead())
                    .append(line.barred() ? line.text().replace('|', ' ') : line.text())
                    .append('\n');
        }
    }

    private void flushColumns() {
        if (!columns.isEmpty()) {
            pieces.add(new Piece.Columns(columns.toString()));
            columns.setLength(0);
        }
    }
}
