package org.writethru.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.writethru.newsroom.main.settings.Houses;
import org.writethru.story.Address;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Moment;
import org.writethru.story.Release.Published;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Outgoing;
import org.writethru.wire.Reading;
import org.writethru.wire.SiteAddresses;
import org.writethru.wire.WireFormat;
import org.writethru.wire.WireFormats;
import org.writethru.wire.WireReader;
import org.writethru.wire.WireReaders;
import org.writethru.wire.Written;

/** Invented stories with about 3 KB of text, and what they are as messages of one format, one after the other. */
@State(Scope.Thread)
public class WireMessages {
    static final int STORIES = 100;
    private static final Instant NOW = Instant.parse("2026-11-03T09:15:30Z");
    private static final Agreement AGREEMENT = Agreement.none(ZoneId.of("UTC"), NOW);

    /** Its name. */
    @Param("text")
    public String format = "";

    private WireFormat writer = WireFormats.all().getFirst();
    private Optional<WireReader> reader = Optional.empty();
    private List<Outgoing> stories = List.of();
    private List<byte[]> messages = List.of();
    private int next;

    @Setup
    public void setUp() {
        writer = named(format);
        stories = stories();
        messages = messages(writer, stories);
        reader = reader(writer);
    }

    @Benchmark
    public Written write() {
        return writer.write(stories.get(next()));
    }

    @Benchmark
    public List<Reading<NewsItem>> read() {
        var readings = reader.orElseThrow().read(messages.get(next()), AGREEMENT);
        if (!(readings.getFirst() instanceof Reading.Legible)) {
            throw new IllegalStateException("A message was not understood");
        }
        return readings;
    }

    private int next() {
        next = (next + 1) % STORIES;
        return next;
    }

    private static WireFormat named(String name) {
        return WireFormats.all().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What reads the messages of this format; nothing if they are for people alone. */
    static Optional<WireReader> reader(WireFormat format) {
        return WireReaders.recognising(messages(format, stories().subList(0, 1)).getFirst());
    }

    /** Bytes of a message, in the mean. */
    static double size(WireFormat format) {
        return messages(format, stories()).stream()
                .mapToInt(message -> message.length)
                .average()
                .orElseThrow();
    }

    private static List<byte[]> messages(WireFormat format, List<Outgoing> stories) {
        return stories.stream().map(story -> format.write(story).bytes()).toList();
    }

    private static List<Outgoing> stories() {
        var house = Houses.named("demo", Path.of("."));
        var copy = new SampleCopy(house, 1);
        return IntStream.range(0, STORIES)
                .mapToObj(number -> outgoing(house, copy, "bench%04d".formatted(number)))
                .toList();
    }

    private static Outgoing outgoing(House house, SampleCopy copy, String shortId) {
        var filing = copy.next();
        var guid = Guid.of("news.example", house.dayOf(NOW), shortId);
        var story = new Story(guid, List.of(new Take(guid, new Published(new Moment.Witnessed(NOW), filing))));
        var address = new Address(filing.language(), house.dayOf(NOW), filing.slug(), shortId);
        return Outgoing.of(story, house, new SiteAddresses("https://news.example", address, _ -> Optional.empty()));
    }
}
