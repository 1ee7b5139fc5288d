package org.writethru.story;

/** What came of an act: done with a result, or refused with a reason that the journalist can act on. */
public sealed interface Outcome<T> {
    /** It happened, entirely. */
    record Done<T>(T result) implements Outcome<T> {}

    /** It did not happen, not in part either. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}
}
