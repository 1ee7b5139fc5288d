package org.writethru.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.writethru.newsroom.main.settings.Houses;
import org.writethru.story.Address;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Moment;
import org.writethru.story.Release.Published;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.wire.Agreement;
import org.writethru.wire.Outgoing;
import org.writethru.wire.Reading;
import org.writethru.wire.SiteAddresses;
import org.writethru.wire.WireFormat;
import org.writethru.wire.WireFormats;
import org.writethru.wire.WireReader;
import org.writethru.wire.WireReaders;

/** How many messages with 3 KB of text a second one core writes and reads, in each wire format. */
final class WireSpeed {
    private static final int RUNS = 7;
    private static final int WARM_RUNS = 3;
    private static final int STORIES = 100;
    private static final double SECONDS = 2;
    private static final Instant NOW = Instant.parse("2026-11-03T09:15:30Z");
    private static final Agreement AGREEMENT = Agreement.none(ZoneId.of("UTC"), NOW);
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    /** Messages a second, by the beginning of the format's name. */
    private static final Map<String, Integer> TARGETS = Map.of(
            "ninjs", 10_000,
            "nitf", 10_000,
            "newsml-g2", 5_000,
            "iptc7901", 50_000,
            "anpa1312", 50_000);

    private WireSpeed() {}

    /** @param rate messages a second of processor time */
    private record Measured(WireFormat format, String what, Spread rate) {}

    public static void main(String[] words) {
        var report = new Report(
                "wire-speed",
                "Wire messages a second",
                "%d invented stories with about 3 KB of text are written in each format over and over, and what was written is read again by the reader of that format, on one thread; seconds are those of the processor. %d runs of %.0f s each after %d for warming up: median (least–most)."
                        .formatted(STORIES, RUNS, SECONDS, WARM_RUNS));
        var stories = stories(Houses.named("demo", Path.of(".")));
        report.header("format", "bytes", "written a second", "read a second");
        var measured = WireFormats.all().stream()
                .flatMap(format -> measure(report, format, stories))
                .toList();
        report.say("");
        measured.forEach(each -> target(report, each));
        report.write();
    }

    private static Stream<Measured> measure(Report report, WireFormat format, List<Outgoing> stories) {
        var messages =
                stories.stream().map(story -> format.write(story).bytes()).toList();
        var written = rate(stories, story -> format.write(story).bytes().length);
        var read = WireReaders.recognising(messages.getFirst())
                .map(reader -> rate(messages, message -> read(reader, message)));
        report.row(
                format.name(),
                "%,.0f"
                        .formatted(messages.stream()
                                .mapToInt(message -> message.length)
                                .average()
                                .orElseThrow()),
                written.text(0),
                read.map(rate -> rate.text(0)).orElse("–"));
        return Stream.concat(
                Stream.of(new Measured(format, "written", written)),
                read.stream().map(rate -> new Measured(format, "read", rate)));
    }

    private static void target(Report report, Measured measured) {
        TARGETS.forEach((format, wanted) -> {
            if (measured.format().name().startsWith(format)) {
                report.target(
                        "%s %s/s".formatted(measured.format().name(), measured.what()),
                        measured.rate().median(),
                        wanted,
                        true);
            }
        });
    }

    private static long read(WireReader reader, byte[] message) {
        return reader.read(message, AGREEMENT).stream()
                .filter(Reading.Legible.class::isInstance)
                .count();
    }

    private static <T> Spread rate(List<T> each, ToLongFunction<T> work) {
        IntStream.range(0, WARM_RUNS).forEach(_ -> run(each, work));
        return Spread.of(IntStream.range(0, RUNS).mapToDouble(_ -> run(each, work)));
    }

    /** Messages a second of processor time; each must give something. */
    private static <T> double run(List<T> each, ToLongFunction<T> work) {
        long start = CPU.getCurrentThreadCpuTime();
        long done = 0;
        double took = 0;
        while (took < SECONDS) {
            for (var one : each) {
                if (work.applyAsLong(one) == 0) {
                    throw new IllegalStateException("A message was not understood");
                }
            }
            done += each.size();
            took = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
        }
        return done / took;
    }

    private static List<Outgoing> stories(House house) {
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
