package org.writethru.log.verify;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.writethru.log.Hash;
import org.writethru.log.TilePath;
import org.writethru.log.TilePath.Hashes;
import org.writethru.log.TileSource;

/** The tiles of a published log at one size. */
record PublishedTiles(PublishedLog log, long size) implements TileSource {
    @Override
    public byte[] fullTile(int level, long number) {
        var bytes = new ByteArrayOutputStream();
        log.hashes(new Hashes(level, number, TilePath.FULL_WIDTH)).forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    @Override
    public List<Hash> edge(int level) {
        long items = TilePath.itemsAtLevel(level, size);
        int width = (int) (items % TilePath.FULL_WIDTH);
        return width == 0 ? List.of() : log.hashes(new Hashes(level, items / TilePath.FULL_WIDTH, width));
    }
}
