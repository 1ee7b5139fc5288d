package org.writethru.newsroom.intake.incoming.view;

import java.util.List;
import org.writethru.newsroom.staff.Stamp;

/**
 * One item with everything that came of it. What it does not have is empty.
 *
 * @param facts label and text, in order
 * @param notes for people, label and text
 * @param words of its copy, block by block
 * @param shown the version whose text is shown
 * @param standing what the desk made of it
 * @param gone what to say if the sender took it back
 * @param openable whether a draft can be opened
 * @param editor whether an editor looks
 * @param moved whether something that was made of it waits for somebody to see to it
 */
public record ItemView(
        String id,
        String headline,
        String language,
        String direction,
        String slug,
        String standing,
        String gone,
        String hold,
        String replacedBy,
        boolean openable,
        boolean editor,
        boolean moved,
        List<Fact> facts,
        List<Fact> notes,
        List<Words> words,
        int shown,
        List<Version> versions,
        List<Made> made) {
    /** A label and a text. */
    public record Fact(String label, String text) {}

    /**
     * A block of its copy.
     *
     * @param kind a word for its look
     */
    public record Words(String kind, String text) {}

    /** A version as it came; what of it holds, and what a person should know about its reading. */
    public record Version(
            int number,
            String href,
            String said,
            Stamp at,
            String source,
            String name,
            boolean holds,
            List<String> notes) {
        /** Keeps its own list. */
        public Version {
            notes = List.copyOf(notes);
        }
    }

    /** What was made of it. */
    public record Made(String draft, String by, Stamp at, String from) {}

    /** Keeps its own lists. */
    public ItemView {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        words = List.copyOf(words);
        versions = List.copyOf(versions);
        made = List.copyOf(made);
    }
}
