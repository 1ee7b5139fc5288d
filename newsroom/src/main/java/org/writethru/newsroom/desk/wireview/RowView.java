package org.writethru.newsroom.desk.wireview;

import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.desk.CopyWord;
import org.writethru.newsroom.staff.Stamp;

/**
 * A row of the wire view as its template prints it.
 *
 * @param key names the row
 * @param href what opens with it
 * @param headline empty if there is none yet, or none any more
 * @param instead what is said where there is no headline
 * @param language tag of the headline, empty if not chosen yet
 * @param section its label
 * @param flash what makes it a flash, empty if it is none
 * @param drafted the draft's headline where it is another than the released one, empty otherwise
 * @param draft the open draft, empty for none
 * @param live whether it can be updated, corrected or withdrawn
 * @param follows whether it is an edition that is to follow its original
 * @param flags besides those about copy
 * @param copy what was said of copy that it was made from
 * @param present who has the draft open
 */
public record RowView(
        String key,
        String href,
        String headline,
        String instead,
        String language,
        String slug,
        String section,
        int urgency,
        String urgencyWord,
        String flash,
        Stamp at,
        String drafted,
        String draft,
        boolean live,
        boolean follows,
        List<State> states,
        List<String> flags,
        List<CopyWord> copy,
        List<String> present) {
    /** Keeps its own lists. */
    public RowView {
        states = List.copyOf(states);
        flags = List.copyOf(flags);
        copy = List.copyOf(copy);
        present = List.copyOf(present);
    }

    /**
     * Where the story is, or its draft.
     *
     * @param kind a word for its look
     * @param by who brought it there, empty if not known
     */
    public record State(String kind, String text, String by, Optional<Stamp> time) {}

    /** Another text whenever the row looks different. */
    public String version() {
        return Integer.toHexString(hashCode());
    }
}
