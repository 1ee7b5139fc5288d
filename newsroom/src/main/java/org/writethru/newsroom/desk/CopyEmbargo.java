package org.writethru.newsroom.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.writethru.newsroom.staff.DeskTimes;

/**
 * A sender's embargo on copy that a story was made from.
 *
 * @param from who sent it, as people call it
 * @param until when it ends; absent if the sender gives no time, so that a person decides
 * @param mark the same text for as long as this embargo is this one
 * @param href where the desk looks at the copy
 */
public record CopyEmbargo(String from, Optional<Instant> until, String mark, String href) {
    /** Whether it stands at this time. */
    public boolean stands(Instant at) {
        return until.map(at::isBefore).orElse(true);
    }

    /** The first full minute at which it does not stand any more. */
    public Optional<Instant> free() {
        return until.map(end -> {
            var minute = end.truncatedTo(ChronoUnit.MINUTES);
            return minute.equals(end) ? end : minute.plus(1, ChronoUnit.MINUTES);
        });
    }

    /** Whose it is and until when, in the house's zone. */
    public String words(ZoneId zone) {
        return free().map(time -> "%s’s embargo until %s".formatted(from, DeskTimes.planned(time, zone)))
                .orElseGet(() -> "%s’s embargo without a time".formatted(from));
    }
}
