package org.writethru.newsroom.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What changed between two takes.
 *
 * @param summary each change in one plain sentence
 * @param headline the headline with its changes
 * @param blocks the rest, in reading order
 * @param pairs other pairs of takes to compare
 */
public record ChangesView(
        Tab story,
        String title,
        TakeLine from,
        TakeLine to,
        List<String> summary,
        List<Run> headline,
        List<Block> blocks,
        List<Tab> pairs) {
    /** Keeps its own lists. */
    public ChangesView {
        summary = List.copyOf(summary);
        headline = List.copyOf(headline);
        blocks = List.copyOf(blocks);
        pairs = List.copyOf(pairs);
    }

    /** What became of a run of words. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    /**
     * Words that share their fate.
     *
     * @param href where they lead, if they are a link
     */
    public record Run(Fate fate, String text, Optional<String> href) {}

    /**
     * A block with its changes.
     *
     * @param kind {@code standfirst}, {@code paragraph}, {@code subhead}, {@code quote}, {@code item}, {@code row}, {@code picture}, {@code embed}, {@code byline}
     * @param fate of the block as a whole; a block that is there before and after is kept, whatever changed in it
     */
    public record Block(String kind, Fate fate, List<Run> runs) {
        /** Keeps its own list. */
        public Block {
            runs = List.copyOf(runs);
        }

        /** Whether anything changed in it. */
        public boolean changed() {
            return fate != Fate.KEPT || runs.stream().anyMatch(run -> run.fate() != Fate.KEPT);
        }
    }
}
