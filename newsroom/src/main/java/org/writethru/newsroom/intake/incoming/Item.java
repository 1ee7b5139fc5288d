package org.writethru.newsroom.intake.incoming;

import java.time.Instant;
import java.util.Optional;
import org.writethru.story.Kind;
import org.writethru.wire.Status;

/**
 * An item that came in, as the version that holds has it.
 *
 * @param source that brought the version that holds
 * @param holding the number of the version that holds, by arrival
 * @param versions how many came
 * @param first when the first came
 * @param moved when the version that holds came
 * @param version the sender's number of it
 * @param embargo when it may be published
 * @param section for drafts of it; may be empty
 * @param language tag; may be empty
 * @param headline may be empty
 * @param slug may be empty
 * @param replacedBy the item that says it takes its place
 */
public record Item(
        String id,
        String provider,
        String guid,
        String source,
        Standing standing,
        int holding,
        int versions,
        Instant first,
        Instant moved,
        Optional<Long> version,
        Kind kind,
        Status status,
        Hold embargo,
        int urgency,
        String section,
        String language,
        String headline,
        String slug,
        Optional<String> replacedBy) {

    /** What the desk, or a rule, made of it. */
    public enum Standing {
        /** Nobody decided anything. */
        LISTED,
        /** It is worth keeping in sight, and never removed for its age. */
        KEPT,
        /** It is kept out of the list. */
        IGNORED;

        /** As links write it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether it may be published yet. */
    public sealed interface Hold {
        /** It may. */
        record Free() implements Hold {}

        /** Not before this. */
        record Until(Instant time) implements Hold {}

        /** Not before a person decides: the sender gives no time. */
        record Open() implements Hold {}

        /** Whether it holds at this time. */
        default boolean holds(Instant now) {
            return switch (this) {
                case Free _ -> false;
                case Until(var time) -> now.isBefore(time);
                case Open _ -> true;
            };
        }
    }

    /** Whether it may not be used any more. */
    public boolean gone() {
        return status != Status.USABLE;
    }
}
