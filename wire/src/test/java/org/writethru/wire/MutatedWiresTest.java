package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.writethru.wire.sample.Effort;
import org.writethru.wire.sample.Mutations;
import org.writethru.wire.sample.Wires;

/**
 * Messages with bytes changed, cut out, doubled and mixed with those of others: whatever is read, nothing is thrown, and nothing
 * takes longer than {@link #MOST}. {@code -Dfuzz.inputs=1000000} for a long run.
 */
class MutatedWiresTest {
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 3_000);
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final int LARGEST = 60_000;
    private static final List<String> SPICES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "\\u",
            "<",
            ">",
            "</",
            "<![CDATA[",
            "&",
            "&#",
            "&nbsp;",
            "<item>",
            "<entry>",
            "<!DOCTYPE x [",
            "<table><tr><td>",
            "<p>",
            "=?utf-8?B?",
            "?=",
            "=",
            "\r\n\r\n",
            "\n--b1\n",
            "--",
            "Content-Type: multipart/mixed; boundary=b1\n",
            "Content-Transfer-Encoding: base64\n",
            "\u0000",
            "\uFEFF",
            "xmlns:a=''",
            "a:b",
            "-- \n",
            "2026-11-23T99:99:99Z",
            "9".repeat(40),
            " ".repeat(200),
            "<a>".repeat(60),
            "[".repeat(60),
            "CORRECTION: ",
            "EMBARGOED ");

    @Test
    void nothingIsThrownAndNothingHangs() throws IOException {
        var samples = samples();
        assertThat(samples).hasSizeGreaterThan(10);
        var mutations = new Mutations(samples, Mutations.bytes(SPICES));
        var seed = Long.getLong("fuzz.seed", 20_261_123L);
        for (int input = 0; input < INPUTS; input++) {
            var random = new Random(seed + input);
            var bytes = mutations.next(random);
            var reader = random.nextInt(4) == 0
                    ? WireReaders.all().get(random.nextInt(WireReaders.all().size()))
                    : null;
            read(bytes, reader, "fuzz.seed=%d".formatted(seed + input));
        }
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static void read(byte[] bytes, @org.jspecify.annotations.Nullable WireReader reader, String name) {
        var begun = Effort.from();
        try {
            var readings =
                    reader == null ? WireReaders.read(bytes, Wires.AGREEMENT) : reader.read(bytes, Wires.AGREEMENT);
            readings.forEach(
                    reading -> assertThat(NewsItemJson.write("x", reading)).isNotEmpty());
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("%s, reader %s, %d bytes".formatted(name, reader, bytes.length), e);
        }
        begun.within(MOST, "%s, %s".formatted(name, reader));
    }

    private static List<byte[]> samples() throws IOException {
        var samples = new ArrayList<byte[]>();
        for (var folder : List.of("golden/feed-atom", "golden/feed-rss", "golden/feed-json", "email", "pages")) {
            try (var files = Files.list(Path.of("src", "test", "resources").resolve(folder))) {
                files.sorted().map(Wires::bytes).forEach(samples::add);
            }
        }
        var published = Path.of("..", "..", "shared", "samples");
        for (var folder : List.of("ninjs", "feeds")) {
            if (Files.isDirectory(published.resolve(folder))) {
                try (var files = Files.walk(published.resolve(folder))) {
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .map(Wires::bytes)
                            .forEach(samples::add);
                }
            }
        }
        samples.removeIf(sample -> sample.length > LARGEST || sample.length == 0);
        return samples;
    }
}
