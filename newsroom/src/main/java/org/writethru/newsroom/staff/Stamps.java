package org.writethru.newsroom.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.writethru.newsroom.staff.view.Stamp;

/** Prints times for desk pages, in the agency's zone. */
final class Stamps {
    private final DateTimeFormatter format;

    Stamps(ZoneId zone) {
        this.format = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH)
                .withZone(zone);
    }

    Stamp of(Instant time) {
        return new Stamp(time.toString(), format.format(time));
    }
}
