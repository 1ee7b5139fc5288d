package org.writethru.newsroom.site.view;

import java.util.List;
import java.util.Optional;

/** What was put right or taken back, newest first. */
public record CorrectionsView(List<String> policy, List<Entry> entries, Optional<Tab> newer, Optional<Tab> older) {
    /** Keeps its own lists. */
    public CorrectionsView {
        policy = List.copyOf(policy);
        entries = List.copyOf(entries);
    }

    /**
     * A correction or a withdrawal.
     *
     * @param headline of the take; a withdrawn story has none
     * @param text the correction or the reason; absent where it would tell of a text that was withdrawn
     */
    public record Entry(
            String kind,
            Stamp time,
            String href,
            Optional<String> headline,
            Optional<String> text,
            Optional<String> changes) {}
}
