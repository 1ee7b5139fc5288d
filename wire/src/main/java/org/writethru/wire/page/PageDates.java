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

    /** From the page's data and, of the change, from the words beside the only take. */
    static PageDates of(PageFacts facts, ReadTake take, ZoneId zone) {
        var beside = take.times().stream().filter(time -> time.label() == StatedTime.Label.UPDATED);
        return new PageDates(
                facts.published().flatMap(time -> TakeTimes.zoned(time, zone)),
                Stream.concat(facts.modified().stream(), beside)
                        .flatMap(time -> TakeTimes.zoned(time, zone).stream())
                        .max(ChronoZonedDateTime.timeLineOrder()));
    }

    /** The last change, if it came after the time that the copy was told by. */
    public Optional<ZonedDateTime> changedAfter(ZonedDateTime told) {
        return changed.filter(last -> minute(last).isAfter(minute(told)));
    }

    /** The first publication, if it came before the time that the copy was told by, which is that of the last change. */
    public Optional<ZonedDateTime> publishedBefore(ZonedDateTime told) {
        return published
                .filter(first -> first.isBefore(told))
                .filter(_ -> changed.filter(last -> minute(last).equals(minute(told)))
                        .isPresent());
    }

    private static Instant minute(ZonedDateTime time) {
        return time.toInstant().truncatedTo(ChronoUnit.MINUTES);
    }
}
