package org.writethru.newsroom.desk.wireview;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times in the house's zone: of today to the second, of this year with the day, older ones by date. */
final class WireTimes {
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.UK);
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.UK);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.UK);

    private final ZoneId zone;
    private final Clock clock;

    WireTimes(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    /** For lists. */
    WireStamp brief(Instant time) {
        var there = time.atZone(zone);
        return new WireStamp(machine(there), format(there).format(there));
    }

    /** For a page about one story. */
    WireStamp full(Instant time) {
        var there = time.atZone(zone);
        return new WireStamp(machine(there), FULL.format(there));
    }

    private DateTimeFormatter format(ZonedDateTime there) {
        var now = clock.instant().atZone(zone);
        if (there.toLocalDate().equals(now.toLocalDate())) {
            return TODAY;
        }
        return there.getYear() == now.getYear() ? THIS_YEAR : EARLIER;
    }

    private static String machine(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The zone as people know it. */
    String zone() {
        return zone.getId();
    }
}
