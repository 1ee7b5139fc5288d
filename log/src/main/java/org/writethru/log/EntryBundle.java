package org.writethru.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Up to 256 neighbouring entries as they are served: before each its length, two bytes, the higher first (C2SP tlog-tiles, Log
 * entries).
 *
 * @param entries 1 to 256
 */
public record EntryBundle(List<Entry> entries) {
    /** The length of the longest bundle. */
    public static final int MOST_BYTES = TilePath.FULL_WIDTH * (Entry.MOST_BYTES + 2);

    /** Checks the number of entries. */
    public EntryBundle {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.size() > TilePath.FULL_WIDTH) {
            throw new IllegalArgumentException(
                    "A bundle has 1 to %d entries, not %d".formatted(TilePath.FULL_WIDTH, entries.size()));
        }
    }

    /**
     * Reads a bundle.
     *
     * @param width how many entries it must have
     */
    public static Reading<EntryBundle> read(byte[] bytes, int width) {
        return Illegible.reading(() -> new EntryBundle(entries(bytes, width)));
    }

    private static List<Entry> entries(byte[] bytes, int width) {
        var entries = new ArrayList<Entry>(width);
        int at = 0;
        while (entries.size() < width) {
            at = next(bytes, at, entries);
        }
        if (at < bytes.length) {
            throw new Illegible("byte " + at, "more follows after %d entries".formatted(width));
        }
        return entries;
    }

    private static int next(byte[] bytes, int at, List<Entry> entries) {
        int start = at + 2;
        if (start > bytes.length) {
            throw new Illegible("byte " + at, "the bundle ends before entry " + entries.size());
        }
        int end = start + (Byte.toUnsignedInt(bytes[at]) << 8 | Byte.toUnsignedInt(bytes[at + 1]));
        if (end > bytes.length) {
            throw new Illegible("byte " + at, "the bundle ends within entry " + entries.size());
        }
        entries.add(Entry.of(Arrays.copyOfRange(bytes, start, end)));
        return end;
    }

    /** The bundle as served. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        for (var entry : entries) {
            bytes.write(entry.length() >> 8);
            bytes.write(entry.length());
            bytes.writeBytes(entry.bytes());
        }
        return bytes.toByteArray();
    }

    /** The hashes of its entries: what the tile of level 0 beside it must say. */
    public List<Hash> leafHashes() {
        return entries.stream().map(Entry::leafHash).toList();
    }
}
