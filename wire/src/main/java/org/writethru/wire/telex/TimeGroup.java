package org.writethru.wire.telex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writethru.wire.Agreement;
import org.writethru.wire.Notes;
import org.writethru.wire.page.MonthNames;
import org.writethru.wire.page.ZoneNames;

/**
 * The date-time group of a message: {@code 131137 GMT Nov 13}, {@code AP-NY-11-23-26 1015EST}, {@code 222p4/21/95}. Years that it
 * leaves out, or gives two digits of, are those nearest to when the message came.
 */
public final class TimeGroup {
    private static final Pattern DAY_TIME_MONTH =
            Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})\\s*([A-Za-z+:\\d-]{1,9})??\\s+(\\p{L}{3,12})\\.?"
                    + "(?:[\\s']+(\\d{4}|\\d{2})(?!\\d))?(?:\\s+([A-Z]{1,5}))?");
    private static final Pattern DATE_TIME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4}|\\d{2})[\\s,]+(\\d{2}):?(\\d{2})\\s*([A-Za-z]{1,5})?");
    /** {@code 27-11-26 15-42-07}: the day before the month, and hyphens in the time as well. */
    private static final Pattern HYPHENS =
            Pattern.compile("(?<!\\d)(\\d{1,2})-(\\d{1,2})-(\\d{4}|\\d{2}) (\\d{2})-(\\d{2})(?:-\\d{2})?(?!\\d)");

    private static final Pattern TIME_DATE =
            Pattern.compile("(?<!\\d)(\\d{1,2}):?(\\d{2})\\s?([ap])m?\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d)");
    /** {@code KWS-21:37-09-12-18}: the time, then the day before the month. */
    private static final Pattern CLOCK_FIRST = Pattern.compile("-(\\d\\d):(\\d\\d)-(\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");

    /** {@code 03-NOV-26 14:15}. */
    private static final Pattern DAY_NAME =
            Pattern.compile("(?<!\\d)(\\d\\d)-(\\p{L}{3})-(\\d\\d) (\\d\\d):(\\d\\d)(?!\\d)");

    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    /** Zones of American wires that mean others elsewhere. */
    private static final Map<String, String> AMERICAN = Map.of(
            "cst", "-06:00", "hst", "-10:00", "akst", "-09:00", "akdt", "-08:00", "ast", "-04:00", "adt", "-03:00");

    /** Days within which a message came whose day may stand behind the month again: later, the number is more likely the year. */
    private static final int AGAIN = 31;

    private final Agreement agreement;
    private final LocalDate received;
    private final Notes notes;

    /** @param notes is told what was guessed */
    public TimeGroup(Agreement agreement, Notes notes) {
        this.agreement = agreement;
        this.received = agreement.received().atZone(agreement.zone()).toLocalDate();
        this.notes = notes;
    }

    /** The time in the words behind a message’s text. */
    public Optional<OffsetDateTime> read(String trailer) {
        int digit = firstDigit(trailer);
        if (digit == trailer.length()) {
            return Optional.empty();
        }
        var date = trailer.indexOf('-') < 0 && trailer.indexOf('/') < 0 ? null : DATE_TIME.matcher(trailer);
        if (date != null && date.find(digit)) {
            return time(
                    () -> monthDay(date.group(1), date.group(2), year(date.group(3))),
                    number(date.group(4)),
                    number(date.group(5)),
                    date.group(6));
        }
        var hyphens = trailer.indexOf('-') < 0 ? null : HYPHENS.matcher(trailer);
        if (hyphens != null && hyphens.find(digit)) {
            return time(
                    () -> LocalDate.of(year(hyphens.group(3)), number(hyphens.group(2)), number(hyphens.group(1))),
                    number(hyphens.group(4)),
                    number(hyphens.group(5)),
                    null);
        }
        boolean clocked = trailer.indexOf(':') >= 0;
        var clock = clocked ? CLOCK_FIRST.matcher(trailer) : null;
        if (clock != null && clock.find(Math.max(0, digit - 1))) {
            return time(
                    () -> LocalDate.of(year(clock.group(5)), number(clock.group(4)), number(clock.group(3))),
                    number(clock.group(1)),
                    number(clock.group(2)),
                    null);
        }
        var named = clocked ? DAY_NAME.matcher(trailer) : null;
        var month = named != null && named.find(digit) ? MonthNames.month(named.group(2)) : Optional.<Integer>empty();
        if (named != null && month.isPresent()) {
            return time(
                    () -> LocalDate.of(year(named.group(3)), month.get(), number(named.group(1))),
                    number(named.group(4)),
                    number(named.group(5)),
                    null);
        }
        var group = DAY_TIME_MONTH.matcher(trailer);
        return group.find(digit) ? dayTime(group) : Optional.empty();
    }

    /** All that is looked for begins with a digit, or with a hyphen before one. */
    private static int firstDigit(String trailer) {
        int at = 0;
        while (at < trailer.length() && (trailer.charAt(at) < '0' || trailer.charAt(at) > '9')) {
            at++;
        }
        return at;
    }

    /** The time behind a reporter’s sign-off. */
    public Optional<OffsetDateTime> signOff(String line) {
        var found = TIME_DATE.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        int hour = number(found.group(1)) % 12 + (found.group(3).equals("p") ? 12 : 0);
        return time(
                () -> monthDay(found.group(4), found.group(5), year(found.group(6))),
                hour,
                number(found.group(2)),
                null);
    }

    /** The first moment of a day {@code MM-DD}, which has no time. */
    public Optional<OffsetDateTime> day(String monthDay) {
        var found = MONTH_DAY.matcher(monthDay);
        if (!found.matches()) {
            return Optional.empty();
        }
        notes.add("The message has a day and no time; its first moment stands for it.");
        return time(() -> nearest(number(found.group(1)), number(found.group(2))), 0, 0, null);
    }

    private Optional<OffsetDateTime> dayTime(Matcher group) {
        var month = MonthNames.month(group.group(5)).filter(number -> number <= 12);
        if (month.isEmpty()) {
            return month(group.group(5), group);
        }
        var zone = group.group(4) == null ? group.group(7) : group.group(4);
        return time(
                () -> dayOf(number(group.group(1)), month.get(), group.group(6)),
                number(group.group(2)),
                number(group.group(3)),
                zone);
    }

    /** Without a month, {@code 131137 GMT} is of the month that is nearest. */
    private Optional<OffsetDateTime> month(String zone, Matcher group) {
        var zoned = zone(zone);
        return zoned.isEmpty()
                ? Optional.empty()
                : time(() -> nearestDay(number(group.group(1))), number(group.group(2)), number(group.group(3)), zone);
    }

    /** A number behind the month is the year, unless it is the day again, as some write it, which just came. */
    private LocalDate dayOf(int day, int month, @Nullable String behind) {
        if (behind == null) {
            return nearest(month, day);
        }
        boolean again = behind.length() == 2
                && number(behind) == day
                && Math.abs(ChronoUnit.DAYS.between(nearest(month, day), received)) <= AGAIN;
        return again ? nearest(month, day) : LocalDate.of(year(behind), month, day);
    }

    private LocalDate nearest(int month, int day) {
        LocalDate best = LocalDate.MIN;
        long distance = Long.MAX_VALUE;
        for (int year = received.getYear() - 1; year <= received.getYear() + 1; year++) {
            if (YearMonth.of(year, month).isValidDay(day)) {
                var date = LocalDate.of(year, month, day);
                long days = Math.abs(ChronoUnit.DAYS.between(date, received));
                best = days < distance ? date : best;
                distance = Math.min(days, distance);
            }
        }
        return best.equals(LocalDate.MIN) ? LocalDate.of(received.getYear(), month, day) : best;
    }

    private LocalDate nearestDay(int day) {
        var best = received.minusMonths(1).withDayOfMonth(1);
        long distance = Long.MAX_VALUE;
        for (int months = -1; months <= 1; months++) {
            var month = YearMonth.from(received).plusMonths(months);
            if (month.isValidDay(day) && Math.abs(ChronoUnit.DAYS.between(month.atDay(day), received)) < distance) {
                best = month.atDay(day);
                distance = Math.abs(ChronoUnit.DAYS.between(best, received));
            }
        }
        return best;
    }

    /** Two digits are a year of a hundred that ends with next year. */
    private int year(String digits) {
        int year = number(digits);
        if (digits.length() > 2) {
            return year;
        }
        int last = received.getYear() + 1;
        return last - Math.floorMod(last - year, 100);
    }

    /** American order; the other if that is no day. */
    private static LocalDate monthDay(String month, String day, int year) {
        return number(month) > 12
                ? LocalDate.of(year, number(day), number(month))
                : LocalDate.of(year, number(month), number(day));
    }

    private interface Day {
        LocalDate date();
    }

    private Optional<OffsetDateTime> time(Day day, int hour, int minute, @Nullable String zone) {
        try {
            var at = day.date().atTime(LocalTime.of(hour, minute));
            var zoned = zone == null ? Optional.<ZoneId>empty() : zone(zone);
            if (zoned.isEmpty()) {
                notes.add("Times without a zone were read as those of %s.".formatted(agreement.zone()));
            }
            return Optional.of(at.atZone(zoned.orElse(agreement.zone())).toOffsetDateTime());
        } catch (DateTimeException e) {
            notes.add("The date-time group is no time and was not taken.");
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("gmt") || lower.equals("utc")) {
            return Optional.of(ZoneOffset.UTC);
        }
        return Optional.ofNullable(AMERICAN.get(lower))
                .<ZoneId>map(ZoneId::of)
                .or(() -> ZoneNames.atStart(lower).map(ZoneNames.Found::zone));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
