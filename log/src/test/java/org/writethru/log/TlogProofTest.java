package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TlogProofTest {
    private static final List<Entry> ENTRIES = IntStream.range(0, 700)
            .mapToObj(take -> Entry.of(("{\"take\":" + take + "}").getBytes(StandardCharsets.UTF_8)))
            .toList();

    private final SigningKey key = SigningKey.generate("news.example/log", new SecureRandom());
    private final LogTree tree =
            new LogTree(TilesInMemory.of(ENTRIES.stream().map(Entry::leafHash).toList()));
    private final Checkpoint checkpoint = new Checkpoint("news.example/log", tree.size(), tree.root());
    private final TlogProof proof = TlogProof.of(tree, 300, ENTRIES.get(300), checkpoint.sign(key));

    @Test
    void theProofCarriesItsEntryAndConvinces() {
        var read = Vectors.legible(TlogProof.read(proof.bytes()));
        assertThat(read).isEqualTo(proof);
        assertThat(read.verify(read.extra().orElseThrow(), key.verifier())).isEqualTo(new Verdict.Proven<>(checkpoint));
        assertThat(text()).startsWith("c2sp.org/tlog-proof@v1\nextra eyJ0YWtlIjozMDB9\nindex 300\n");
    }

    @Test
    void aProofWithoutExtraIsReadAndConvincesWithTheEntryFromElsewhere() {
        var bare = new TlogProof(Optional.empty(), proof.index(), proof.path(), proof.checkpoint());
        var read = Vectors.legible(TlogProof.read(bare.bytes()));
        assertThat(read).isEqualTo(bare);
        assertThat(read.verify(ENTRIES.get(300), key.verifier())).isInstanceOf(Verdict.Proven.class);
    }

    @Test
    void theProofOfTheOnlyEntryHasNoHashes() {
        var one = new LogTree(TilesInMemory.of(List.of(ENTRIES.getFirst().leafHash())));
        var note = new Checkpoint("news.example/log", 1, one.root()).sign(key);
        var lonely = TlogProof.of(one, 0, ENTRIES.getFirst(), note);
        assertThat(Vectors.legible(TlogProof.read(lonely.bytes())).verify(ENTRIES.getFirst(), key.verifier()))
                .isInstanceOf(Verdict.Proven.class);
    }

    @Test
    void anotherEntryAndAnotherKeyAreNotProved() {
        assertThat(proof.verify(ENTRIES.get(301), key.verifier()))
                .isEqualTo(
                        new Verdict.Refuted<>("the hashes do not lead from the entry to the root of the checkpoint"));
        var stranger = SigningKey.generate("news.example/log", new SecureRandom());
        assertThat(proof.verify(ENTRIES.get(300), stranger.verifier())).isInstanceOf(Verdict.Refuted.class);
    }

    /** Whatever single character is changed, the file is refused, refuted, or proves the very same thing. */
    @Test
    void noChangedFileProvesAnythingElse() {
        var random = new Random(3);
        for (int round = 0; round < 4_000; round++) {
            byte[] bytes = proof.bytes();
            bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
            if (TlogProof.read(bytes) instanceof Reading.Legible<TlogProof>(var changed)
                    && changed.extra().isPresent()
                    && changed.verify(changed.extra().get(), key.verifier())
                            instanceof Verdict.Proven<Checkpoint>(var proven)) {
                assertThat(changed.extra()).isEqualTo(proof.extra());
                assertThat(changed.index()).isEqualTo(300);
                assertThat(proven).isEqualTo(checkpoint);
            }
        }
    }

    @Test
    void malformedProofsAreRefusedWithTheLine() {
        assertUnreadable("tlog-proof@v1", "tlog-proof@v2", "line 1");
        assertUnreadable("extra ", "Extra ", "line 2");
        assertUnreadable("extra eyJ", "extra eyJ?", "line 2");
        assertUnreadable("index 300", "index 0300", "line 3");
        assertUnreadable("index 300", "index -300", "line 3");
        assertUnreadable("index 300\n", "index 300\nAAAA\n", "line 4");
        assertUnreadable("index 300\n", "index 300\nextra AAAA\n", "line 4");
        assertUnreadable("index 300\n", "", "line 3");
        assertUnreadable("index 300\n", "index 300\n" + (Hash.EMPTY_TREE + "\n").repeat(64), "line 67");
        assertUnreadable("\n\nnews.example/log", "\nnews.example/log", "line 14");
        assertUnreadable("\n— news.example/log", "\n- news.example/log", "checkpoint, line 5");
        assertUnreadable("\n", "\r\n", "end");
    }

    private void assertUnreadable(String part, String changed, String where) {
        assertThat(text()).contains(part);
        var bytes = text().replace(part, changed).getBytes(StandardCharsets.UTF_8);
        assertThat(TlogProof.read(bytes))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.where()).isEqualTo(where));
    }

    @Test
    void extraLongerThanAnyEntryIsRefused() {
        assertUnreadable("extra eyJ0YWtlIjozMDB9", "extra " + "AAAA".repeat(22_000), "line 2");
    }

    @Test
    void numbersThatNoLogHasCannotBeProved() {
        assertThatThrownBy(() -> new TlogProof(Optional.empty(), -1, List.of(), proof.checkpoint()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String text() {
        return new String(proof.bytes(), StandardCharsets.UTF_8);
    }
}
