package org.writethru.log;

import java.util.List;

/** Asks a source for its edges and does not believe it blindly. */
final class Edges {
    private Edges() {}

    static List<Hash> of(TileSource source, int level) {
        int width = (int) (TilePath.itemsAtLevel(level, source.size()) % TilePath.FULL_WIDTH);
        var edge = width == 0 ? List.<Hash>of() : source.edge(level);
        if (edge.size() != width) {
            throw new IllegalStateException("The edge of level %d has %d hashes; at size %d it must have %d"
                    .formatted(level, edge.size(), source.size(), width));
        }
        return edge;
    }
}
