package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.telex.TelexLine.Kind;
import org.writethru.wire.text.WriterTitle;

/**
 * The lines above the text without an empty one between them, of which the last alone has the equals sign or none: notes in
 * brackets, words of the version, the kind of text, the headline, the keyword again, the byline and what there are pictures of. Sets
 * them apart.
 */
final class HeadGroup {
    private static final int MOST_LINES = 14;
    private static final int MOST_NOTE_LINES = 6;

    /** Lines above the text that no sign ends. */
    private static final int MOST_OPEN_LINES = 10;

    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Von|Par|Por) \\p{Lu}");

    private final List<TelexLine> lines;
    private final String keyword;
    private final boolean tabular;
    private final List<TelexLine> apart;
    private boolean closed;
    private int last;

    /** Whether the keyword stood below the headline: each line behind it is one of its own. */
    private boolean again;

    private HeadGroup(List<TelexLine> lines, String keyword, boolean tabular) {
        this.lines = lines;
        this.keyword = keyword;
        this.tabular = tabular;
        this.apart = new ArrayList<>(lines);
    }

    /**
     * @param first the first line that is not empty
     * @param keyword of the heading, which a line below the headline may say again; empty if none does
     * @param tabular whether the lines below are a table, so that no more of them are head lines than words tell
     */
    static List<TelexLine> apart(List<TelexLine> lines, int first, String keyword, boolean tabular) {
        int plain = first;
        while (plain < lines.size() && lines.get(plain).kind() == Kind.QUAD) {
            plain++;
        }
        var group = new HeadGroup(lines, keyword, tabular);
        return group.found(plain) ? group.set(plain) : lines;
    }

    private boolean found(int first) {
        last = first - 1;
        for (int at = first; at < Math.min(lines.size(), first + MOST_LINES); at++) {
            var line = lines.get(at);
            if (line.blank()
                    || line.kind() != Kind.PLAIN
                    || line.indent() >= 2
                    || at > first && LineStart.dated(line)) {
                return last > first && last - first < MOST_OPEN_LINES;
            }
            last = at;
            if (line.ended()) {
                closed = true;
                return last > first;
            }
        }
        return tabular && last > first;
    }

    private List<TelexLine> set(int first) {
        boolean known = false;
        for (int at = first; at <= last; at++) {
            int end = ofItsOwn(at, first);
            if (end >= at) {
                known = true;
                if (at > first) {
                    end(at - 1);
                }
                end(end);
                at = end;
            }
        }
        if (known && !closed && !tabular) {
            end(last);
        }
        return known ? apart : lines;
    }

    /** The last line of what stands on lines of its own from this one on; -1 if it is part of the headline. */
    private int ofItsOwn(int at, int first) {
        var text = lines.get(at).text();
        if (text.startsWith("(")) {
            return bracketed(at);
        }
        boolean keywordAgain = at > first && KeywordAgain.beginsWithoutCycle(text, keyword);
        again |= keywordAgain && !tabular;
        boolean own = again
                || keywordAgain
                || (closed
                        ? BYLINE.matcher(text).lookingAt()
                        : at > first && LineStart.byline(text).isPresent())
                || HeadWords.photos(text)
                || at > first && WriterTitle.is(text)
                || at < last && (TakeWords.alone(text) || HeadWords.genre(text) || HeadWords.call(text));
        return own ? at : HeadWords.toEditors(text) ? note(at) : -1;
    }

    /** A note goes on up to the next line that is known. */
    private int note(int from) {
        for (int at = from + 1; at <= Math.min(last, from + MOST_NOTE_LINES); at++) {
            var text = lines.get(at).text();
            if (text.startsWith("(")
                    || HeadWords.photos(text)
                    || LineStart.byline(text).isPresent()) {
                return at - 1;
            }
        }
        return from;
    }

    /** The line that closes the bracket; where words follow the bracket, the last that ends a sentence above the headline. */
    private int bracketed(int from) {
        var first = lines.get(from).text();
        int close = first.indexOf(')');
        if (close > 0 && close < first.length() - 2) {
            return HeadWords.attention(first) ? sentences(from) : -1;
        }
        for (int at = from; at <= Math.min(last, from + MOST_NOTE_LINES); at++) {
            if (lines.get(at).text().endsWith(")")) {
                return at;
            }
        }
        return -1;
    }

    private int sentences(int from) {
        int end = from;
        for (int at = from; at < Math.min(last, from + MOST_NOTE_LINES); at++) {
            end = lines.get(at).text().endsWith(".") ? at : end;
        }
        return end;
    }

    private void end(int at) {
        apart.set(at, apart.get(at).as(apart.get(at).kind(), true));
    }
}
