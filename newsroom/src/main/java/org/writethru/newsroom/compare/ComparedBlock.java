package org.writethru.newsroom.compare;

import java.util.List;

/**
 * A block with its changes.
 *
 * @param kind {@code standfirst}, {@code paragraph}, {@code subhead}, {@code quote}, {@code item}, {@code row}, {@code picture}, {@code embed}, {@code byline}
 * @param fate of the block as a whole; a block that is there before and after is kept, whatever changed in it
 */
public record ComparedBlock(String kind, Fate fate, List<ComparedRun> runs) {
    /** Keeps its own list. */
    public ComparedBlock {
        runs = List.copyOf(runs);
    }

    /** Whether anything changed in it. */
    public boolean changed() {
        return fate != Fate.KEPT || runs.stream().anyMatch(run -> run.fate() != Fate.KEPT);
    }
}
