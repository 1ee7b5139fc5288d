package org.writethru.wire.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Messages as faults and attackers change them: pieces cut out, doubled, put in, mixed with those of others, single bytes changed, ends
 * cut off.
 */
public final class Mutations {
    private static final int MOST_CHANGES = 8;
    private static final int LONGEST_PIECE = 500;

    private final List<byte[]> seeds;
    private final List<byte[]> spices;

    /**
     * @param seeds what is changed
     * @param spices what is put in, such as the signs that readers look for
     */
    public Mutations(List<byte[]> seeds, List<byte[]> spices) {
        this.seeds = List.copyOf(seeds);
        this.spices = List.copyOf(spices);
    }

    /** The bytes of texts. */
    public static List<byte[]> bytes(List<String> texts, Charset charset) {
        return texts.stream().map(text -> text.getBytes(charset)).toList();
    }

    /** The bytes of texts in UTF-8. */
    public static List<byte[]> bytes(List<String> texts) {
        return bytes(texts, StandardCharsets.UTF_8);
    }

    /** One of the seeds, changed. */
    public byte[] next(Random random) {
        return of(any(seeds, random), random);
    }

    /** A message, changed. */
    public byte[] of(byte[] message, Random random) {
        var bytes = message;
        for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
            int at = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, at + random.nextInt(LONGEST_PIECE));
            var head = Arrays.copyOf(bytes, at);
            bytes = switch (random.nextInt(8)) {
                case 0, 1 -> joined(head, behind(bytes, to));
                case 2 -> joined(Arrays.copyOf(bytes, to), behind(bytes, at));
                case 3, 4 -> joined(joined(head, spice(random)), behind(bytes, at));
                case 5 -> joined(head, tail(any(seeds, random), random));
                case 6 -> random.nextInt(4) == 0 ? head : changed(bytes, at, random);
                default -> changed(bytes, at, random);
            };
        }
        return bytes;
    }

    private static byte[] any(List<byte[]> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private byte[] spice(Random random) {
        var spice = any(spices, random);
        var spices = spice;
        for (int more = random.nextInt(3); more > 0; more--) {
            spices = joined(spices, spice);
        }
        return spices;
    }

    private static byte[] tail(byte[] bytes, Random random) {
        return behind(bytes, random.nextInt(bytes.length + 1));
    }

    private static byte[] changed(byte[] bytes, int at, Random random) {
        var copy = bytes.clone();
        if (at < copy.length) {
            copy[at] = (byte) random.nextInt();
        }
        return copy;
    }

    private static byte[] behind(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
