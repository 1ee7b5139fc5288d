package org.writethru.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** The tree straight from the definitions of RFC 9162, section 2.1, without tiles and without a thought for speed. */
final class Naive {
    private Naive() {}

    static List<Hash> leaves(long from, long to) {
        return LongStream.range(from, to)
                .mapToObj(index -> Entry.of(("entry " + index).getBytes(StandardCharsets.UTF_8))
                        .leafHash())
                .toList();
    }

    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.EMPTY_TREE;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = left(leaves.size());
        return Hash.ofNode(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    static List<Hash> path(int index, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int left = left(leaves.size());
        var before = leaves.subList(0, left);
        var behind = leaves.subList(left, leaves.size());
        return index < left ? join(path(index, before), root(behind)) : join(path(index - left, behind), root(before));
    }

    static List<Hash> changes(int earlier, List<Hash> leaves, boolean known) {
        if (earlier == leaves.size()) {
            return known ? List.of() : List.of(root(leaves));
        }
        int left = left(leaves.size());
        var before = leaves.subList(0, left);
        var behind = leaves.subList(left, leaves.size());
        return earlier <= left
                ? join(changes(earlier, before, known), root(behind))
                : join(changes(earlier - left, behind, false), root(before));
    }

    private static int left(int size) {
        int left = 1;
        while (left * 2 < size) {
            left *= 2;
        }
        return left;
    }

    private static List<Hash> join(List<Hash> path, Hash last) {
        var joined = new ArrayList<>(path);
        joined.add(last);
        return joined;
    }
}
