package org.writethru.newsroom.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.writethru.log.FullTile;
import org.writethru.log.Growth;
import org.writethru.log.Hash;
import org.writethru.log.TilePath;
import org.writethru.log.TileSource;

/** A log's tree walked from its first entry: hands out each tile as it becomes full and keeps only those that are not. */
final class TileWalk implements TileSource {
    private final Consumer<FullTile> onFull;
    private final List<List<Hash>> edges = new ArrayList<>();
    private final List<Long> full = new ArrayList<>();
    private long size;

    TileWalk(Consumer<FullTile> onFull) {
        this.onFull = onFull;
    }

    void add(Hash leaf) {
        size++;
        add(0, leaf);
    }

    private void add(int level, Hash hash) {
        if (level == edges.size()) {
            edges.add(new ArrayList<>());
            full.add(0L);
        }
        var edge = edges.get(level);
        edge.add(hash);
        if (edge.size() == TilePath.FULL_WIDTH) {
            var tile = new FullTile(level, full.get(level), edge);
            edge.clear();
            full.set(level, full.get(level) + 1);
            onFull.accept(tile);
            add(level + 1, tile.root());
        }
    }

    /** The root over all entries so far. */
    Hash root() {
        return Growth.of(this, List.of()).root();
    }

    /** How many tiles of a level are full. */
    long full(int level) {
        return level < full.size() ? full.get(level) : 0;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] fullTile(int level, long number) {
        throw new IllegalStateException("A root is made from edges alone");
    }

    @Override
    public List<Hash> edge(int level) {
        return level < edges.size() ? List.copyOf(edges.get(level)) : List.of();
    }
}
