package org.writethru.log.verify;

import java.util.ArrayList;
import java.util.List;
import org.writethru.log.Checkpoint;
import org.writethru.log.Entry;
import org.writethru.log.FullTile;
import org.writethru.log.Growth;
import org.writethru.log.Hash;
import org.writethru.log.TilePath;
import org.writethru.log.TilePath.Entries;
import org.writethru.log.TilePath.Hashes;
import org.writethru.log.TileSource;
import org.writethru.log.VerifierKey;

/**
 * Recomputes a whole log from its entries and compares it with its tiles and its checkpoint.
 *
 * <p>Goes through the entries once, bundle by bundle, and keeps in mind only the edges of the tree, whatever the log's size.
 */
final class LogAudit {
    private final PublishedLog log;
    private final Edge edge = new Edge();
    private long bundles;
    private long tiles;

    private LogAudit(PublishedLog log) {
        this.log = log;
    }

    static Answer answer(Arguments arguments) {
        var files = LogFiles.at(arguments.others().getFirst());
        return answer(arguments.key(), new PublishedLog(files));
    }

    static Answer answer(VerifierKey key, PublishedLog log) {
        var checkpoint = log.checkpoint(key);
        return new LogAudit(log).audit(checkpoint);
    }

    private Answer audit(Checkpoint checkpoint) {
        var root = Hash.EMPTY_TREE;
        while (edge.size() < checkpoint.size()) {
            root = next(checkpoint.size());
        }
        compareEdges();
        if (!root.equals(checkpoint.root())) {
            throw new NotProven("the entries do not hash to the root that the log signed.");
        }
        return new Answer(
                true,
                List.of(
                        "The log is whole.",
                        "  log: " + checkpoint.origin(),
                        "  entries: %,d, in %,d bundles".formatted(checkpoint.size(), bundles),
                        "  tiles: %,d, all recomputed from the entries".formatted(tiles),
                        "  root: " + checkpoint.root() + ", signed with the key that was given"));
    }

    private Hash next(long size) {
        int width = (int) Math.min(TilePath.FULL_WIDTH, size - edge.size());
        var entries = log.entries(new Entries(edge.size() / TilePath.FULL_WIDTH, width));
        var growth = edge.grow(entries.stream().map(Entry::leafHash).toList());
        bundles++;
        growth.completed().forEach(tile -> compare(tile.level(), tile.number(), tile.hashes()));
        return growth.root();
    }

    private void compareEdges() {
        for (int level = 0; TilePath.itemsAtLevel(level, edge.size()) > 0; level++) {
            var hashes = edge.edge(level);
            if (!hashes.isEmpty()) {
                compare(level, TilePath.itemsAtLevel(level, edge.size()) / TilePath.FULL_WIDTH, hashes);
            }
        }
    }

    private void compare(int level, long number, List<Hash> computed) {
        var path = new Hashes(level, number, computed.size());
        if (!log.hashes(path).equals(computed)) {
            throw new NotProven("%s is not what the entries hash to.".formatted(path.path()));
        }
        tiles++;
    }

    /** The right edge of a growing tree: all that its further growth depends on. */
    private static final class Edge implements TileSource {
        private final List<List<Hash>> levels = new ArrayList<>();
        private long size;

        Growth grow(List<Hash> leaves) {
            var growth = Growth.of(this, leaves);
            append(0, leaves);
            growth.completed().forEach(this::passUp);
            size = growth.size();
            return growth;
        }

        private void passUp(FullTile tile) {
            levels.get(tile.level()).subList(0, TilePath.FULL_WIDTH).clear();
            append(tile.level() + 1, List.of(tile.root()));
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
            throw new IllegalStateException("Growth asks for edges only");
        }

        @Override
        public List<Hash> edge(int level) {
            return level < levels.size() ? List.copyOf(levels.get(level)) : List.of();
        }
    }
}
