package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.writethru.wire.sample.Houses;

/** Pages with bytes changed, cut out, doubled and moved: whatever is read, nothing is thrown, and every take can be kept. */
class MutatedPagesTest {
    private static final int ROUNDS = 40;
    private static final byte[][] SPICES = {
        "* * *\n".getBytes(StandardCharsets.UTF_8),
        "-0-".getBytes(StandardCharsets.UTF_8),
        "Latest news\n".getBytes(StandardCharsets.UTF_8),
        "<div>".getBytes(StandardCharsets.UTF_8),
        "</p>".getBytes(StandardCharsets.UTF_8),
        "/UPDATED/".getBytes(StandardCharsets.UTF_8),
        "11.05.2022 22:39\n".getBytes(StandardCharsets.UTF_8),
        {0},
        {(byte) 0xFF},
        "\n".getBytes(StandardCharsets.UTF_8),
        "(".getBytes(StandardCharsets.UTF_8),
        "<time datetime='".getBytes(StandardCharsets.UTF_8)
    };

    @Test
    void nothingIsThrown() throws IOException {
        var random = new Random(20_221_105);
        for (var page : pages()) {
            for (int round = 0; round < ROUNDS; round++) {
                var mutated = mutated(page, random);
                assertThat(ReadPages.read(mutated, round % 2 == 0 ? Houses.turan() : Houses.harbour()))
                        .isNotNull();
            }
        }
    }

    private static byte[] mutated(byte[] page, Random random) {
        var bytes = page;
        for (int change = 0; change <= random.nextInt(6); change++) {
            int at = random.nextInt(Math.max(1, bytes.length));
            int length = random.nextInt(Math.max(1, Math.min(400, bytes.length - at)));
            bytes = switch (random.nextInt(5)) {
                case 0 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
                case 1 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
                case 2 ->
                    joined(
                            joined(Arrays.copyOf(bytes, at), SPICES[random.nextInt(SPICES.length)]),
                            Arrays.copyOfRange(bytes, at, bytes.length));
                case 3 -> flipped(bytes, at, random);
                default -> Arrays.copyOf(bytes, at + length);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        var copy = bytes.clone();
        if (copy.length > 0) {
            copy[at] = (byte) random.nextInt();
        }
        return copy;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
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
