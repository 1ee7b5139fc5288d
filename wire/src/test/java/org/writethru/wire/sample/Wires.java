package org.writethru.wire.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.writethru.story.Block;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReader;
import org.writethru.wire.WireReaders;

/** Reads wires for tests. */
public final class Wires {
    /** Nothing agreed on but a zone. */
    public static final Agreement AGREEMENT =
            Agreement.none(ZoneId.of("Asia/Baku"), Instant.parse("2026-11-24T00:00:00Z"));

    private Wires() {}

    /** The only item in a text. */
    public static NewsItem one(WireReader reader, String text) {
        return one(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The only item in these bytes. */
    public static NewsItem one(WireReader reader, byte[] bytes) {
        return legible(reader, bytes).value();
    }

    /** The only item in a text, by the reader that recognises it. */
    public static NewsItem one(String text) {
        return one(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The only item in these bytes, by the reader that recognises them. */
    public static NewsItem one(byte[] bytes) {
        return one(WireReaders.recognising(bytes).orElseThrow(), bytes);
    }

    /** The only reading of these bytes, with its notes. */
    public static Reading.Legible<NewsItem> legible(WireReader reader, byte[] bytes) {
        var readings = reader.read(bytes, AGREEMENT);
        if (readings.size() == 1 && readings.getFirst() instanceof Reading.Legible<NewsItem> legible) {
            return legible;
        }
        throw new AssertionError("One item was expected: " + readings);
    }

    /** The items in these bytes, all of them legible. */
    public static List<NewsItem> all(WireReader reader, byte[] bytes) {
        return reader.read(bytes, AGREEMENT).stream()
                .map(reading -> switch (reading) {
                    case Reading.Legible<NewsItem>(var item, var _) -> item;
                    case Reading.Unreadable<NewsItem>(var where, var why) ->
                        throw new AssertionError("Unreadable at %s: %s".formatted(where, why));
                })
                .toList();
    }

    /** The words of an item's copy, block by block. */
    public static List<String> texts(NewsItem item) {
        return item.copy().blocks().stream().map(Block::plain).toList();
    }

    /** Every file below a folder of published data. */
    public static List<Path> files(String folder) {
        try (var files = Files.walk(Published.path(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
