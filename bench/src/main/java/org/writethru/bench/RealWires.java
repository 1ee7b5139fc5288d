package org.writethru.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReader;
import org.writethru.wire.WireReaders;

/** Files that other agencies wrote, of one format, read one after the other, by the reader that recognises each. */
@State(Scope.Thread)
public class RealWires {
    private static final Path SAMPLES = Path.of("..", "shared", "samples");
    private static final int LARGEST = 1_000_000;
    private static final Agreement AGREEMENT = Agreement.none(ZoneId.of("UTC"), Instant.parse("2026-11-03T09:15:30Z"));

    /** Its name. */
    @Param("newsml-g2")
    public String format = "";

    private List<Wire> wires = List.of();
    private int next;

    /**
     * What was read before, to know what it is.
     *
     * @param items that can be read in it
     */
    record Wire(byte[] bytes, WireReader reader, long items) {
        private static Stream<Wire> of(byte[] bytes) {
            return WireReaders.recognising(bytes).stream()
                    .map(reader -> new Wire(bytes, reader, items(reader, bytes)))
                    .filter(wire -> wire.items() > 0);
        }

        private static long items(WireReader reader, byte[] bytes) {
            return reader.read(bytes, AGREEMENT).stream()
                    .filter(reading -> reading instanceof Reading.Legible)
                    .count();
        }
    }

    @Setup
    public void setUp() {
        wires = all().stream()
                .filter(wire -> wire.reader().name().equals(format))
                .toList();
    }

    @Benchmark
    public List<Reading<NewsItem>> read() {
        next = (next + 1) % wires.size();
        var wire = wires.get(next);
        return wire.reader().read(wire.bytes(), AGREEMENT);
    }

    /** All that lie beside the project; none if they are not there. */
    static List<Wire> all() {
        if (!Files.isDirectory(SAMPLES)) {
            return List.of();
        }
        try (var files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(RealWires::bytes)
                    .filter(bytes -> bytes.length <= LARGEST)
                    .flatMap(Wire::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
