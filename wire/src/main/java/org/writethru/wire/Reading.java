package org.writethru.wire;

import java.util.List;

/** What came of reading bytes: the value, or where and why there is none. */
public sealed interface Reading<T> {
    /**
     * The bytes were understood.
     *
     * @param value what they say
     * @param notes what a person should know about the reading, in sentences
     */
    record Legible<T>(T value, List<String> notes) implements Reading<T> {
        public Legible {
            notes = List.copyOf(notes);
        }

        /** A value about whose reading there is nothing to say. */
        public Legible(T value) {
            this(value, List.of());
        }
    }

    /**
     * The bytes were not understood.
     *
     * @param where the place of the fault: a line and column, a member, a byte
     * @param why a sentence that the sender can act on
     */
    record Unreadable<T>(String where, String why) implements Reading<T> {}
}
