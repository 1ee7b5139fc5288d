package org.writethru.newsroom.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Prints times for desk pages.
 *
 * @param zone the house's
 */
public record DeskTimes(ZoneId zone, Clock clock) {
    private static final DateTimeFormatter TODAY = format("HH:mm:ss");
    private static final DateTimeFormatter THIS_YEAR = format("d MMM HH:mm");
    private static final DateTimeFormatter EARLIER = format("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter FULL = format("d MMM uuuu HH:mm:ss");
    private static final DateTimeFormatter WITH_ZONE = format("d MMM uuuu HH:mm '('VV')'");

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** Date and time to the second. */
    public Stamp full(Instant time) {
        var there = time.atZone(zone);
        return new Stamp(iso(there), FULL.format(there));
    }

    /** For lists: of today to the second, of this year with the day, older ones by date. */
    public Stamp brief(Instant time) {
        var there = time.atZone(zone);
        return new Stamp(iso(there), brief(there).format(there));
    }

    private DateTimeFormatter brief(ZonedDateTime there) {
        var now = clock.instant().atZone(zone);
        if (there.toLocalDate().equals(now.toLocalDate())) {
            return TODAY;
        }
        return there.getYear() == now.getYear() ? THIS_YEAR : EARLIER;
    }

    /** A planned time in the words of the zone in which it was planned. */
    public static String planned(Instant time, ZoneId zone) {
        return WITH_ZONE.format(time.atZone(zone));
    }

    private static String iso(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
