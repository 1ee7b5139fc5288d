package org.writethru.newsroom.desk.release;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A moment for people and for machines.
 *
 * @param iso for a {@code datetime} attribute
 * @param words in the newsroom's zone, to the second
 */
public record Stamp(String iso, String words) {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_ZONE =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm '('VV')'", Locale.ENGLISH);

    static Stamp of(Instant instant, ZoneId zone) {
        return new Stamp(instant.truncatedTo(ChronoUnit.SECONDS).toString(), WORDS.format(instant.atZone(zone)));
    }

    /** A planned time in the words of the zone in which it was planned. */
    static String planned(Instant instant, ZoneId zone) {
        return WITH_ZONE.format(instant.atZone(zone));
    }
}
