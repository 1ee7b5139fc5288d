package org.writethru.newsroom.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a take that readers see as one: a field, a paragraph, an item of a list, a row of a table.
 *
 * @param number among those of its kind, from 1
 * @param identity what must be the same besides the words, such as the digest of a picture; empty for none
 */
record Piece(Kind kind, int number, List<Word> words, String identity) {
    /** What a piece is. */
    enum Kind {
        STANDFIRST,
        BYLINE,
        DATELINE,
        PARAGRAPH,
        SUBHEAD,
        QUOTE,
        ITEM,
        ROW,
        PICTURE,
        EMBED,
        SOURCE;

        /** Whether a take has at most one of these. */
        boolean single() {
            return this == STANDFIRST || this == BYLINE || this == DATELINE;
        }
    }

    Piece {
        words = List.copyOf(words);
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }

    /** Whether both read and look the same, wherever they stand. */
    boolean same(Piece other) {
        return kind == other.kind && words.equals(other.words) && identity.equals(other.identity);
    }
}
