package org.writethru.newsroom.desk.wireview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What passes a filter.
 *
 * @param rows of the filter's page, in order
 * @param counts how many there are in each part of the view, whichever part is chosen
 * @param pages how many there are, at least 1
 */
record WireList(WireFilter filter, List<InPlay> rows, Map<WireTab, Integer> counts, int pages) {
    /** Stories on a page. */
    static final int PER_PAGE = 150;

    WireList {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /** Chooses from stories, which are in order. */
    static WireList of(WireFilter filter, List<InPlay> stories) {
        var passing = stories.stream().filter(story -> story.passes(filter)).toList();
        var here = passing.stream()
                .filter(story -> story.tabs().contains(filter.tab()))
                .toList();
        int from = Math.min((filter.page() - 1) * PER_PAGE, here.size());
        return new WireList(
                filter,
                here.subList(from, Math.min(from + PER_PAGE, here.size())),
                counts(passing),
                Math.max(1, Math.ceilDiv(here.size(), PER_PAGE)));
    }

    private static Map<WireTab, Integer> counts(List<InPlay> passing) {
        var counts = new EnumMap<WireTab, Integer>(WireTab.class);
        for (var tab : WireTab.values()) {
            counts.put(tab, 0);
        }
        passing.forEach(story -> story.tabs().forEach(tab -> counts.merge(tab, 1, Integer::sum)));
        return counts;
    }
}
