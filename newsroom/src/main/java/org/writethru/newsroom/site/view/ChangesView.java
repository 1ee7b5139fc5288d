package org.writethru.newsroom.site.view;

import java.util.List;
import org.writethru.newsroom.compare.ComparedBlock;
import org.writethru.newsroom.compare.ComparedRun;

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
        List<ComparedRun> headline,
        List<ComparedBlock> blocks,
        List<Tab> pairs) {
    /** Keeps its own lists. */
    public ChangesView {
        summary = List.copyOf(summary);
        headline = List.copyOf(headline);
        blocks = List.copyOf(blocks);
        pairs = List.copyOf(pairs);
    }
}
