package org.writethru.wire.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date, a time of day or both, as a page states them.
 *
 * @param zone absent if the page names none
 * @param label what the page says the time is
 * @param rest the words of the line that are no part of it, weekdays and small words left away
 */
public record StatedTime(
        Optional<StatedDay> day, Optional<LocalTime> clock, Optional<ZoneId> zone, Label label, String rest) {
    /** What a time is the time of. */
    public enum Label {
        NONE,
        PUBLISHED,
        UPDATED
    }

    /** Whether it states a day and a time of day. */
    boolean complete() {
        return day.flatMap(StatedDay::date).isPresent() && clock.isPresent();
    }

    public Optional<LocalDate> date() {
        return day.flatMap(StatedDay::date);
    }

    StatedTime on(StatedDay other) {
        return new StatedTime(Optional.of(other), clock, zone, label, rest);
    }

    StatedTime at(StatedTime other) {
        return new StatedTime(
                day, other.clock, other.zone.or(() -> zone), label == Label.NONE ? other.label : label, rest);
    }
}
