package org.writethru.newsroom.desk.release;

import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.staff.Stamp;

/**
 * What the page shows on which a story is withdrawn: everything that will go.
 *
 * @param story address of the story's page on the desk
 * @param headline of the newest take
 * @param newest the take that was newest when the page was made
 * @param takes all of them, newest first
 * @param editions in other languages, which stay but are flagged
 * @param drafts open drafts that can then no longer be released: of the next take, and of editions
 * @param refusal why the last try was refused
 * @param step what the reader of the page can do next
 * @param proposed who wants it, where the house demands two people
 */
public record WithdrawalView(
        String story,
        String language,
        String headline,
        String address,
        int newest,
        List<Gone> takes,
        List<Following> editions,
        List<Unreleasable> drafts,
        String reason,
        Optional<String> refusal,
        Step step,
        Optional<Proposed> proposed) {
    /** What somebody can do about a withdrawal. */
    public enum Step {
        /** Say that another editor should withdraw it. */
        PROPOSE,
        /** Wait for another editor. */
        WAIT,
        WITHDRAW,
        WITHDRAW_WITH_PASSWORD,
        WITHDRAW_WITH_PASSKEY,
        /** Add a passkey first. */
        GET_PASSKEY;

        /** Whether the page has a form for it. */
        public boolean form() {
            return this != WAIT && this != GET_PASSKEY;
        }
    }

    /** A proposal. */
    public record Proposed(String by, Stamp time, String reason) {}

    /** A take that will go. */
    public record Gone(int number, String kind, Stamp time, String headline) {}

    /**
     * A draft.
     *
     * @param what it is
     * @param due when it was to go out by itself
     */
    public record Unreleasable(String address, String what, Optional<Stamp> due) {}

    /** An edition of the story. */
    public record Following(String language, String headline, String address, int take) {}

    /** Keeps its own lists. */
    public WithdrawalView {
        takes = List.copyOf(takes);
        editions = List.copyOf(editions);
        drafts = List.copyOf(drafts);
    }
}
