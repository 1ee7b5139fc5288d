package org.writethru.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Merkle tree over a log's entries, computed from its tiles (RFC 9162, section 2.1).
 *
 * <p>Keeps the last few tiles it has read, so one tree answers several questions at once. Not for several threads.
 */
public final class LogTree {
    private static final int HEIGHT_OF_TILE = 8;
    private static final int MOST_TILES_KEPT = 32;

    private final TileSource source;
    private final Map<TilePath.Hashes, List<Hash>> kept = new LinkedHashMap<>(MOST_TILES_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath.Hashes, List<Hash>> eldest) {
            return size() > MOST_TILES_KEPT;
        }
    };

    /** The tree of what this source holds. */
    public LogTree(TileSource source) {
        this.source = source;
    }

    /** How many entries it has. */
    public long size() {
        return source.size();
    }

    /** Its root. */
    public Hash root() {
        return root(size());
    }

    /**
     * The root it had when it was smaller.
     *
     * @param earlierSize 0 to {@link #size()}
     */
    public Hash root(long earlierSize) {
        check(earlierSize >= 0 && earlierSize <= size(), "size", earlierSize);
        return earlierSize == 0 ? Hash.EMPTY_TREE : over(0, earlierSize);
    }

    /** A tile as served; absent if the tree is too small to have it at that width. */
    public Optional<byte[]> tile(TilePath.Hashes path) {
        long end = path.number() * TilePath.FULL_WIDTH + path.width();
        return end > TilePath.itemsAtLevel(path.level(), size())
                ? Optional.empty()
                : Optional.of(Hash.join(hashes(path.level(), path.number()).subList(0, path.width())));
    }

    /**
     * The proof that an entry is in the tree.
     *
     * @param index from 0, below {@link #size()}
     */
    public InclusionProof inclusion(long index) {
        check(index >= 0 && index < size(), "index", index);
        var path = new ArrayList<Hash>();
        addSiblings(index, 0, size(), path);
        return new InclusionProof(index, size(), path);
    }

    /** RFC 9162, section 2.1.3.1: PATH. */
    private void addSiblings(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + leftSize(to - from);
        if (index < middle) {
            addSiblings(index, from, middle, path);
            path.add(over(middle, to));
        } else {
            addSiblings(index, middle, to, path);
            path.add(over(from, middle));
        }
    }

    /**
     * The proof that the tree only grew since it had an earlier size.
     *
     * @param earlierSize 1 to {@link #size()}
     */
    public ConsistencyProof consistency(long earlierSize) {
        check(earlierSize >= 1 && earlierSize <= size(), "earlier size", earlierSize);
        var path = new ArrayList<Hash>();
        addChanges(earlierSize, 0, size(), path);
        return new ConsistencyProof(earlierSize, size(), path);
    }

    /** RFC 9162, section 2.1.4.1: SUBPROOF. A subtree that begins the tree and is whole in both sizes is known to the verifier. */
    private void addChanges(long earlier, long from, long to, List<Hash> path) {
        if (earlier == to) {
            if (from > 0) {
                path.add(over(from, to));
            }
            return;
        }
        long middle = from + leftSize(to - from);
        if (earlier <= middle) {
            addChanges(earlier, from, middle, path);
            path.add(over(middle, to));
        } else {
            addChanges(earlier, middle, to, path);
            path.add(over(from, middle));
        }
    }

    /** The root over the entries from one index to before another; the first is a multiple of the power of two that holds them. */
    private Hash over(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            return complete(Long.numberOfTrailingZeros(count), from);
        }
        long middle = from + leftSize(count);
        return Hash.ofNode(over(from, middle), over(middle, to));
    }

    private Hash complete(int height, long from) {
        int level = height / HEIGHT_OF_TILE;
        int width = 1 << (height % HEIGHT_OF_TILE);
        long item = from >>> (level * HEIGHT_OF_TILE);
        int at = (int) (item % TilePath.FULL_WIDTH);
        return Hash.over(hashes(level, item / TilePath.FULL_WIDTH).subList(at, at + width));
    }

    private List<Hash> hashes(int level, long number) {
        return kept.computeIfAbsent(new TilePath.Hashes(level, number, TilePath.FULL_WIDTH), _ -> fetch(level, number));
    }

    private List<Hash> fetch(int level, long number) {
        if (number == TilePath.itemsAtLevel(level, size()) / TilePath.FULL_WIDTH) {
            return Edges.of(source, level);
        }
        return switch (FullTile.hashes(source.fullTile(level, number), TilePath.FULL_WIDTH)) {
            case Reading.Legible<List<Hash>>(var hashes) -> hashes;
            case Reading.Unreadable<List<Hash>>(var where, var why) ->
                throw new IllegalStateException(
                        "Tile %d of level %d is damaged: %s: %s".formatted(number, level, where, why));
        };
    }

    /** How many entries stand left of a tree's uppermost division: the largest power of two below its size. */
    private static long leftSize(long size) {
        return Long.highestOneBit(size - 1);
    }

    private void check(boolean fits, String what, long value) {
        if (!fits) {
            throw new IllegalArgumentException("A log of %d entries has no %s %d".formatted(size(), what, value));
        }
    }
}
