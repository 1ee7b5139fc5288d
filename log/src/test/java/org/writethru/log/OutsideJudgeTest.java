package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sigstore.merkle.InclusionProofVerifier;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our inclusion proofs before a verifier that others wrote. */
class OutsideJudgeTest {
    @Test
    void sigstoresVerifierAcceptsOurProofs() {
        var random = new Random(7);
        var leaves = Naive.leaves(0, 3_000);
        for (int round = 0; round < 200; round++) {
            int size = 1 + random.nextInt(leaves.size());
            var tree = new LogTree(TilesInMemory.of(leaves.subList(0, size)));
            int index = random.nextInt(size);
            List<byte[]> path =
                    tree.inclusion(index).path().stream().map(Hash::bytes).toList();
            assertThatCode(() -> InclusionProofVerifier.verify(
                            leaves.get(index).bytes(),
                            index,
                            size,
                            path,
                            tree.root().bytes()))
                    .as("entry %d of %d", index, size)
                    .doesNotThrowAnyException();
        }
    }
}
