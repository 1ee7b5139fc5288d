package org.writethru.log;

import java.util.ArrayList;
import java.util.List;

/**
 * A tile of 256 hashes, to which nothing can be added any more.
 *
 * @param level 0 for the hashes of entries, else one above the tiles whose roots it holds
 * @param number its place in the level, from 0
 * @param hashes 256
 */
public record FullTile(int level, long number, List<Hash> hashes) {
    /** The length of a full tile. */
    public static final int BYTES = TilePath.FULL_WIDTH * Hash.BYTES;

    /** Checks the width. */
    public FullTile {
        hashes = List.copyOf(hashes);
        if (hashes.size() != TilePath.FULL_WIDTH) {
            throw new IllegalArgumentException(
                    "A full tile has %d hashes, not %d".formatted(TilePath.FULL_WIDTH, hashes.size()));
        }
    }

    /** The tile as served: 8,192 bytes. */
    public byte[] bytes() {
        return Hash.join(hashes);
    }

    /** The root of its subtree: its hash in the level above. */
    public Hash root() {
        return Hash.over(hashes);
    }

    /** The hashes of a tile as served, full or partial. */
    public static Reading<List<Hash>> hashes(byte[] bytes, int width) {
        return Illegible.reading(() -> split(bytes, width));
    }

    private static List<Hash> split(byte[] bytes, int width) {
        if (bytes.length != width * Hash.BYTES) {
            throw new Illegible(
                    "byte " + Math.min(bytes.length, width * Hash.BYTES),
                    "a tile of %d hashes has %,d bytes, this has %,d"
                            .formatted(width, width * Hash.BYTES, bytes.length));
        }
        var hashes = new ArrayList<Hash>(width);
        for (int at = 0; at < width; at++) {
            hashes.add(Hash.at(bytes, at));
        }
        return List.copyOf(hashes);
    }
}
