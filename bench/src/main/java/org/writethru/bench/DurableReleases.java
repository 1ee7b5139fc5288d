package org.writethru.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.writethru.checks.product.PostgresServer;
import org.writethru.newsroom.main.Node;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Outcome;

/** How many releases a second a node acknowledges, each on disk and shown on its pages before it is. */
final class DurableReleases {
    private static final int RUNS = 5;
    private static final int WARM_SECONDS = 5;
    private static final int SECONDS = 8;
    private static final List<Integer> WRITERS = List.of(1, 8);

    private DurableReleases() {}

    public static void main(String[] words) throws IOException {
        var report = new Report(
                "durable-releases",
                "Durable releases a second",
                "A whole node (followers, page cache, seal) in the benchmark's own process; writers publish new stories of about 400 words as fast as they are acknowledged, %d runs of %d s after %d s of warming up. SQLite: WAL, synchronous FULL. PostgreSQL: the system's package, fsync on, synchronous_commit on, same machine."
                        .formatted(RUNS, SECONDS, WARM_SECONDS));
        report.header("database", "writers", "releases/s", "latency p50 ms", "latency p99 ms");
        double sqlite = measure(report, "SQLite", Optional.empty());
        try (var server = PostgresServer.fresh()) {
            measure(report, "PostgreSQL", Optional.of(server.database("bench")));
        }
        report.say("");
        report.target("releases/s on SQLite with 8 writers", sqlite, 500, true);
        report.write();
    }

    /** The median with the most writers. */
    private static double measure(Report report, String name, Optional<String> database) throws IOException {
        var path = Files.createTempDirectory("writethru-bench");
        double last = 0;
        var folder = DataFolder.at(path);
        var hold = folder.hold().orElseThrow();
        try (hold;
                var node = Archives.node(folder, database)) {
            for (int writers : WRITERS) {
                run(node, writers, WARM_SECONDS);
                var runs = new ArrayList<Run>();
                for (int run = 0; run < RUNS; run++) {
                    runs.add(run(node, writers, SECONDS));
                }
                var rate = Spread.of(runs.stream().mapToDouble(Run::perSecond));
                last = rate.median();
                report.row(
                        name,
                        writers,
                        rate.text(0),
                        Spread.of(runs.stream().mapToDouble(run -> run.millis().median()))
                                .text(2),
                        Spread.of(runs.stream().mapToDouble(run -> run.millis().percentile(99)))
                                .text(2));
            }
        } finally {
            Archives.empty(path);
        }
        return last;
    }

    private record Run(double perSecond, Spread millis) {}

    private static Run run(Node node, int writers, int seconds) {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        var done = new CountDownLatch(writers);
        var seeds = new AtomicInteger();
        var all = new ArrayList<Double>();
        for (int writer = 0; writer < writers; writer++) {
            Thread.ofPlatform().start(() -> {
                var mine = write(node, end, start + seeds.incrementAndGet());
                synchronized (all) {
                    all.addAll(mine);
                }
                done.countDown();
            });
        }
        await(done);
        double took = (System.nanoTime() - start) / 1e9;
        return new Run(all.size() / took, Spread.of(all.stream().mapToDouble(Double::doubleValue)));
    }

    private static List<Double> write(Node node, long end, long seed) {
        var copy = new SampleCopy(node.newsroom().settings().house(), seed);
        var millis = new ArrayList<Double>();
        while (System.nanoTime() < end) {
            var filing = copy.next();
            long start = System.nanoTime();
            if (node.newsroom().desk().publish(filing) instanceof Outcome.Refused<Receipt>(var refusal)) {
                throw new IllegalStateException(refusal.sentence());
            }
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
