package org.writethru.story;

/** How large the parts of a story may be. Characters are UTF-16 code units. */
public final class Limits {
    /** Characters of a headline. */
    public static final int HEADLINE = 400;

    /** Characters of a standfirst, note, correction, reason or editors' note. */
    public static final int NOTE = 4_000;

    /** Characters of a short field: byline, place, keyword, sign-off, name of a source. */
    public static final int FIELD = 300;

    /** Characters of an address. */
    public static final int ADDRESS = 2_000;

    /** Characters of all text of one copy together. */
    public static final int COPY = 400_000;

    /** Blocks of one copy. */
    public static final int BLOCKS = 5_000;

    /** Entries of one list field: keywords, subjects, places, sources. */
    public static final int ENTRIES = 100;

    /** Inline marks inside each other. */
    public static final int DEPTH = 8;

    private Limits() {}
}
