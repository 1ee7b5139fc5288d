package org.writethru.wire.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day such as {@code 05/03/2019}, whose order of day and month is that of a country. */
final class StrokedDay {
    private static final int MONTHS = 12;

    /** Languages whose names of weekdays are known. */
    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("pt"), Locale.ITALIAN);

    private StrokedDay() {}

    /**
     * The day.
     *
     * @param weekday the name that stands before it, if one does
     * @param halves whether the time is one of two halves of the day, as Americans write it
     * @throws DateTimeException if it is none, or nothing tells the order
     */
    static LocalDate of(@Nullable String weekday, String first, String second, String year, boolean halves) {
        var dayFirst = date(year, second, first);
        var monthFirst = date(year, first, second);
        if (weekday != null && dayFirst.isPresent() && monthFirst.isPresent()) {
            boolean isDay = isWeekday(weekday, dayFirst.get());
            boolean isMonth = isWeekday(weekday, monthFirst.get());
            if (isDay != isMonth) {
                return isDay ? dayFirst.get() : monthFirst.get();
            }
        }
        boolean both = dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
        if (both && !halves) {
            throw new DateTimeException("Nothing tells the day from the month");
        }
        return (halves ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst))
                .orElseThrow(() -> new DateTimeException("No day"));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int number = Integer.parseInt(month);
        try {
            return number < 1 || number > MONTHS
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeekday(String name, LocalDate day) {
        var lower = name.toLowerCase(Locale.ROOT);
        return LANGUAGES.stream()
                .map(language -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, language))
                .anyMatch(full -> full.toLowerCase(Locale.ROOT).startsWith(lower));
    }
}
