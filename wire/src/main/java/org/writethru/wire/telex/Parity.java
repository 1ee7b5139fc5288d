package org.writethru.wire.telex;

import java.util.Optional;

/** The eighth bit of seven-bit lines, which says nothing of the text. */
final class Parity {
    private static final int LOOKED_AT = 16_384;
    private static final int FEWEST = 24;
    private static final double NOISE = 0.02;

    private Parity() {}

    /** The bytes with seven bits each, if the eighth bits are those of a parity; nothing if they are part of the text. */
    static Optional<byte[]> stripped(byte[] bytes) {
        int odd = 0;
        int high = 0;
        int length = Math.min(bytes.length, LOOKED_AT);
        for (int at = 0; at < length; at++) {
            odd += Integer.bitCount(bytes[at] & 0xFF) & 1;
            high += bytes[at] < 0 ? 1 : 0;
        }
        boolean parity = odd <= length * NOISE || odd >= length * (1 - NOISE) || high >= length * (1 - NOISE);
        if (length < FEWEST || high < length / 8 || !parity) {
            return Optional.empty();
        }
        var seven = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            seven[at] = (byte) (bytes[at] & 0x7F);
        }
        return Optional.of(seven);
    }
}
