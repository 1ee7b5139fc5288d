package org.writethru.wire.json;

/** Says that a value cannot be written because its document would exceed a bound. */
public final class TooLarge extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TooLarge(String how) {
        super("The document would have %s.".formatted(how));
    }
}
