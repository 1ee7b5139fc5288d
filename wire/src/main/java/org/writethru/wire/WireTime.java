package org.writethru.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as IPTC's formats and feeds write them: ISO 8601 in its extended or basic form, with or without seconds, fraction and
 * zone, a date alone being its first moment.
 */
public final class WireTime {
    private static final Pattern FORM = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})"
            + "(?:[T ]?\\s*(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?"
            + "\\s*(Z|z|UTC|GMT|(?:UTC|GMT)?[+-]\\d{2}(?::?\\d{2})?)?");

    private WireTime() {}

    /** Reads a time; a note says if the zone was the agreed one, or if the text is no time. */
    public static Optional<OffsetDateTime> read(String text, ZoneId agreed, Notes notes) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        var found = FORM.matcher(trimmed);
        var time = found.matches() ? time(found, agreed, notes) : mail(trimmed);
        if (time.isPresent()) {
            return time;
        }
        notes.add("%s is no time and was not taken.".formatted(Notes.quoted(trimmed)));
        return Optional.empty();
    }

    /** A time that says its zone. */
    static Optional<OffsetDateTime> zoned(String text) {
        var found = FORM.matcher(text.strip());
        return found.matches() && found.group(8) != null ? time(found, ZoneOffset.UTC, new Notes()) : Optional.empty();
    }

    /** The time of a message of e-mail, which some put into XML. */
    private static Optional<OffsetDateTime> mail(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Nothing if the numbers have the form of a time but are none. */
    private static Optional<OffsetDateTime> time(Matcher found, ZoneId agreed, Notes notes) {
        try {
            return Optional.of(stated(found, agreed, notes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime stated(Matcher found, ZoneId agreed, Notes notes) {
        var local = LocalDate.of(number(found, 1), number(found, 2), number(found, 3))
                .atTime(number(found, 4), number(found, 5), Math.min(59, number(found, 6)), nanos(found.group(7)));
        if (found.group(8) == null) {
            notes.add((found.group(4) == null
                            ? "Days without a time were read as their first moment in %s."
                            : "Times without a zone were read as those of %s.")
                    .formatted(agreed));
            return local.atZone(agreed).toOffsetDateTime();
        }
        var offset = found.group(8).toUpperCase(Locale.ROOT).replaceFirst("^(?:UTC|GMT)", "");
        return local.atOffset(offset.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(offset));
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }
}
