package org.writethru.wire.telex;

/**
 * The characters of a line that questions about it depend on, as bits: the line is looked through once, when it is cut, and asked many
 * things by many.
 */
final class Signs {
    /** CR or LF. */
    static final int END = 1;

    static final int TAB = 2;

    /** A semicolon, as between the cells of results. */
    static final int CELL = 4;

    /** An opening bracket or a slash, as before the agency in a dateline. */
    static final int AGENCY = 8;

    /** What has to be taken out or looked at closely. */
    static final int UNFIT = 16;

    private static final int SPACE = 32;

    /** Two spaces in a row. */
    static final int WIDE = SPACE << 1;

    private static final byte[] TABLE = table();

    private Signs() {}

    /** The bit of this character; 0 for most. */
    static int of(char character) {
        return character < TABLE.length ? TABLE[character] : wide(character);
    }

    /** The bit of two characters with these bits, one behind the other. */
    static int pair(int before, int sign) {
        return (before & sign & SPACE) << 1;
    }

    private static int wide(char character) {
        return character < Character.MIN_SURROGATE
                        || character > Character.MAX_SURROGATE && character < 0xFFFE && character != '\uFEFF'
                ? 0
                : UNFIT;
    }

    private static byte[] table() {
        var table = new byte[0x100];
        for (int character = 0; character < table.length; character++) {
            table[character] = (byte) (Character.isISOControl(character) ? UNFIT : 0);
        }
        table['\r'] = END;
        table['\n'] = END;
        table['\t'] = TAB;
        table[' '] = SPACE;
        table[';'] = CELL;
        table['('] = AGENCY;
        table['/'] = AGENCY;
        return table;
    }
}
