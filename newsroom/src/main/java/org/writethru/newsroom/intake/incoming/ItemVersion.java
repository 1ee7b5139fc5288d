package org.writethru.newsroom.intake.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Kind;
import org.writethru.wire.Status;
import org.writethru.wire.text.Clean;

/**
 * A version of an item, as it came.
 *
 * @param number by arrival, from 1
 * @param source that brought it
 * @param name of the delivery that it came in
 * @param version the sender's number
 * @param notes what a person should know about the reading
 */
public record ItemVersion(
        int number,
        String source,
        String name,
        Instant received,
        Optional<Long> version,
        Optional<Instant> created,
        Kind kind,
        Status status,
        String headline,
        List<String> notes) {
    /** Keeps its own copy, each note on one line. */
    public ItemVersion {
        notes = notes.stream().map(Clean::line).toList();
    }
}
