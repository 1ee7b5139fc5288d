package org.writethru.wire.telex;

import java.nio.charset.StandardCharsets;

/**
 * The characters of a text that questions about its lines depend on. They are noted as bits when a line is cut, since a line is asked
 * many things by many; the text is gone through once, from its start to its end.
 */
final class Signs {
    static final int TAB = 1;

    /** A semicolon, as between the cells of results. */
    static final int CELL = 2;

    /** An opening bracket or a slash, as before the agency in a dateline. */
    static final int AGENCY = 4;

    /** What has to be taken out or looked at closely. */
    static final int UNFIT = 8;

    /** Two spaces in a row, perhaps. */
    static final int WIDE = 16;

    private static final byte[] NONE = {};
    private static final char UNKNOWN = '?';

    private final String text;

    /**
     * The text’s bytes, where each is a character, so that eight can be asked at once; none from the first on that is not. Such a one
     * has a question mark for its byte, so the text itself is asked of each of those.
     */
    private byte[] latin;

    private final Ahead cells;
    private final Ahead brackets;
    private final Ahead slashes;
    private boolean wide;

    Signs(String text) {
        this.text = text;
        this.latin = latin(text);
        this.cells = new Ahead(text, ';');
        this.brackets = new Ahead(text, '(');
        this.slashes = new Ahead(text, '/');
    }

    private static byte[] latin(String text) {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length == text.length() ? bytes : NONE;
    }

    /** The first character from here on that may be a control character, or a question mark; none before it is one. */
    int control(int from) {
        int at = from;
        long before = 0;
        long pairs = 0;
        long others = 0;
        // The next eight are not waited for by where these end, so that several eights are under way at a time.
        while (others == 0 && at + Octets.LENGTH <= latin.length) {
            long octets = Octets.at(latin, at);
            long spaces = Octets.mayBe(octets, ' ');
            pairs |= spaces & Octets.shifted(spaces, before);
            before = spaces;
            others = Octets.unprintableOr(octets, UNKNOWN);
            at += Octets.LENGTH;
        }
        wide |= pairs != 0 || others == 0;
        if (others == 0) {
            return at;
        }
        at += Octets.first(others) - Octets.LENGTH;
        latin = latin[at] == UNKNOWN && text.charAt(at) != UNKNOWN ? NONE : latin;
        return at;
    }

    /** The bit of a character by itself; 0 for most. */
    static int of(char character) {
        boolean fit = character >= ' ' && character < 0x7F
                || character > 0x9F && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < 0xFFFE && character != '\uFEFF';
        return fit ? 0 : character == '\t' ? TAB : UNFIT;
    }

    /** The bits of all that is printed in a line, which begins behind those that were asked for before. */
    int printed(int from, int to) {
        int signs = (cells.in(from, to) ? CELL : 0)
                | (brackets.in(from, to) || slashes.in(from, to) ? AGENCY : 0)
                | (wide ? WIDE : 0);
        wide = false;
        return signs;
    }

    /** Where a sign stands next, in a text that is gone through once. */
    private static final class Ahead {
        private final String text;
        private final char sign;
        private int next = -1;

        Ahead(String text, char sign) {
            this.text = text;
            this.sign = sign;
        }

        boolean in(int from, int to) {
            if (next < from) {
                int found = text.indexOf(sign, from);
                next = found < 0 ? text.length() : found;
            }
            return next < to;
        }
    }
}
