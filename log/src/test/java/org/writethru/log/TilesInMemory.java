package org.writethru.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** A log's tiles in memory, grown only by what {@link Growth} says. */
final class TilesInMemory implements TileSource {
    private final Map<TilePath.Hashes, FullTile> full = new HashMap<>();
    private final List<List<Hash>> levels = new ArrayList<>();
    private long size;

    static TilesInMemory of(List<Hash> leaves) {
        var tiles = new TilesInMemory();
        tiles.add(leaves);
        return tiles;
    }

    Growth add(List<Hash> leaves) {
        var growth = Growth.of(this, leaves);
        append(0, leaves);
        for (var tile : growth.completed()) {
            full.put(new TilePath.Hashes(tile.level(), tile.number(), TilePath.FULL_WIDTH), tile);
            append(tile.level() + 1, List.of(tile.root()));
        }
        size = growth.size();
        return growth;
    }

    private void append(int level, List<Hash> hashes) {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        levels.get(level).addAll(hashes);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] fullTile(int level, long number) {
        var tile = full.get(new TilePath.Hashes(level, number, TilePath.FULL_WIDTH));
        if (tile == null) {
            throw new NoSuchElementException("tile %d of level %d".formatted(number, level));
        }
        return tile.bytes();
    }

    @Override
    public List<Hash> edge(int level) {
        var hashes = level < levels.size() ? levels.get(level) : List.<Hash>of();
        return hashes.subList(hashes.size() / TilePath.FULL_WIDTH * TilePath.FULL_WIDTH, hashes.size());
    }
}
