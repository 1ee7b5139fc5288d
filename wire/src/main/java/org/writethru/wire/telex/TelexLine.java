package org.writethru.wire.telex;

import org.writethru.wire.text.SentenceEnd;

/**
 * A line of teleprinter copy.
 *
 * @param lead the spaces and tabs before the text
 * @param text without the spaces around it, control bytes gone
 * @param signs which {@link Signs} are in it, or stood beside it
 * @param spaced whether a tab or more than one space stands between words
 * @param indent columns before the text; a tab counts as {@link #TAB}
 * @param ended whether the line says that it ends its paragraph
 */
record TelexLine(Kind kind, String lead, String text, int signs, boolean spaced, int indent, boolean ended) {
    static final int TAB = 8;

    private static final String ENDS = SentenceEnd.SIGNS + ":\"”»)'";

    /** Characters of a name with its country and its figure. */
    private static final int LONGEST_NAME = 50;

    /** What the line says of itself. */
    enum Kind {
        /** Nothing. */
        PLAIN,
        /** It is part of a table. */
        TABULAR,
        /** It is set in the middle, at the left or at the right: a head line. */
        QUAD
    }

    /** The same with another kind or end. */
    TelexLine as(Kind otherKind, boolean otherEnded) {
        return new TelexLine(otherKind, lead, text, signs, spaced, indent, otherEnded);
    }

    /** The same as a head line, without the sign that ends it. */
    TelexLine head(String otherText) {
        return new TelexLine(kind, lead, otherText, signs, spaced, indent, true);
    }

    /** Whether one of these {@link Signs} may be in it. */
    boolean may(int sign) {
        return (signs & sign) != 0;
    }

    boolean blank() {
        return text.isEmpty();
    }

    /** Whether two words stand so far apart that they are columns. */
    boolean columns() {
        return barred() || (spaced && gap(0) >= 0);
    }

    /** Whether it is the row of a table with bars between its cells. */
    boolean barred() {
        return text.length() > 3 && text.charAt(0) == '|' && text.charAt(1) == ' ' && text.endsWith(" |");
    }

    /** The first place from here, in the text, where a column begins behind three spaces or a tab; -1 if there is none. */
    int gap(int from) {
        int spaces = 0;
        for (int at = from; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == ' ') {
                spaces++;
            } else if (character == '\t') {
                spaces += TAB;
            } else if (spaces >= 3) {
                return at;
            } else {
                spaces = 0;
            }
        }
        return -1;
    }

    /** Whether a figure stands in it where the last column of the row above begins with one: a long name left no room before it. */
    boolean below(TelexLine row) {
        int last = -1;
        for (int at = row.gap(0); at >= 0; at = row.gap(at)) {
            last = at;
        }
        int here = last + row.indent - indent;
        return last > 0
                && here > 1
                && here < text.length()
                && Character.isDigit(row.text.charAt(last))
                && Character.isDigit(text.charAt(here))
                && text.charAt(here - 1) == ' ';
    }

    /** Whether it is a point of a list, behind its sign. */
    boolean point() {
        return text.length() > 2 && text.charAt(1) == ' ' && "*-•".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it is a row of results: cells between semicolons, figures two spaces apart, or a name and its figure. */
    boolean row() {
        return may(Signs.CELL) && cells() || spaced && !sentence() && figures() || may(Signs.AGENCY) && weighted();
    }

    /** {@code White Gull (AUS) 58.0}: a name with its country, and one figure. */
    private boolean weighted() {
        int space = text.lastIndexOf(' ');
        return text.length() < LONGEST_NAME
                && space > 0
                && text.charAt(space - 1) == ')'
                && Character.isDigit(text.charAt(text.length() - 1))
                && Character.isDigit(text.charAt(space + 1))
                && Character.isUpperCase(text.charAt(0));
    }

    /** The column in which the price ends with which the line begins, such as {@code 11.00}; 0 if it begins with none. */
    int figuresTo() {
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean price = at > 0
                && at + 3 < text.length()
                && text.charAt(at) == '.'
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && text.charAt(at + 3) == ' ';
        return price ? indent + at + 3 : 0;
    }

    private boolean cells() {
        int marks = 0;
        for (int at = 1; at < text.length(); at++) {
            marks += text.charAt(at) == ';' ? 1 : 0;
        }
        return marks >= 4 && text.indexOf("; ") < 0;
    }

    private boolean figures() {
        int figures = 0;
        for (int at = 1; at < text.length(); at++) {
            boolean figure = text.charAt(at) == '.' || Character.isDigit(text.charAt(at));
            figures += figure && text.charAt(at - 1) == ' ' ? 1 : 0;
        }
        return figures >= 3;
    }

    int pieces() {
        int pieces = 1;
        for (int at = gap(0); at >= 0; at = gap(at)) {
            pieces++;
        }
        return pieces;
    }

    int words() {
        int words = 1;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            words++;
        }
        return words;
    }

    /** A line drawn with signs, which divides and says nothing. */
    boolean rule() {
        if (text.length() < 3) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if ("-=_*+~. #".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line ends a sentence. */
    boolean sentence() {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
