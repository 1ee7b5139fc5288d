package org.writethru.wire.feed;

import com.rometools.rome.io.impl.DateParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writethru.wire.Notes;
import org.writethru.wire.WireTime;
import org.writethru.wire.page.MonthNames;

/**
 * Times as feeds and e-mail write them: RFC 3339, RFC 5322 with the names of zones and years of two digits, and what comes near.
 */
public final class FeedTime {
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{L}{2,10}\\.?,?\\s+)?(\\d{1,2})[\\s.-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{2}|\\d{4}),?"
                    + "(?:\\s+(?:at\\s+)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp][Mm])?)?\\s*([A-Za-z]{1,5})?\\s*([+-]\\d{1,2}(?::?\\d{2})?)?\\s*(?:\\(.{0,60}\\))?");
    private static final Pattern AMERICAN = Pattern.compile(
            "(?:\\p{L}{3,9},?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(?:(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s+(?:([A-Za-z]{1,5})\\s+)?)?(\\d{4})(?:,?\\s+(?:at\\s+)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp][Mm])?)?\\s*([A-Za-z]{1,5})?\\s*([+-]\\d{2}:?\\d{2})?");
    private static final Pattern DOTTED = Pattern.compile(
            "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}),?(?:\\s+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?)?\\s*([A-Za-z]{1,5})?\\s*([+-]\\d{2}:?\\d{2})?");

    /** {@code Fri, 05/03/2019 - 15:21}, as Drupal writes times in the order of the country; the weekday tells which it is. */
    private static final Pattern STROKES = Pattern.compile(
            "(?:(\\p{L}{2,10})\\.?,?\\s+)?(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:,?\\s+(?:[-–]\\s+)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp][Mm])?)?\\s*([A-Za-z]{1,5})?\\s*([+-]\\d{2}:?\\d{2})?");

    /** The first year of a time that news can have. */
    private static final int FIRST_YEAR = 1_700;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GMT", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("Z", "Z"),
            Map.entry("WET", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("MSD", "+04:00"),
            Map.entry("TRT", "+03:00"),
            Map.entry("AZT", "+04:00"),
            Map.entry("AMT", "+04:00"),
            Map.entry("GET", "+04:00"),
            Map.entry("IST", "+05:30"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("WIB", "+07:00"),
            Map.entry("WITA", "+08:00"),
            Map.entry("WIT", "+09:00"),
            Map.entry("HKT", "+08:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("NZST", "+12:00"),
            Map.entry("NZDT", "+13:00"));

    private FeedTime() {}

    /** Reads a time; a note says if the zone was the agreed one, or if the text is no time. */
    public static Optional<OffsetDateTime> read(String text, ZoneId agreed, Notes notes) {
        var line = org.writethru.wire.text.Clean.line(text);
        if (line.isEmpty() || line.length() > 120) {
            return Optional.empty();
        }
        try {
            var mail = MAIL.matcher(line);
            if (mail.matches()) {
                return Optional.of(mail(mail, agreed, notes));
            }
            var dotted = DOTTED.matcher(line);
            if (dotted.matches()) {
                return Optional.of(dotted(dotted, agreed, notes));
            }
            var american = AMERICAN.matcher(line);
            if (american.matches()) {
                return Optional.of(american(american, agreed, notes));
            }
            var strokes = line.indexOf('/') < 0 ? null : STROKES.matcher(line);
            if (strokes != null && strokes.matches()) {
                return Optional.of(strokes(strokes, agreed, notes));
            }
        } catch (DateTimeException e) {
            return byRome(line, notes);
        }
        var silent = new Notes();
        var time = WireTime.read(line, agreed, silent);
        if (time.isPresent()) {
            silent.sentences().forEach(notes::add);
            return time;
        }
        return byRome(line, notes);
    }

    /** What ROME can make of it, which tells no zone. */
    private static Optional<OffsetDateTime> byRome(String line, Notes notes) {
        var date = Optional.ofNullable(DateParser.parseDate(line, Locale.US))
                .filter(found -> found.toInstant().atOffset(ZoneOffset.UTC).getYear() >= FIRST_YEAR);
        if (date.isEmpty()) {
            notes.add("%s is no time and was not taken.".formatted(Notes.quoted(line)));
            return Optional.empty();
        }
        notes.add("%s is written in no way that is known; it was read as UTC.".formatted(Notes.quoted(line)));
        return date.map(found -> found.toInstant().atOffset(ZoneOffset.UTC));
    }

    private static OffsetDateTime mail(Matcher found, ZoneId agreed, Notes notes) {
        var day = LocalDate.of(year(found.group(3)), month(found.group(2)), Integer.parseInt(found.group(1)));
        return at(
                day,
                found.group(4),
                found.group(5),
                found.group(6),
                found.group(7),
                found.group(8),
                found.group(9),
                agreed,
                notes);
    }

    /** The order of day and month that every country has that writes dots. */
    private static OffsetDateTime dotted(Matcher found, ZoneId agreed, Notes notes) {
        var day = LocalDate.of(
                Integer.parseInt(found.group(3)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
        return at(
                day,
                found.group(4),
                found.group(5),
                found.group(6),
                null,
                found.group(7),
                found.group(8),
                agreed,
                notes);
    }

    private static OffsetDateTime strokes(Matcher found, ZoneId agreed, Notes notes) {
        return at(
                StrokedDay.of(found.group(1), found.group(2), found.group(3), found.group(4), found.group(8) != null),
                found.group(5),
                found.group(6),
                found.group(7),
                found.group(8),
                found.group(9),
                found.group(10),
                agreed,
                notes);
    }

    private static OffsetDateTime american(Matcher found, ZoneId agreed, Notes notes) {
        var day = LocalDate.of(year(found.group(7)), month(found.group(1)), Integer.parseInt(found.group(2)));
        boolean before = found.group(3) != null;
        return at(
                day,
                before ? found.group(3) : found.group(8),
                before ? found.group(4) : found.group(9),
                before ? found.group(5) : found.group(10),
                found.group(11),
                before && found.group(6) != null ? found.group(6) : found.group(12),
                found.group(13),
                agreed,
                notes);
    }

    private static OffsetDateTime at(
            LocalDate day,
            @Nullable String hour,
            @Nullable String minute,
            @Nullable String second,
            @Nullable String half,
            @Nullable String zone,
            @Nullable String offset,
            ZoneId agreed,
            Notes notes) {
        int hours = number(hour);
        if (half != null) {
            hours = hours % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        }
        boolean midnight = hours == 24;
        var local = day.plusDays(midnight ? 1 : 0)
                .atTime(midnight ? 0 : hours, number(minute), Math.min(59, number(second)));
        var known = offset != null ? offset : zone == null ? null : ZONES.get(zone.toUpperCase(Locale.ROOT));
        if (known == null) {
            notes.add(
                    zone == null
                            ? "Times without a zone were read as those of %s.".formatted(agreed)
                            : "The zone %s is unknown; its times were read as those of %s."
                                    .formatted(Notes.quoted(zone), agreed));
            return local.atZone(agreed).toOffsetDateTime();
        }
        return local.atOffset(
                ZoneOffset.of(known.matches("[+-]\\d:?\\d{2}") ? known.charAt(0) + "0" + known.substring(1) : known));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2 && year < FIRST_YEAR) {
            throw new DateTimeException("No year of news");
        }
        return digits.length() > 2 ? year : year + (year < 70 ? 2_000 : 1_900);
    }

    private static int month(String name) {
        int month = MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
        return month > 0
                ? month
                : MonthNames.month(name)
                        .filter(other -> other <= 12)
                        .orElseThrow(() -> new DateTimeException("No month of a language that is known"));
    }
}
