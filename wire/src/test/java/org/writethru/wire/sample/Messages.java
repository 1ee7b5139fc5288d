package org.writethru.wire.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.writethru.story.Block;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReaders;

/** Messages of wires, read as nobody agreed on anything but the zone of Baku. */
public final class Messages {
    public static final Agreement AGREEMENT =
            Agreement.none(ZoneId.of("Asia/Baku"), Instant.parse("2026-11-28T09:00:00Z"));

    private Messages() {}

    public static List<Reading<NewsItem>> read(byte[] bytes) {
        return WireReaders.read(bytes, AGREEMENT);
    }

    public static List<Reading<NewsItem>> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The only item. */
    public static Reading.Legible<NewsItem> one(String text) {
        return one(read(text));
    }

    public static Reading.Legible<NewsItem> one(List<Reading<NewsItem>> readings) {
        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst()).isInstanceOf(Reading.Legible.class);
        return (Reading.Legible<NewsItem>) readings.getFirst();
    }

    public static NewsItem item(String text) {
        return one(text).value();
    }

    /** The words of all blocks. */
    public static List<String> words(NewsItem item) {
        return item.copy().blocks().stream().map(Block::plain).toList();
    }
}
