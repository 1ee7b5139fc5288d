package org.writethru.newsroom.intake.incoming.view;

import java.util.List;

/**
 * The incoming list.
 *
 * @param live where its news comes from
 * @param rows printed already
 * @param quarantined deliveries that wait in quarantine
 * @param failing names of sources that fail
 * @param chief whether the chief looks
 * @param newer the page before, empty for none
 * @param older the page after, empty for none
 */
public record IncomingView(
        String live,
        String standing,
        String sought,
        boolean filtered,
        List<Choice> sources,
        List<Choice> languages,
        List<Choice> urgencies,
        List<Tab> tabs,
        List<Row> rows,
        int quarantined,
        List<String> failing,
        boolean chief,
        int page,
        int pages,
        String newer,
        String older,
        String zone,
        String fault) {
    /** Something that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A part of the list. */
    public record Tab(String key, String label, String href, String count, boolean here) {}

    /** A row, printed. */
    public record Row(String key, String html) {}

    /** Keeps its own lists. */
    public IncomingView {
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
        urgencies = List.copyOf(urgencies);
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
        failing = List.copyOf(failing);
    }
}
