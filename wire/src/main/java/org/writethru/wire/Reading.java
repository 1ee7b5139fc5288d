package org.writethru.wire;

import java.util.List;
import org.writethru.wire.text.Clean;

/**
 * What came of reading bytes: the value, or where and why there is none. Sentences may quote the input; what no text can hold of it,
 * such as half a character, is left out.
 */
public sealed interface Reading<T> {
    /**
     * The bytes were understood.
     *
     * @param value what they say
     * @param notes what a person should know about the reading, in sentences
     */
    record Legible<T>(T value, List<String> notes) implements Reading<T> {
        public Legible {
            notes = notes.stream().map(Clean::characters).toList();
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
    record Unreadable<T>(String where, String why) implements Reading<T> {
        public Unreadable {
            where = Clean.characters(where);
            why = Clean.characters(why);
        }
    }
}
