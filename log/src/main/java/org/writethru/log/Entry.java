package org.writethru.log;

import java.util.Arrays;

/** One entry of the log: opaque bytes, at most 65,535 of them. */
public final class Entry {
    /** The most bytes that the length before an entry in its bundle can state. */
    public static final int MOST_BYTES = 0xFFFF;

    private final byte[] bytes;

    private Entry(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An entry of these bytes. */
    public static Entry of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "An entry has at most %,d bytes, not %,d".formatted(MOST_BYTES, bytes.length));
        }
        return new Entry(bytes.clone());
    }

    /** Its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes it has. */
    public int length() {
        return bytes.length;
    }

    /** Its hash in the tree. */
    public Hash leafHash() {
        return Hash.ofLeaf(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && Arrays.equals(bytes, entry.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "entry of %,d bytes".formatted(bytes.length);
    }
}
