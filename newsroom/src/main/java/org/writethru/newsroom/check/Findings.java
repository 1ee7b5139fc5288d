package org.writethru.newsroom.check;

import java.util.ArrayList;
import java.util.List;

/** Gathers findings, the first of them with their words. */
final class Findings {
    private final List<Finding> first = new ArrayList<>();
    private long found;

    void add(String where, String sentence) {
        found++;
        if (first.size() < Report.MOST_FINDINGS) {
            first.add(new Finding(where, sentence));
        }
    }

    Report report(long stories, long entries) {
        return new Report(first, found, stories, entries);
    }
}
