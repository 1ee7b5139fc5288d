package org.writethru.newsroom.intake.incoming;

import java.time.Instant;
import java.util.Optional;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Status;

/**
 * What decides which of two versions of an item holds: the sender's number, else the time that the sender gives it, else which came
 * later.
 *
 * @param version the sender's number
 * @param created the sender's time of it
 */
public record VersionOrder(Optional<Long> version, Optional<Instant> created, Status status) {
    /** Of this version. */
    public static VersionOrder of(NewsItem item) {
        return new VersionOrder(item.version(), item.versionCreated().map(time -> time.toInstant()), item.status());
    }

    /**
     * Whether this one, which came later, takes the place of that one. What was taken back stays so, unless the sender says of the
     * other that it is newer: a story that was merely late must not look alive again.
     */
    public boolean follows(VersionOrder holding) {
        int order = compare(version, holding.version);
        if (order == 0) {
            order = compare(created, holding.created);
        }
        return order == 0 ? holding.status == Status.USABLE || status != Status.USABLE : order > 0;
    }

    private static <T extends Comparable<T>> int compare(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : 0;
    }
}
