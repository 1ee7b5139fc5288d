package org.writethru.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** How fast {@code demo --stories} fills an archive. */
final class SyntheticArchive {
    private static final int RUNS = 3;
    private static final int STORIES = 100_000;

    private SyntheticArchive() {}

    public static void main(String[] words) {
        var report = new Report(
                "synthetic-archive",
                "Filling an archive",
                "`writethru demo --stories %d` on an empty folder (SQLite), from the start of its process until it answers readers: start-up, the demo's own stories, generation of text and signing of the log included. The rate is the number of stories divided by all of that time. %d runs."
                        .formatted(STORIES, RUNS));
        var seconds = Spread.of(IntStream.range(0, RUNS).mapToDouble(run -> fill()));
        var rate = Spread.of(java.util.stream.DoubleStream.of(seconds.sorted()).map(took -> STORIES / took));
        report.header("stories", "seconds", "stories/s");
        report.row("%,d".formatted(STORIES), seconds.text(1), rate.text(0));
        report.say("");
        report.target("stories/s", rate.median(), 5_000, true);
        report.write();
    }

    private static double fill() {
        try {
            Path folder = Files.createTempDirectory("writethru-bench");
            try {
                return Archives.fill(folder.resolve("data"), STORIES).toMillis() / 1_000.0;
            } finally {
                Archives.empty(folder);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
