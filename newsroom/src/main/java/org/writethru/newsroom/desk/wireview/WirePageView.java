package org.writethru.newsroom.desk.wireview;

import java.util.List;

/**
 * The wire view as its template prints it.
 *
 * @param live address of its news
 * @param newStory address of a new draft
 * @param news what was just done, empty for nothing
 * @param fault what is wrong with what was asked, empty for nothing
 * @param open whether no more than words and a part of the view are chosen
 * @param filtered whether anything but a part of the view is chosen
 * @param unfiltered address of the part of the view without the filter
 * @param query of the filter
 */
public record WirePageView(
        String title,
        String live,
        String newStory,
        String news,
        String fault,
        String stateKey,
        String sought,
        String person,
        boolean open,
        boolean filtered,
        String unfiltered,
        String query,
        List<Choice> sections,
        List<Choice> languages,
        List<Choice> urgencies,
        List<Choice> kinds,
        List<StateTab> tabs,
        List<SavedTab> saved,
        List<RowPress.Row> rows,
        int page,
        int pages,
        String newer,
        String older,
        String zone,
        String mostReleased) {
    /** Keeps its own lists. */
    public WirePageView {
        sections = List.copyOf(sections);
        languages = List.copyOf(languages);
        urgencies = List.copyOf(urgencies);
        kinds = List.copyOf(kinds);
        tabs = List.copyOf(tabs);
        saved = List.copyOf(saved);
        rows = List.copyOf(rows);
    }

    /** Whether the filter could be kept: it is one, and is not kept yet. */
    public boolean keepable() {
        return filtered && saved.stream().noneMatch(SavedTab::here);
    }

    /** A line of a list to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A part of the view. */
    public record StateTab(String key, String label, String href, int count, boolean here) {}

    /** A filter that the person keeps. */
    public record SavedTab(String id, String name, String href, boolean here) {}
}
