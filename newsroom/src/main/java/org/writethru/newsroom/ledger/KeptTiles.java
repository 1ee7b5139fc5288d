package org.writethru.newsroom.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.log.Hash;
import org.writethru.log.TilePath;
import org.writethru.log.TileSource;

/** The log's first {@code size} entries as a source of tiles; used inside one transaction. */
record KeptTiles(JdbcClient sql, long size) implements TileSource {
    @Override
    public byte[] fullTile(int level, long number) {
        return LedgerStore.tile(sql, level, number)
                .orElseThrow(() -> new IllegalStateException(
                        "the store is damaged: tile %d of level %d is missing".formatted(number, level)));
    }

    @Override
    public List<Hash> edge(int level) {
        long items = LedgerStore.itemsAtLevel(level, size);
        long first = items / TilePath.FULL_WIDTH * TilePath.FULL_WIDTH;
        return level == 0 ? LedgerStore.leaves(sql, first, items) : LedgerStore.roots(sql, level - 1, first, items);
    }
}
