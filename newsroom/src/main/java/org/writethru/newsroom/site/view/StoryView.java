package org.writethru.newsroom.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A story as its page shows it.
 *
 * @param newest the newest take
 * @param earlier those whose text stands below, newest first
 * @param history all takes, newest first
 * @param separator between takes, in house style
 * @param published when it was first told
 * @param updated when it was last told as news, and the word for that; absent if that was its publication
 * @param corrections put right so far, newest first
 * @param editions the same matter in other languages
 * @param original says which take of which story this edition follows
 */
public record StoryView(
        TakeText newest,
        List<TakeText> earlier,
        List<TakeLine> history,
        String separator,
        Tab section,
        Optional<String> urgent,
        Stamp published,
        Optional<Told> updated,
        List<Notice> corrections,
        List<Tab> editions,
        Optional<Original> original,
        String text) {
    /** Keeps its own lists. */
    public StoryView {
        earlier = List.copyOf(earlier);
        history = List.copyOf(history);
        corrections = List.copyOf(corrections);
        editions = List.copyOf(editions);
    }

    /** When something was told, and the word for it. */
    public record Told(String word, Stamp time) {}

    /** Words that must be seen before the text. */
    public record Notice(String title, Stamp time, String text) {}

    /** The original of an edition. */
    public record Original(String sentence, String href, String language) {}

    /** Whether there is more than one take. */
    public boolean severalTakes() {
        return history.size() > 1;
    }
}
