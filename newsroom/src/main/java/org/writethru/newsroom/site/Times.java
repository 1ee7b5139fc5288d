package org.writethru.newsroom.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.writethru.newsroom.site.view.Stamp;
import org.writethru.story.House;
import org.writethru.story.Language;

/** Times as readers of a language read them, in the agency's zone, with Western digits throughout. */
final class Times {
    private final House house;
    private final Language language;
    private final Locale locale;

    Times(House house, Language language) {
        this.house = house;
        this.language = language;
        // Day before month: an agency that writes for the world does not write for the United States alone.
        this.locale = language.tag().equals("en") ? Locale.UK : language.locale();
    }

    /** Day, hour, minute and zone. */
    Stamp minute(Instant time) {
        var there = time.atZone(house.zone());
        return new Stamp(machine(there), print("yMMMdHm", there) + " " + zone(there));
    }

    /** Day, hour and minute, for lists; the foot of the page tells the zone. */
    Stamp brief(Instant time) {
        var there = time.atZone(house.zone());
        return new Stamp(machine(there), print("yMMMdHm", there));
    }

    /** To the second, in the pattern of the house. */
    Stamp second(Instant time) {
        var there = time.atZone(house.zone());
        return new Stamp(machine(there), house.printTime(time, language) + " " + zone(there));
    }

    /** The date of the rail, in the pattern of the house. */
    Stamp rail(Instant time) {
        return new Stamp(machine(time.atZone(house.zone())), house.printRailDate(time, language));
    }

    /** A day by its full name. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }

    /** The zone in which the agency's times are told. */
    String zone() {
        return house.zone().normalized() instanceof ZoneOffset offset
                ? DateTimeFormatter.ofPattern("O", locale).format(Instant.EPOCH.atZone(offset))
                : house.zone().getDisplayName(TextStyle.FULL, locale);
    }

    /** For machines: RFC 3339, whole seconds. */
    String machine(Instant time) {
        return machine(time.atZone(house.zone()));
    }

    private static String machine(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    private String print(String template, ZonedDateTime time) {
        return DateTimeFormatter.ofLocalizedPattern(template).withLocale(locale).format(time);
    }

    private String zone(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("O", locale).format(time);
    }
}
