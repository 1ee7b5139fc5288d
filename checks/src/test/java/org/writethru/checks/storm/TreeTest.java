package org.writethru.checks.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
    /** Leaves and roots of the test in RFC 6962's own reference implementation. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @Test
    void rootsAreThoseOfTheReferenceImplementation() {
        var tree = new Tree();
        assertThat(hex(tree)).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        tree.add(HexFormat.of().parseHex(LEAVES.getFirst()));
        assertThat(hex(tree)).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        LEAVES.stream().skip(1).forEach(leaf -> tree.add(HexFormat.of().parseHex(leaf)));
        assertThat(tree.size()).isEqualTo(8);
        assertThat(hex(tree)).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    private static String hex(Tree tree) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(tree.root()));
    }
}
