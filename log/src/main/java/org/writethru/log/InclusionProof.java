package org.writethru.log;

import java.util.List;
import java.util.Optional;

/**
 * The hashes that lead from an entry to the root of a tree (RFC 9162, section 2.1.3).
 *
 * @param index the entry's, from 0
 * @param size of the tree
 * @param path the siblings on the way, the entry's first
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    /** Copies the path. Numbers that fit no tree are allowed: such a proof leads nowhere. */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it leads from this entry's hash to this root. */
    public boolean holds(Hash leaf, Hash root) {
        return rootFrom(leaf).filter(root::equals).isPresent();
    }

    /** Where it leads from this entry's hash; absent if the path is too long or too short for the index and the size. */
    public Optional<Hash> rootFrom(Hash leaf) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        var climb = new Climb(index, size - 1, leaf);
        for (var sibling : path) {
            if (climb.atRoot()) {
                return Optional.empty();
            }
            climb = climb.past(sibling);
        }
        return climb.atRoot() ? Optional.of(climb.hash) : Optional.empty();
    }

    /** A node on the way up, with its place among the nodes of its height and the place of the last of them. */
    private record Climb(long place, long last, Hash hash) {
        boolean atRoot() {
            return last == 0;
        }

        Climb past(Hash sibling) {
            if (place % 2 == 0 && place < last) {
                return new Climb(place / 2, last / 2, Hash.ofNode(hash, sibling));
            }
            int levels = place % 2 == 1 ? 1 : Long.numberOfTrailingZeros(place) + 1;
            return new Climb(place >>> levels, last >>> levels, Hash.ofNode(sibling, hash));
        }
    }
}
