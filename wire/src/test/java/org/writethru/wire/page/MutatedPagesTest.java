package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.writethru.wire.sample.Houses;
import org.writethru.wire.sample.Mutations;

/** Pages with bytes changed, cut out, doubled and moved: whatever is read, nothing is thrown, and every take can be kept. */
class MutatedPagesTest {
    private static final int ROUNDS = 40;
    private static final List<byte[]> SPICES = Mutations.bytes(
            List.of(
                    "* * *\n",
                    "-0-",
                    "Latest news\n",
                    "<div>",
                    "</p>",
                    "/UPDATED/",
                    "11.05.2022 22:39\n",
                    "\u0000",
                    "\u00ff",
                    "\n",
                    "(",
                    "<time datetime='"),
            StandardCharsets.ISO_8859_1);

    @Test
    void nothingIsThrown() throws IOException {
        var random = new Random(20_221_105);
        var pages = pages();
        var mutations = new Mutations(pages, SPICES);
        for (var page : pages) {
            for (int round = 0; round < ROUNDS; round++) {
                var mutated = mutations.of(page, random);
                assertThat(ReadPages.read(mutated, round % 2 == 0 ? Houses.turan() : Houses.harbour()))
                        .isNotNull();
            }
        }
    }

    private static List<byte[]> pages() throws IOException {
        try (var files = Files.list(Path.of("src", "test", "resources", "pages"))) {
            return files.sorted().map(MutatedPagesTest::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
