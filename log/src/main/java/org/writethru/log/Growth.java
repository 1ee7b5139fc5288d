package org.writethru.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a log's tree when entries are added.
 *
 * @param size how many entries there are then
 * @param root the root then
 * @param completed the tiles that became full by it, the lower levels first
 */
public record Growth(long size, Hash root, List<FullTile> completed) {
    /** Copies the list. */
    public Growth {
        completed = List.copyOf(completed);
    }

    /**
     * Adds entries to the tree that a source holds. Asks the source for its edges only, and writes nothing.
     *
     * @param leaves the new entries' hashes, in their order
     */
    public static Growth of(TileSource source, List<Hash> leaves) {
        long size = source.size() + leaves.size();
        var completed = new ArrayList<FullTile>();
        var arriving = leaves;
        var below = Optional.<Hash>empty();
        for (int level = 0; TilePath.itemsAtLevel(level, size) > 0; level++) {
            var items = new ArrayList<>(Edges.of(source, level));
            items.addAll(arriving);
            var full = full(level, TilePath.itemsAtLevel(level, source.size()) / TilePath.FULL_WIDTH, items);
            below = root(items.subList(full.size() * TilePath.FULL_WIDTH, items.size()), below);
            arriving = full.stream().map(FullTile::root).toList();
            completed.addAll(full);
        }
        return new Growth(size, below.orElse(Hash.EMPTY_TREE), completed);
    }

    private static List<FullTile> full(int level, long firstNumber, List<Hash> items) {
        var full = new ArrayList<FullTile>();
        for (int from = 0; from + TilePath.FULL_WIDTH <= items.size(); from += TilePath.FULL_WIDTH) {
            full.add(new FullTile(level, firstNumber + full.size(), items.subList(from, from + TilePath.FULL_WIDTH)));
        }
        return full;
    }

    /** The root over a level's edge; the smaller subtree from below, if there is one, stands at its end. */
    static Optional<Hash> root(List<Hash> edge, Optional<Hash> below) {
        if (edge.isEmpty()) {
            return below;
        }
        var hashes = new ArrayList<>(edge);
        below.ifPresent(hashes::add);
        return Optional.of(Hash.over(hashes));
    }
}
