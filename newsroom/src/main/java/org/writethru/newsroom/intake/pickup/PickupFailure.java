package org.writethru.newsroom.intake.pickup;

import java.time.Duration;
import java.util.Optional;

/** Says that a source could not be looked at, in a sentence that a person can act on. */
public final class PickupFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> rest;

    public PickupFailure(String sentence) {
        this(sentence, Optional.empty());
    }

    /** @param rest before which the source does not want to be asked again */
    public PickupFailure(String sentence, Optional<Duration> rest) {
        super(sentence);
        this.rest = rest;
    }

    /** What went wrong. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    Optional<Duration> rest() {
        return rest;
    }
}
