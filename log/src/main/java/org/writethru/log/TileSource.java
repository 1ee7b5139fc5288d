package org.writethru.log;

import java.util.List;

/** Where the tiles of a log of one size come from: a database, a folder, a server. */
public interface TileSource {
    /** How many entries the log has. */
    long size();

    /**
     * A full tile.
     *
     * @param level from 0
     * @param number from 0, of a tile that is full at this size
     * @return 8,192 bytes
     */
    byte[] fullTile(int level, long number);

    /**
     * The hashes of a level that are in none of its full tiles: 0 to 255.
     *
     * @param level from 0
     */
    List<Hash> edge(int level);
}
