package org.writethru.wire.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day as a page states it.
 *
 * @param year absent if the page leaves it out
 * @param order which of day and month was taken to stand first, where either could
 */
public record StatedDay(Optional<Integer> year, int month, int day, Order order) {
    /** How two numbers that could both be a month were read. */
    enum Order {
        SURE,
        DAY_FIRST,
        MONTH_FIRST
    }

    /** Years of two digits from this one on are of the last century. */
    private static final int LAST_CENTURY = 70;

    /** A day that exists, or nothing. */
    public static Optional<StatedDay> of(Optional<Integer> year, int month, int day) {
        var full = year.map(StatedDay::full);
        try {
            var _ = LocalDate.of(full.orElse(2024), month, day);
            return full.filter(given -> given < 1900 || given > 2200).isPresent()
                    ? Optional.empty()
                    : Optional.of(new StatedDay(full, month, day, Order.SURE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int full(int year) {
        return year >= 100 ? year : year + (year < LAST_CENTURY ? 2000 : 1900);
    }

    /** Day and month changed over. */
    Optional<StatedDay> otherWayRound() {
        return of(year, day, month);
    }

    /** Whether day and month could be meant the other way round. */
    boolean ambiguous() {
        return order != Order.SURE;
    }

    StatedDay unsure(Order taken) {
        return new StatedDay(year, month, day, taken);
    }

    /** The date, if the page states the year. */
    Optional<LocalDate> date() {
        return year.flatMap(given -> date(given, month, day));
    }

    /** The date with this name that is nearest to another. */
    public LocalDate nearest(LocalDate other) {
        var best = date().orElse(other);
        if (year.isPresent()) {
            return best;
        }
        long distance = Long.MAX_VALUE;
        for (int candidate = other.getYear() - 1; candidate <= other.getYear() + 1; candidate++) {
            var date = date(candidate, month, day);
            if (date.isPresent() && Math.abs(ChronoUnit.DAYS.between(date.get(), other)) < distance) {
                distance = Math.abs(ChronoUnit.DAYS.between(date.get(), other));
                best = date.get();
            }
        }
        return best;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
