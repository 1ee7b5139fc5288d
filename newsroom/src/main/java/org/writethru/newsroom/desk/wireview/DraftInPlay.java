package org.writethru.newsroom.desk.wireview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Guid;

/**
 * An open draft as the wire view shows it. Its fields are as they were typed so far and may be empty.
 *
 * @param story whose next take it is; for a new story the one that it will be
 * @param openedOn the take on which it was opened, 0 for a new story
 * @param people who has to do with it: who opened, filed or approved it; the last one first
 * @param since when it came to this stage
 * @param scheduledFor when it is to be released
 * @param failed why its scheduled release did not come about
 * @param present who has it open now
 */
public record DraftInPlay(
        String id,
        Guid story,
        int openedOn,
        String language,
        String section,
        String slug,
        String headline,
        int urgency,
        Stage stage,
        List<String> people,
        Instant since,
        Optional<Instant> scheduledFor,
        Optional<String> failed,
        List<String> present) {
    /** Keeps its own lists. */
    public DraftInPlay {
        people = List.copyOf(people);
        present = List.copyOf(present);
    }

    /** How far it has come. */
    public enum Stage {
        WRITING(WireTab.DRAFTS),
        RETURNED(WireTab.DRAFTS),
        FILED(WireTab.FILED),
        APPROVED(WireTab.APPROVED),
        SCHEDULED(WireTab.SCHEDULED);

        private final WireTab tab;

        Stage(WireTab tab) {
            this.tab = tab;
        }

        WireTab tab() {
            return tab;
        }
    }
}
