package org.writethru.log;

/** Whether something legible is also true. */
public sealed interface Verdict<T> {
    /** It holds, and this follows. */
    record Proven<T>(T value) implements Verdict<T> {}

    /**
     * It does not hold.
     *
     * @param why in words for the person who asked
     */
    record Refuted<T>(String why) implements Verdict<T> {}
}
