package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The vectors of transparency-dev/merkle. */
class MerkleVectorsTest {
    @Test
    void theEightClassicLeavesHaveTheirClassicRoots() {
        var vectors = Vectors.json("merkle/rfc6962-eight-leaves.json");
        var leaves = Vectors.texts(vectors.get("leaf_inputs_hex")).stream()
                .map(hex -> Entry.of(HexFormat.of().parseHex(hex)).leafHash())
                .toList();
        var roots = Vectors.texts(vectors.get("root_hex_by_tree_size"));
        assertThat(roots).hasSize(9);
        for (int size = 0; size <= 8; size++) {
            var root = new LogTree(TilesInMemory.of(leaves.subList(0, size))).root();
            assertThat(HexFormat.of().formatHex(root.bytes())).isEqualTo(roots.get(size));
        }
    }

    @Test
    void everyInclusionProofGetsThePublishedVerdict() {
        var cases = Vectors.json("merkle/inclusion.json").valueStream().toList();
        assertThat(cases).hasSize(98).anyMatch(MerkleVectorsTest::holds).anyMatch(one -> !holds(one));
        for (var one : cases) {
            assertThat(inclusionHolds(one)).as(one.get("file").asString()).isEqualTo(holds(one));
        }
    }

    private static boolean inclusionHolds(JsonNode one) {
        return hashes(one.get("proof"), one.get("leafHash"), one.get("root"))
                .filter(hashes -> {
                    var path = hashes.subList(0, hashes.size() - 2);
                    return new InclusionProof(number(one.get("leafIdx")), number(one.get("treeSize")), path)
                            .holds(hashes.get(path.size()), hashes.getLast());
                })
                .isPresent();
    }

    @Test
    void everyConsistencyProofGetsThePublishedVerdict() {
        var cases = Vectors.json("merkle/consistency.json").valueStream().toList();
        assertThat(cases).hasSize(98).anyMatch(MerkleVectorsTest::holds).anyMatch(one -> !holds(one));
        for (var one : cases) {
            assertThat(consistencyHolds(one)).as(one.get("file").asString()).isEqualTo(holds(one));
        }
    }

    private static boolean consistencyHolds(JsonNode one) {
        return hashes(one.get("proof"))
                .filter(path -> new ConsistencyProof(number(one.get("size1")), number(one.get("size2")), path)
                        .holds(hashOrStandIn(one.get("root1")), hashOrStandIn(one.get("root2"))))
                .isPresent();
    }

    private static boolean holds(JsonNode one) {
        return !one.get("wantErr").asBoolean();
    }

    /** Sizes of 64 bits: those above 63 become negative. */
    private static long number(JsonNode number) {
        return number.bigIntegerValue().longValue();
    }

    /** The hashes of these strings and arrays of strings, or nothing if one of them is no hash. */
    private static Optional<List<Hash>> hashes(JsonNode... nodes) {
        var hashes = new ArrayList<Hash>();
        for (var text : Stream.of(nodes).flatMap(MerkleVectorsTest::texts).toList()) {
            if (!(Hash.readBase64(text) instanceof Reading.Legible<Hash>(var hash))) {
                return Optional.empty();
            }
            hashes.add(hash);
        }
        return Optional.of(hashes);
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : Vectors.texts(node).stream();
    }

    /** Some cases have a few letters where the roots do not matter; the hash of the letters stands for them. */
    private static Hash hashOrStandIn(JsonNode base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.asString());
        return bytes.length == Hash.BYTES ? Hash.of(bytes) : Hash.ofLeaf(bytes);
    }
}
