package org.writethru.wire.telex;

/**
 * One message between its control bytes, as places in the wire: a heading, a text, and what stands behind the text.
 *
 * @param heading all of the message if its text was not marked off
 * @param text empty if it was not marked off
 * @param trailer from ETX to the end
 * @param begun whether its beginning was marked
 */
public record Frame(Span heading, Span text, Span trailer, boolean begun) {
    /** Bytes of the largest message: 1 MiB. */
    public static final int MOST_BYTES = 1_048_576;

    /**
     * Bytes of the wire.
     *
     * @param from the first, from 0
     * @param to behind the last
     */
    public record Span(int from, int to) {
        int length() {
            return to - from;
        }
    }

    /** Its place in the wire, as a person counts bytes. */
    public String place() {
        return "byte %,d".formatted(heading.from() + 1);
    }

    /** Whether it is larger than any message may be. */
    public boolean tooLong() {
        return trailer.to() - heading.from() > MOST_BYTES;
    }
}
