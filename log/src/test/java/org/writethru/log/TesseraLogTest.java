package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A whole log of fifteen entries that Tessera wrote, rebuilt from its entries byte for byte. */
class TesseraLogTest {
    private static final int SIZE = 15;

    @Test
    void everyCheckpointIsSignedAndStatesTheRootWeCompute() {
        for (int size = 0; size <= SIZE; size++) {
            var checkpoint = checkpoint("checkpoint." + size);
            assertThat(checkpoint.size()).isEqualTo(size);
            assertThat(checkpoint.root()).isEqualTo(tree(size).root());
        }
        assertThat(checkpoint("checkpoint")).isEqualTo(checkpoint("checkpoint." + SIZE));
    }

    @Test
    void everyTileAndBundleOfEverySizeComesOutByteForByte() {
        for (int size = 1; size <= SIZE; size++) {
            var bundle = new EntryBundle(entries().subList(0, size));
            assertThat(bundle.bytes()).isEqualTo(served(new TilePath.Entries(0, size)));
            var tile = new TilePath.Hashes(0, 0, size);
            assertThat(tree(size).tile(tile)).contains(served(tile));
            assertThat(tree(SIZE).tile(tile)).contains(served(tile));
        }
    }

    @Test
    void everyEntryIsProvedInEveryTreeThatHasIt() {
        for (int size = 1; size <= SIZE; size++) {
            var note = note("checkpoint." + size);
            for (int index = 0; index < size; index++) {
                var proof = TlogProof.of(tree(size), index, entries().get(index), note);
                var read = Vectors.legible(TlogProof.read(proof.bytes()));
                assertThat(read).isEqualTo(proof);
                assertThat(read.verify(entries().get(index), key()))
                        .isEqualTo(new Verdict.Proven<>(checkpoint("checkpoint." + size)));
                assertThat(read.verify(entries().get((index + 1) % SIZE), key()))
                        .isInstanceOf(Verdict.Refuted.class);
            }
        }
    }

    @Test
    void everyCheckpointIsConsistentWithEveryEarlierOne() {
        for (int size = 1; size <= SIZE; size++) {
            for (int earlier = 1; earlier <= size; earlier++) {
                var earlierRoot = checkpoint("checkpoint." + earlier).root();
                var root = checkpoint("checkpoint." + size).root();
                assertThat(tree(size).consistency(earlier).holds(earlierRoot, root))
                        .isTrue();
            }
        }
    }

    private static VerifierKey key() {
        return Vectors.legible(
                VerifierKey.read(Vectors.text("tlog-tessera/log.vkey").strip()));
    }

    private static SignedNote note(String name) {
        return Vectors.legible(SignedNote.read(Vectors.bytes("tlog-tessera/" + name)));
    }

    private static Checkpoint checkpoint(String name) {
        return switch (Checkpoint.verify(note(name), key())) {
            case Verdict.Proven<Checkpoint>(var checkpoint) -> checkpoint;
            case Verdict.Refuted<Checkpoint>(var why) -> throw new AssertionError(why);
        };
    }

    private static byte[] served(TilePath path) {
        return Vectors.bytes("tlog-tessera/" + path.path());
    }

    private static List<Entry> entries() {
        return Vectors.legible(EntryBundle.read(served(new TilePath.Entries(0, SIZE)), SIZE))
                .entries();
    }

    /** Grown entry by entry, as the log was. */
    private static LogTree tree(int size) {
        var tiles = new TilesInMemory();
        entries().subList(0, size).forEach(entry -> tiles.add(List.of(entry.leafHash())));
        return new LogTree(tiles);
    }
}
