package org.writethru.newsroom.compare;

/** What became of words or a block between two texts. */
public enum Fate {
    KEPT,
    ADDED,
    REMOVED
}
