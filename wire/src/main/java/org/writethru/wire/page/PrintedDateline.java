package org.writethru.wire.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A dateline as it stands on a page.
 *
 * @param day the day in it, if there is one
 * @param clock a time of day in it
 * @param text as printed, without spaces at its end
 * @param length characters of the paragraph that it takes, spaces behind it included
 */
public record PrintedDateline(
        String place,
        Optional<StatedDay> day,
        Optional<LocalTime> clock,
        Optional<String> agency,
        String text,
        int length) {
    /** With the agency that stands on the next line. */
    PrintedDateline by(String other, String nextLine) {
        return new PrintedDateline(place, day, clock, Optional.of(other), text + " " + nextLine, length);
    }

    Optional<LocalDate> date() {
        return day.flatMap(StatedDay::date);
    }
}
