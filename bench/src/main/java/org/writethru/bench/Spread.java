package org.writethru.bench;

import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Measured values, sorted.
 *
 * @param sorted at least one
 */
record Spread(double... sorted) {
    Spread {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        sorted = DoubleStream.of(sorted).sorted().toArray();
    }

    static Spread of(DoubleStream values) {
        return new Spread(values.toArray());
    }

    double median() {
        return percentile(50);
    }

    /** The value that so many percent of the values do not exceed. */
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    /** Median and range, with so many decimals. */
    String text(int decimals) {
        var form = "%,." + decimals + "f";
        return String.format(Locale.ROOT, "%s (%s–%s)".formatted(form, form, form), median(), least(), most());
    }
}
