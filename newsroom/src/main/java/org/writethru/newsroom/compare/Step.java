package org.writethru.newsroom.compare;

/** What became of a piece from one take to another. */
sealed interface Step {
    /** It is the same. */
    record Kept(Piece piece) implements Step {}

    /** It is there before and after, with other words. */
    record Changed(Piece before, Piece after) implements Step {}

    /** It is there no more. */
    record Removed(Piece piece) implements Step {}

    /** It was not there before. */
    record Added(Piece piece) implements Step {}
}
