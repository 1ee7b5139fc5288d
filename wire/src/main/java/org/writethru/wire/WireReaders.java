package org.writethru.wire;

import java.util.List;
import java.util.Optional;
import org.writethru.wire.anpa1312.Anpa1312Reader;
import org.writethru.wire.email.EmailReader;
import org.writethru.wire.feed.atom.AtomReader;
import org.writethru.wire.feed.jsonfeed.JsonFeedReader;
import org.writethru.wire.feed.rss.RssReader;
import org.writethru.wire.iptc7901.Iptc7901Reader;
import org.writethru.wire.newsml1.NewsMl1Reader;
import org.writethru.wire.newsmlg2.NewsMlG2Reader;
import org.writethru.wire.ninjs.NinjsReader;
import org.writethru.wire.nitf.NitfReader;
import org.writethru.wire.ownxml.OwnXmlReader;
import org.writethru.wire.page.item.PageItemReader;

/** The list of readers, surest first: the one place that names them. */
public final class WireReaders {
    private static final List<WireReader> ALL = List.of(
            new NewsMlG2Reader(),
            new NewsMl1Reader(),
            new NitfReader(),
            new AtomReader(),
            new RssReader(),
            new OwnXmlReader(),
            new Anpa1312Reader(),
            new Iptc7901Reader(),
            new JsonFeedReader(),
            new NinjsReader(),
            new EmailReader(),
            new PageItemReader());

    private WireReaders() {}

    /** All of them. */
    public static List<WireReader> all() {
        return ALL;
    }

    /** The reader with this name. */
    public static Optional<WireReader> named(String name) {
        return ALL.stream().filter(reader -> reader.name().equals(name)).findFirst();
    }

    /** The reader that recognises these bytes. */
    public static Optional<WireReader> recognising(byte[] bytes) {
        var beginning = Beginning.of(bytes);
        return ALL.stream().filter(reader -> reader.recognises(beginning)).findFirst();
    }

    /** Reads bytes of a format that nobody named. */
    public static List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        if (bytes.length == 0) {
            return List.of(new Reading.Unreadable<>("byte 1", "There is nothing: it has no bytes."));
        }
        if (bytes.length > WireReader.MOST_BYTES) {
            return List.of(new Reading.Unreadable<>(
                    "byte %,d".formatted(WireReader.MOST_BYTES + 1),
                    "It has %,d bytes; at most %,d are read.".formatted(bytes.length, WireReader.MOST_BYTES)));
        }
        return recognising(bytes)
                .map(reader -> reader.read(bytes, agreement))
                .orElseGet(() ->
                        List.of(new Reading.Unreadable<>("byte 1", "This is in no format that can be recognised.")));
    }
}
