package org.writethru.wire.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page says of the story that stands on it as a whole.
 *
 * @param published when it was first published
 * @param changed when it was last changed
 */
public record PageDates(Optional<ZonedDateTime> published, Optional<ZonedDateTime> changed) {
    /** Of a page that says neither. */
    static final PageDates NONE = new PageDates(Optional.empty(), Optional.empty());

    /** From the page's data and the times beside the only take, of which one of a change is labelled. */
    static PageDates of(PageFacts facts, ReadTake take, ZoneId zone) {
        return new PageDates(
                Stream.concat(facts.published().stream(), beside(take, false))
                        .flatMap(time -> TakeTimes.zoned(time, zone).stream())
                        .findFirst(),
                Stream.concat(facts.modified().stream(), beside(take, true))
                        .flatMap(time -> TakeTimes.zoned(time, zone).stream())
                        .max(ChronoZonedDateTime.timeLineOrder()));
    }

    private static Stream<StatedTime> beside(ReadTake take, boolean ofChange) {
        return take.times().stream().filter(time -> ofChange == (time.label() == StatedTime.Label.UPDATED));
    }

    /** The last change, if it came after the time that the copy was told by. */
    public Optional<ZonedDateTime> changedAfter(ZonedDateTime told) {
        return changed.filter(last -> minute(last).isAfter(minute(told)));
    }

    /** The first publication, if it came before the time that the copy was told by, which is that of the last change. */
    public Optional<ZonedDateTime> publishedBefore(ZonedDateTime told) {
        return published.filter(first -> first.isBefore(told) && isChange(told));
    }

    /** Whether the time that the copy was told by is that of the last change, and the page says no other. */
    public boolean isChangeAlone(ZonedDateTime told) {
        return published.isEmpty() && isChange(told);
    }

    private boolean isChange(ZonedDateTime told) {
        return changed.filter(last -> minute(last).equals(minute(told))).isPresent();
    }

    private static Instant minute(ZonedDateTime time) {
        return time.toInstant().truncatedTo(ChronoUnit.MINUTES);
    }
}
