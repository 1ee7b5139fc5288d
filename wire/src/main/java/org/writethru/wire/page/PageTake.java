package org.writethru.wire.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.writethru.story.Filing;

/**
 * A take that stands on a page.
 *
 * @param number from 1, the oldest on the page
 * @param said what kind of release it was
 * @param told when it was told, in the zone that the page says, else the house's; absent if the page does not say
 * @param day on which it was told, where the page says the day alone
 * @param filing its fields and copy
 */
public record PageTake(int number, Said said, Optional<ZonedDateTime> told, Optional<LocalDate> day, Filing filing) {
    /** The kind of release, with the words that go with it. */
    public sealed interface Said {}

    /**
     * The oldest take of the page.
     *
     * @param note what the page marks it with, although it is the oldest
     */
    public record Published(Optional<String> note) implements Said {}

    /** New facts. */
    public record Updated(Optional<String> note) implements Said {}

    /** An error put right. */
    public record Corrected(String correction) implements Said {}

    /** The story taken back. */
    public record Withdrawn(String reason) implements Said {}

    /** When it was told, in whatever zone. */
    public Optional<Instant> time() {
        return told.map(ZonedDateTime::toInstant);
    }

    /** The note, correction or reason. */
    public Optional<String> note() {
        return switch (said) {
            case Published(var note) -> note;
            case Updated(var note) -> note;
            case Corrected(var correction) -> Optional.of(correction);
            case Withdrawn(var reason) -> Optional.of(reason);
        };
    }

    /** The word for the kind, as {@code Release.kind()} has it. */
    public String kind() {
        return switch (said) {
            case Published _ -> "Published";
            case Updated _ -> "Updated";
            case Corrected _ -> "Corrected";
            case Withdrawn _ -> "Withdrawn";
        };
    }
}
