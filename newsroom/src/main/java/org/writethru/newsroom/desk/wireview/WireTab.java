package org.writethru.newsroom.desk.wireview;

import java.util.Arrays;
import org.writethru.story.Unfit;

/** The parts of the wire view; a story may be in several. */
public enum WireTab {
    ALL("All"),
    DRAFTS("Drafts"),
    FILED("Filed"),
    APPROVED("Approved"),
    SCHEDULED("Scheduled"),
    RELEASED("Released"),
    WITHDRAWN("Withdrawn"),
    FLAGGED("Flagged");

    private final String label;

    WireTab(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** As links write it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static WireTab of(String key) {
        return Arrays.stream(values())
                .filter(tab -> tab.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Unfit("state", "There is no state “%s” on the wire.".formatted(key)));
    }
}
