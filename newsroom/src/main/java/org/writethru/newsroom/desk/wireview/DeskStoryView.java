package org.writethru.newsroom.desk.wireview;

import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.desk.CopyWord;
import org.writethru.newsroom.desk.wireview.WirePageView.Choice;
import org.writethru.newsroom.staff.Stamp;

/**
 * A story's page on the desk as its template prints it.
 *
 * @param headline empty once it is withdrawn
 * @param address where readers read it
 * @param live whether it can be updated, corrected or withdrawn
 * @param editor whether an editor looks
 * @param copy what was said of copy that it was made from
 * @param takes the newest first
 * @param follows the original, if it is an edition
 * @param further languages in which an edition can be opened
 */
public record DeskStoryView(
        String shortId,
        String headline,
        String slug,
        String language,
        String languageName,
        String section,
        int urgency,
        String urgencyWord,
        String address,
        boolean live,
        boolean editor,
        List<String> flags,
        List<CopyWord> copy,
        Optional<OpenDraft> draft,
        List<TakeLine> takes,
        Optional<Linked> follows,
        List<Linked> editions,
        List<Choice> further) {
    /** Keeps its own lists. */
    public DeskStoryView {
        flags = List.copyOf(flags);
        copy = List.copyOf(copy);
        takes = List.copyOf(takes);
        editions = List.copyOf(editions);
        further = List.copyOf(further);
    }

    /**
     * The draft of the next take.
     *
     * @param text how far it has come
     * @param by who brought it there
     */
    public record OpenDraft(String id, String text, String by) {}

    /**
     * A take. What it does not have is empty.
     *
     * @param by who released it, as far as known
     * @param source from where it was taken over
     * @param note of an update, correction or withdrawal
     * @param page, and the other addresses: for readers
     */
    public record TakeLine(
            int number,
            String kind,
            Stamp at,
            String by,
            String source,
            String headline,
            String note,
            String page,
            String changes,
            String record,
            String proof) {}

    /**
     * The original, or an edition.
     *
     * @param takes how many the original has
     * @param follows the take of the original that the edition follows
     * @param gone whether this one is withdrawn
     * @param changes address of what changed in the original since then, empty if nothing did
     */
    public record Linked(
            String shortId,
            String headline,
            String slug,
            String language,
            String languageName,
            int takes,
            int follows,
            boolean gone,
            String changes) {
        /** Whether the original went further. */
        public boolean behind() {
            return follows < takes;
        }
    }
}
