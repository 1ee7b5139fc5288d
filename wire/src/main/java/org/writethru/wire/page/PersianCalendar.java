package org.writethru.wire.page;

import java.time.LocalDate;
import java.util.Optional;

/** The solar calendar of Iran, by the 33-year rule, which is right for the years 1300 to 1500. */
final class PersianCalendar {
    private static final LocalDate FIRST_OF_1375 = LocalDate.of(1996, 3, 20);
    private static final int[] LEAP_IN_CYCLE = {1, 5, 9, 13, 17, 22, 26, 30};

    private PersianCalendar() {}

    /** The day in our calendar. */
    static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1300 || year > 1500 || day < 1 || day > (month <= 6 ? 31 : 30)) {
            return Optional.empty();
        }
        long days = 0;
        for (int passed = Math.min(year, 1375); passed < Math.max(year, 1375); passed++) {
            days += leap(passed) ? 366 : 365;
        }
        long months = month <= 7 ? (month - 1) * 31L : 186 + (month - 7) * 30L;
        return Optional.of(FIRST_OF_1375.plusDays((year < 1375 ? -days : days) + months + day - 1));
    }

    private static boolean leap(int year) {
        for (int leap : LEAP_IN_CYCLE) {
            if (year % 33 == leap) {
                return true;
            }
        }
        return false;
    }
}
