package org.writethru.newsroom.intake.incoming;

import java.util.List;
import java.util.Optional;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReader;
import org.writethru.wire.WireReaders;

/** How bytes become items. */
public interface WireReading {
    /** The names of the formats that it can be told. */
    List<String> formats();

    /** Reads bytes as this format, or as the one that is recognised. Never throws on input. */
    List<Reading<NewsItem>> read(Optional<String> format, byte[] bytes, Agreement agreement);

    /** All readers that are registered. */
    static WireReading registered() {
        return new WireReading() {
            @Override
            public List<String> formats() {
                return WireReaders.all().stream().map(WireReader::name).toList();
            }

            @Override
            public List<Reading<NewsItem>> read(Optional<String> format, byte[] bytes, Agreement agreement) {
                return format.isEmpty() || bytes.length == 0 || bytes.length > WireReader.MOST_BYTES
                        ? WireReaders.read(bytes, agreement)
                        : WireReaders.named(format.get())
                                .map(reader -> reader.read(bytes, agreement))
                                .orElseGet(() -> List.of(new Reading.Unreadable<>(
                                        "the source", "Nobody reads the format “%s”.".formatted(format.get()))));
            }
        };
    }
}
