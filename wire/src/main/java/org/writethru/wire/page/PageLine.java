package org.writethru.wire.page;

import org.writethru.story.Block;

/**
 * One line of a page, as a person sees it.
 *
 * @param number where it stands, from 1: the line of a text, the how-manieth line of an HTML page's story
 * @param text without spaces at its ends, spaces single
 * @param look how it looks
 * @param block the line as copy, marks and links included
 */
record PageLine(int number, String text, Look look, Block block) {
    /** How a line looks. Plain text has text alone. */
    enum Look {
        TEXT,
        /** The page's or an article's main heading. */
        TITLE,
        /** A heading further down. */
        HEADING,
        /** An item of a list, a quote, a table. */
        SET_APART,
        /** A rule across the page. */
        RULE,
        /** An element that says it is a time. */
        TIME,
        /** All of it leads elsewhere. */
        LINKED
    }

    static PageLine of(int number, String text) {
        return new PageLine(number, text, Look.TEXT, Block.Paragraph.of(text));
    }

    boolean heading() {
        return look == Look.TITLE || look == Look.HEADING;
    }
}
