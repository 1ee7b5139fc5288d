package org.writethru.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.writethru.checks.product.Reader;
import org.writethru.newsroom.main.Node;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Filing;
import org.writethru.story.Outcome;

/** How long it takes from calling release until the story's page, the front page and the feed that carry it have been read. */
final class ReleaseToPage {
    private static final int RUNS = 3;
    private static final int WARM = 300;
    private static final int RELEASES = 500;
    private static final List<Integer> SIZES = List.of(1_000, 100_000);

    private ReleaseToPage() {}

    /** Milliseconds from the call of one release. */
    private record Times(double returned, double story, double front, double feed) {
        double all() {
            return Math.max(Math.max(story, front), feed);
        }
    }

    public static void main(String[] words) {
        var report = new Report(
                "release-to-page",
                "From release to page, front and feed",
                "A node in the benchmark's own process. After %d releases of warming up: call release, then read over HTTP the story's page, the front page and the Atom feed, each of which must carry the new headline at the first reading. Every other release is an update of the story before. %d runs of %d releases in each archive, the sizes in turn; times are from the call, milliseconds."
                        .formatted(WARM, RUNS, RELEASES));
        var times = new LinkedHashMap<Integer, List<List<Times>>>();
        SIZES.forEach(size -> times.put(size, new ArrayList<>()));
        for (int run = 0; run < RUNS; run++) {
            for (int size : SIZES) {
                times.getOrDefault(size, new ArrayList<>()).add(measure(size, run));
            }
        }
        tell(report, times);
        report.write();
    }

    private static List<Times> measure(int size, int run) {
        var folder = DataFolder.at(Archives.of(size));
        var hold = folder.hold().orElseThrow();
        try (hold;
                var node = Archives.node(folder, Optional.empty())) {
            var reader = new Reader(URI.create("http://localhost:" + node.port()));
            var copy = new SampleCopy(node.newsroom().settings().house(), System.nanoTime() + run);
            var times = new ArrayList<Times>();
            for (int release = 0; release < WARM + RELEASES; release += 2) {
                var first = new Timed(node, reader, copy.next());
                times.add(first.publish());
                times.add(new Timed(node, reader, copy.next()).update(first.receipt()));
            }
            return times.subList(WARM, times.size());
        }
    }

    /** One release and its reading. */
    private static final class Timed {
        private final Node node;
        private final Reader reader;
        private final Filing filing;
        private final long start = System.nanoTime();
        private Optional<Receipt> receipt = Optional.empty();

        Timed(Node node, Reader reader, Filing filing) {
            this.node = node;
            this.reader = reader;
            this.filing = filing;
        }

        Times publish() {
            return read(node.newsroom().desk().publish(filing));
        }

        Times update(Receipt before) {
            return read(node.newsroom()
                    .desk()
                    .update(before.take().story(), before.take().number(), filing, Optional.of("New facts"), false));
        }

        Receipt receipt() {
            return receipt.orElseThrow();
        }

        private Times read(Outcome<Receipt> outcome) {
            double returned = elapsed();
            receipt = Optional.of(done(outcome));
            var path = node.newsroom()
                    .archive()
                    .head(receipt().take().story())
                    .orElseThrow()
                    .address()
                    .path();
            var language = "/" + filing.language() + "/";
            return new Times(returned, shown(path), shown(language), shown(language + "feed.atom"));
        }

        private double shown(String path) {
            var text = reader.text(path);
            double time = elapsed();
            if (!text.contains(filing.headline())) {
                throw new IllegalStateException("%s does not show “%s”".formatted(path, filing.headline()));
            }
            return time;
        }

        private double elapsed() {
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static Receipt done(Outcome<Receipt> outcome) {
        return switch (outcome) {
            case Outcome.Done<Receipt>(var receipt) -> receipt;
            case Outcome.Refused<Receipt>(var refusal) -> throw new IllegalStateException(refusal.sentence());
        };
    }

    private static void tell(Report report, Map<Integer, List<List<Times>>> times) {
        report.header("stories", "until", "p50 (range over runs)", "p99 (range over runs)", "max");
        times.forEach((size, runs) -> {
            row(report, size, "release returned", runs, Times::returned);
            row(report, size, "story page read", runs, Times::story);
            row(report, size, "front page read too", runs, Times::front);
            row(report, size, "feed read too", runs, Times::feed);
        });
        double small = p99(times.getOrDefault(SIZES.getFirst(), List.of()));
        double large = p99(times.getOrDefault(SIZES.getLast(), List.of()));
        report.say("");
        report.target("p99 at 1,000 stories until all three are read, ms", small, 30, false);
        report.target("p99 at 100,000 stories until all three are read, ms", large, 30, false);
        report.target("growth of that p99 from 1,000 to 100,000 stories", large / small, 1.3, false);
    }

    private static void row(
            Report report, int size, String until, List<List<Times>> runs, ToDoubleFunction<Times> time) {
        report.row(
                "%,d".formatted(size),
                until,
                percentile(runs, 50, time).text(2),
                percentile(runs, 99, time).text(2),
                "%.1f".formatted(percentile(runs, 100, time).most()));
    }

    private static double p99(List<List<Times>> runs) {
        return percentile(runs, 99, Times::all).median();
    }

    private static Spread percentile(List<List<Times>> runs, double percent, ToDoubleFunction<Times> time) {
        return Spread.of(runs.stream()
                .mapToDouble(run -> Spread.of(run.stream().mapToDouble(time)).percentile(percent)));
    }
}
