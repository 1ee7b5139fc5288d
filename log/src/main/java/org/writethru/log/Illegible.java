package org.writethru.log;

import java.util.function.Supplier;

/** Leaves a reader at the first fault; never leaves this package. */
final class Illegible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String why;

    Illegible(String where, String why) {
        super(where + ": " + why, null, false, false);
        this.where = where;
        this.why = why;
    }

    static <T> Reading<T> reading(Supplier<T> reader) {
        try {
            return new Reading.Legible<>(reader.get());
        } catch (Illegible e) {
            return new Reading.Unreadable<>(e.where, e.why);
        }
    }

    static <T> T legible(String place, Reading<T> reading) {
        return switch (reading) {
            case Reading.Legible<T>(var value) -> value;
            case Reading.Unreadable<T>(var where, var why) -> throw new Illegible(place + ", " + where, why);
        };
    }
}
