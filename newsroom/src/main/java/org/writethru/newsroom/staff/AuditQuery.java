package org.writethru.newsroom.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writethru.story.Unfit;

/**
 * What a chief asks of the audit list, as it stands in the address.
 *
 * @param person an account's id, {@link AuditFilter#NOBODY}, or empty for everybody
 * @param act or empty for all
 * @param since the first day, or empty
 * @param until the last day, or empty
 */
record AuditQuery(String person, String act, String since, String until) {
    /**
     * The filter.
     *
     * @param zone in which the days begin
     * @throws Unfit if a day is none
     */
    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                Optional.of(person).filter(text -> !text.isEmpty()),
                Optional.of(act).filter(text -> !text.isEmpty()),
                day(since).map(day -> start(day, zone)),
                day(until).map(day -> start(day.plusDays(1), zone)),
                Optional.empty());
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.strip()))
                            .filter(day -> day.getYear() >= 1970 && day.getYear() <= 9999);
        } catch (DateTimeException e) {
            throw new Unfit("day", "“%s” is not a day; write it as 2026-11-03.".formatted(text));
        }
    }

    /** As the end of an address. */
    String text() {
        return Stream.of(pair("person", person), pair("act", act), pair("since", since), pair("until", until))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
