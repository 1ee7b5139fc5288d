package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree from tiles against the definitions of RFC 9162, on sizes around the tiles' borders and at random. */
class LogTreeTest {
    private static final List<Hash> LEAVES = Naive.leaves(0, 66_000);

    private final Random random = new Random(20_261_103);

    @Test
    void everySizeUpToThreeTilesHasItsRootHoweverItGrew() {
        var tiles = new TilesInMemory();
        while (tiles.size() < 800) {
            int from = (int) tiles.size();
            int to = from + 1 + random.nextInt(from < 270 ? 2 : 40);
            var growth = tiles.add(LEAVES.subList(from, to));
            assertThat(growth.size()).isEqualTo(to);
            assertThat(growth.root()).isEqualTo(Naive.root(LEAVES.subList(0, to)));
            assertThat(new LogTree(tiles).root()).isEqualTo(growth.root());
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 65_279, 65_280, 65_535, 65_536, 65_537, 65_792, 65_793})
    void rootsAndProofsAtTheBordersOfTilesAreTheDefinitions(int size) {
        var leaves = LEAVES.subList(0, size);
        var tree = new LogTree(TilesInMemory.of(leaves));
        assertThat(tree.root()).isEqualTo(Naive.root(leaves));
        indexesWorthAsking(size).forEach(index -> checkInclusion(tree, leaves, index));
        indexesWorthAsking(size).forEach(earlier -> checkConsistency(tree, leaves, earlier + 1));
    }

    @Test
    void rootsAndProofsOfRandomSizesAreTheDefinitions() {
        for (int round = 0; round < 60; round++) {
            int size = 1 + random.nextInt(round < 40 ? 1_500 : 66_000);
            var leaves = LEAVES.subList(0, size);
            var tree = new LogTree(TilesInMemory.of(leaves));
            checkInclusion(tree, leaves, random.nextInt(size));
            checkConsistency(tree, leaves, 1 + random.nextInt(size));
            int earlier = random.nextInt(size + 1);
            assertThat(tree.root(earlier)).isEqualTo(Naive.root(LEAVES.subList(0, earlier)));
        }
    }

    private IntStream indexesWorthAsking(int end) {
        return IntStream.concat(
                        IntStream.of(0, 1, 255, 256, 257, 65_535, 65_536, end - 2, end - 1),
                        random.ints(5, 0, Math.max(end, 1)))
                .filter(index -> index >= 0 && index < end)
                .distinct();
    }

    private static void checkInclusion(LogTree tree, List<Hash> leaves, int index) {
        var proof = tree.inclusion(index);
        assertThat(proof.path()).isEqualTo(Naive.path(index, leaves));
        assertThat(proof.holds(leaves.get(index), tree.root())).isTrue();
    }

    private static void checkConsistency(LogTree tree, List<Hash> leaves, int earlier) {
        var proof = tree.consistency(earlier);
        assertThat(proof.path()).isEqualTo(Naive.changes(earlier, leaves, true));
        assertThat(proof.holds(Naive.root(leaves.subList(0, earlier)), tree.root()))
                .isTrue();
    }

    @Test
    void addingAtOnceCompletesTheSameTilesAsAddingBitByBit() {
        var bitByBit = new TilesInMemory();
        var completed = new ArrayList<FullTile>();
        while (bitByBit.size() < LEAVES.size()) {
            int from = (int) bitByBit.size();
            int to = Math.min(from + 1 + random.nextInt(300), LEAVES.size());
            completed.addAll(bitByBit.add(LEAVES.subList(from, to)).completed());
        }
        var atOnce = Growth.of(new TilesInMemory(), LEAVES);
        assertThat(atOnce.completed()).containsExactlyInAnyOrderElementsOf(completed);
        assertThat(completed).hasSize(66_000 / 256 + 1);
        assertThat(atOnce.root()).isEqualTo(new LogTree(bitByBit).root());
    }

    @Test
    void theLogOfSeventyThousandEntriesHasTheTilesOfTheStandardsExample() {
        var tree = new LogTree(TilesInMemory.of(Naive.leaves(0, 70_000)));
        assertThat(tree.tile(new TilePath.Hashes(0, 272, 256))).isPresent();
        assertThat(tree.tile(new TilePath.Hashes(0, 273, 112)))
                .hasValueSatisfying(tile -> assertThat(tile).hasSize(112 * 32));
        assertThat(tree.tile(new TilePath.Hashes(0, 273, 113))).isEmpty();
        assertThat(tree.tile(new TilePath.Hashes(1, 0, 256))).isPresent();
        assertThat(tree.tile(new TilePath.Hashes(1, 1, 17))).isPresent();
        assertThat(tree.tile(new TilePath.Hashes(1, 1, 18))).isEmpty();
        assertThat(tree.tile(new TilePath.Hashes(2, 0, 1))).isPresent();
        assertThat(tree.tile(new TilePath.Hashes(2, 0, 2))).isEmpty();
        assertThat(tree.tile(new TilePath.Hashes(3, 0, 1))).isEmpty();
        assertThat(tree.tile(new TilePath.Hashes(63, 0, 1))).isEmpty();
    }

    @Test
    void aPartialTileThatWasServedIsStillServedWhenTheTileIsFull() {
        var tree = new LogTree(TilesInMemory.of(LEAVES.subList(0, 300)));
        var full = tree.tile(new TilePath.Hashes(0, 0, 256)).orElseThrow();
        assertThat(full).isEqualTo(Hash.join(LEAVES.subList(0, 256)));
        assertThat(tree.tile(new TilePath.Hashes(0, 0, 7))).contains(Arrays.copyOf(full, 7 * 32));
        assertThat(tree.tile(new TilePath.Hashes(1, 0, 1)))
                .contains(Naive.root(LEAVES.subList(0, 256)).bytes());
    }

    @Test
    void aSourceWhoseEdgeDoesNotFitItsSizeIsNotBelieved() {
        var liar = new TileSource() {
            @Override
            public long size() {
                return 3;
            }

            @Override
            public byte[] fullTile(int level, long number) {
                throw new AssertionError("no tile is full");
            }

            @Override
            public List<Hash> edge(int level) {
                return LEAVES.subList(0, 2);
            }
        };
        assertThatThrownBy(() -> new LogTree(liar).root()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Growth.of(liar, LEAVES.subList(0, 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatTheTreeDoesNotHaveCannotBeProved() {
        var tree = new LogTree(TilesInMemory.of(LEAVES.subList(0, 3)));
        assertThatThrownBy(() -> tree.inclusion(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
