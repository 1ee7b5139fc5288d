package org.writethru.story;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a take was released, and how we know. Instants are whole milliseconds. */
public sealed interface Moment {
    /** When the take entered our log. */
    Instant logged();

    /** When the take was told to the public, as far as anybody stated it. */
    Optional<Instant> told();

    /** The time to sort and to file by: when it was told, else when it was logged. */
    default Instant known() {
        return told().orElseGet(this::logged);
    }

    /** Released here, before our eyes. */
    record Witnessed(Instant logged) implements Moment {
        public Witnessed {
            logged = logged.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public Optional<Instant> told() {
            return Optional.of(logged);
        }
    }

    /**
     * Released elsewhere and taken over later; we claim nothing that we did not see.
     *
     * @param told the time its source states, absent if it states none
     * @param source where it was read: an address or a file's name
     */
    record Imported(Optional<Instant> told, String source, Instant logged) implements Moment {
        public Imported {
            told = told.map(instant -> instant.truncatedTo(ChronoUnit.MILLIS));
            source = Checked.line("source of the import", source, Limits.ADDRESS);
            logged = logged.truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
