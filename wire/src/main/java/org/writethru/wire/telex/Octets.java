package org.writethru.wire.telex;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of a wire at once. Nearly all bytes of a wire are words, of which nothing needs to be known but that: asked one by one, it
 * took a tenth of the time of a reading.
 */
final class Octets {
    /** How many are asked about at once. */
    static final int LENGTH = Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long EIGHTH_BITS = ONES << 7;

    private Octets() {}

    /** The eight bytes from here on. */
    static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** Whether none of so many bytes, put together by {@code or}, has its eighth bit. */
    static boolean seven(long octets) {
        return (octets & EIGHTH_BITS) == 0;
    }

    /** Whether any of eight bytes may be below this; for certain none is if not. */
    static boolean mayBeBelow(long octets, int most) {
        return ((octets - ONES * most) & ~octets & EIGHTH_BITS) != 0;
    }

    /** Whether any of eight bytes may be this one; for certain none is if not. */
    static boolean mayHave(long octets, char sign) {
        return mayBe(octets, sign) != 0;
    }

    /** Which of eight bytes may be this one, by their eighth bits: all that are, and perhaps some behind those. */
    static long mayBe(long octets, char sign) {
        long others = octets ^ (ONES * sign);
        return (others - ONES) & ~others & EIGHTH_BITS;
    }

    /** What was found in eight bytes, one byte on: so that what is side by side meets. */
    static long shifted(long found, long before) {
        return found << Byte.SIZE | before >>> (Long.SIZE - Byte.SIZE);
    }

    /** Which of eight bytes, by their eighth bits, are no printable characters of ISO 646, or are this one: the first is right. */
    static long unprintableOr(long octets, char sign) {
        return (octets - ONES * ' ' | octets | octets + ONES) & EIGHTH_BITS | mayBe(octets, sign);
    }

    /** The place of the first byte that was found in eight. */
    static int first(long found) {
        return Long.numberOfTrailingZeros(found) >>> 3;
    }
}
