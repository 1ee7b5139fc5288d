package org.writethru.log;

/** What came of reading bytes or text: a value, or the place and the reason why there is none. */
public sealed interface Reading<T> {
    /** The value that was read. */
    record Legible<T>(T value) implements Reading<T> {}

    /**
     * Input that is not what it should be.
     *
     * @param where the place of the fault, such as {@code line 3}
     * @param why what is wrong there
     */
    record Unreadable<T>(String where, String why) implements Reading<T> {}
}
