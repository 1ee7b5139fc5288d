package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A proof with anything changed in it must not hold. */
class ProofMutationTest {
    private static final List<Hash> LEAVES = Naive.leaves(0, 1_000);

    private final Random random = new Random(11);

    @Test
    void anInclusionProofWithAnythingChangedDoesNotHold() {
        for (int round = 0; round < 300; round++) {
            int size = 2 + random.nextInt(LEAVES.size() - 2);
            int index = random.nextInt(size);
            var tree = new LogTree(TilesInMemory.of(LEAVES.subList(0, size)));
            var leaf = LEAVES.get(index);
            var proof = tree.inclusion(index);
            assertThat(proof.holds(leaf, tree.root())).isTrue();
            changed(proof.path())
                    .forEach(path -> assertThat(new InclusionProof(index, size, path).holds(leaf, tree.root()))
                            .isFalse());
            otherNumbers(index, size)
                    .forEach(other -> assertThat(new InclusionProof(other, size, proof.path()).holds(leaf, tree.root()))
                            .as("%d for %d of %d", other, index, size)
                            .isFalse());
            assertThat(proof.holds(changed(leaf), tree.root())).isFalse();
            assertThat(proof.holds(leaf, changed(tree.root()))).isFalse();
        }
    }

    @Test
    void aConsistencyProofWithAnythingChangedDoesNotHold() {
        for (int round = 0; round < 300; round++) {
            int size = 2 + random.nextInt(LEAVES.size() - 2);
            int earlier = 1 + random.nextInt(size - 1);
            var tree = new LogTree(TilesInMemory.of(LEAVES.subList(0, size)));
            var earlierRoot = tree.root(earlier);
            var proof = tree.consistency(earlier);
            assertThat(proof.holds(earlierRoot, tree.root())).isTrue();
            changed(proof.path())
                    .forEach(path -> assertThat(
                                    new ConsistencyProof(earlier, size, path).holds(earlierRoot, tree.root()))
                            .isFalse());
            assertThat(proof.holds(changed(earlierRoot), tree.root())).isFalse();
            assertThat(proof.holds(earlierRoot, changed(tree.root()))).isFalse();
            assertThat(proof.holds(tree.root(), earlierRoot)).isFalse();
        }
    }

    @Test
    void aForkIsNotConsistentWhateverProofItMakes() {
        for (int round = 0; round < 100; round++) {
            int earlier = 1 + random.nextInt(500);
            int size = earlier + 1 + random.nextInt(400);
            var forked = new ArrayList<>(LEAVES.subList(0, size));
            int at = random.nextInt(earlier);
            forked.set(at, changed(forked.get(at)));
            var fork = new LogTree(TilesInMemory.of(forked));
            var earlierRoot = Naive.root(LEAVES.subList(0, earlier));
            assertThat(fork.consistency(earlier).holds(earlierRoot, fork.root()))
                    .isFalse();
        }
    }

    @Test
    void numbersThatFitNoTreeShowNothing() {
        var leaf = LEAVES.getFirst();
        Stream.of(
                        new InclusionProof(-1, 1, List.of()),
                        new InclusionProof(1, 1, List.of()),
                        new InclusionProof(0, 0, List.of()))
                .forEach(proof -> assertThat(proof.holds(leaf, leaf)).isFalse());
        Stream.of(
                        new ConsistencyProof(-1, -1, List.of()),
                        new ConsistencyProof(0, 0, List.of()),
                        new ConsistencyProof(2, 1, List.of()),
                        new ConsistencyProof(1, Long.MIN_VALUE, List.of()))
                .forEach(proof -> assertThat(proof.holds(leaf, leaf)).isFalse());
        assertThat(new InclusionProof(0, 1, List.of()).holds(leaf, leaf)).isTrue();
        assertThat(new InclusionProof(0, Long.MAX_VALUE, LEAVES.subList(0, 63)).rootFrom(leaf))
                .isPresent();
    }

    private Stream<List<Hash>> changed(List<Hash> path) {
        return Stream.<Consumer<List<Hash>>>of(
                        hashes -> hashes.set(0, changed(hashes.getFirst())),
                        hashes -> hashes.set(hashes.size() - 1, changed(hashes.getLast())),
                        hashes -> hashes.set(random.nextInt(hashes.size()), LEAVES.get(999)),
                        List::removeFirst,
                        List::removeLast,
                        hashes -> hashes.addFirst(LEAVES.get(3)),
                        hashes -> hashes.addLast(LEAVES.get(3)),
                        hashes -> hashes.addLast(hashes.getLast()))
                .map(change -> {
                    var hashes = new ArrayList<>(path);
                    change.accept(hashes);
                    return hashes;
                });
    }

    private Hash changed(Hash hash) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }

    private static Stream<Integer> otherNumbers(int index, int size) {
        return Stream.of(index - 1, index + 1, index ^ 2, size, -index - 1).filter(other -> other != index);
    }
}
