package org.writethru.newsroom.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Months in a row. */
final class YearMonths {
    private YearMonths() {}

    /** The months in which these days and those between them lie. */
    static Stream<YearMonth> between(LocalDate first, LocalDate last) {
        var start = YearMonth.from(first);
        return LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(start, YearMonth.from(last)))
                .mapToObj(start::plusMonths);
    }
}
