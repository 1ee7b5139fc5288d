package org.writethru.newsroom.intake.incoming.view;

import java.util.List;
import org.writethru.newsroom.staff.Stamp;

/**
 * A row of the incoming list.
 *
 * @param key names the row
 * @param headline empty if there is none
 * @param instead what is said where there is none
 * @param language tag, empty if not known
 * @param tags what it is besides a first version
 * @param hold what keeps it from being published, empty if nothing does
 * @param draft the open draft that was made of it, empty for none
 */
public record ItemRow(
        String key,
        String href,
        String headline,
        String instead,
        String language,
        String slug,
        String source,
        int urgency,
        String urgencyWord,
        Stamp at,
        List<Tag> tags,
        String hold,
        String draft) {
    /** Keeps its own list. */
    public ItemRow {
        tags = List.copyOf(tags);
    }

    /** A word about it; the kind is for its look. */
    public record Tag(String kind, String text) {}

    /** Another text whenever the row looks different. */
    public String version() {
        return Integer.toHexString(hashCode());
    }
}
