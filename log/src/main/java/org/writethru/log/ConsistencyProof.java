package org.writethru.log;

import java.util.List;

/**
 * The hashes that show that a tree is an earlier one with entries added behind (RFC 9162, section 2.1.4).
 *
 * <p>From the empty tree there is nothing to show: every tree adds to it.
 *
 * @param earlierSize of the earlier tree, from 1
 * @param size of the tree
 * @param path from the lowest node up
 */
public record ConsistencyProof(long earlierSize, long size, List<Hash> path) {
    /** Copies the path. Sizes that fit no two trees are allowed: such a proof shows nothing. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the tree with this root only adds to the one with the earlier root. */
    public boolean holds(Hash earlierRoot, Hash root) {
        if (earlierSize < 1 || earlierSize > size) {
            return false;
        }
        return earlierSize == size ? path.isEmpty() && earlierRoot.equals(root) : climb(earlierRoot, root);
    }

    /** The earlier tree's last whole subtree begins the path, unless it is the earlier tree itself. */
    private boolean climb(Hash earlierRoot, Hash root) {
        boolean whole = Long.bitCount(earlierSize) == 1;
        if (!whole && path.isEmpty()) {
            return false;
        }
        int whollyBelow = Long.numberOfTrailingZeros(earlierSize);
        var start = whole ? earlierRoot : path.getFirst();
        var climb = new Climb((earlierSize - 1) >>> whollyBelow, (size - 1) >>> whollyBelow, start, start);
        for (var sibling : path.subList(whole ? 0 : 1, path.size())) {
            if (climb.last == 0) {
                return false;
            }
            climb = climb.past(sibling);
        }
        return climb.last == 0 && climb.earlier.equals(earlierRoot) && climb.now.equals(root);
    }

    /**
     * A node on the way up.
     *
     * @param place of the earlier tree's last node among those of its height
     * @param last of the tree's
     * @param earlier its hash in the earlier tree
     * @param now its hash in the tree
     */
    private record Climb(long place, long last, Hash earlier, Hash now) {
        Climb past(Hash sibling) {
            if (place % 2 == 0 && place < last) {
                return new Climb(place / 2, last / 2, earlier, Hash.ofNode(now, sibling));
            }
            int levels = place % 2 == 1 ? 1 : Long.numberOfTrailingZeros(place) + 1;
            return new Climb(
                    place >>> levels, last >>> levels, Hash.ofNode(sibling, earlier), Hash.ofNode(sibling, now));
        }
    }
}
