package org.writethru.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.writethru.checks.product.Ports;
import org.writethru.checks.product.Product;
import org.writethru.checks.product.Reader;

/** How long a node with many stories takes from its start to its first page, and how much memory it holds. */
final class StartUp {
    private static final int RUNS = 5;
    private static final int STORIES = 100_000;
    private static final int PAGES_READ = 3_000;

    private StartUp() {}

    private record Run(double seconds, double atFirst, double afterReading, double most) {}

    public static void main(String[] words) {
        var report = new Report(
                "start-up",
                "Start-up and memory at 100,000 stories",
                "`./writethru serve` (its jar unpacked and its AOT cache made before, as at any start but the first) on an archive of %,d stories in SQLite: from the start of the script until the front page has been read; resident memory then, and after %,d different pages have been read. %d runs; files are in the system's cache."
                        .formatted(STORIES, PAGES_READ, RUNS));
        var data = Archives.of(STORIES);
        measure(data, 10);
        var runs = new ArrayList<Run>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(measure(data, PAGES_READ));
        }
        var seconds = Spread.of(runs.stream().mapToDouble(Run::seconds));
        var most = Spread.of(runs.stream().mapToDouble(Run::most));
        report.header("first page, s", "resident at first page, MB", "resident after reading, MB", "most, MB");
        report.row(
                seconds.text(2),
                Spread.of(runs.stream().mapToDouble(Run::atFirst)).text(0),
                Spread.of(runs.stream().mapToDouble(Run::afterReading)).text(0),
                most.text(0));
        report.say("");
        report.target("first page, s", seconds.median(), 4, false);
        report.target("resident memory at its most, MB", most.median(), 500, false);
        report.write();
    }

    private static Run measure(Path data, int pages) {
        int port = Ports.free();
        var reader = new Reader(URI.create("http://localhost:" + port));
        long start = System.nanoTime();
        var process = launch(data, port);
        try {
            if (!Reader.eventually(Duration.ofSeconds(120), () -> answers(port)) || reader.status("/en/") != 200) {
                throw new IllegalStateException("The node does not answer");
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double atFirst = Machine.megabytes(process.pid(), "VmRSS");
            read(reader, pages);
            return new Run(
                    seconds,
                    atFirst,
                    Machine.megabytes(process.pid(), "VmRSS"),
                    Machine.megabytes(process.pid(), "VmHWM"));
        } finally {
            end(process);
        }
    }

    /** The script becomes the node's process. */
    private static Process launch(Path data, int port) {
        try {
            return new ProcessBuilder(
                            Product.project().resolve("writethru").toString(),
                            "serve",
                            "--data",
                            data.toString(),
                            "--port",
                            Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(int port) {
        try (var connection = new java.net.Socket("localhost", port)) {
            return connection.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void read(Reader reader, int pages) {
        int read = 0;
        for (int list = 1; read < pages; list++) {
            var text = reader.text(list == 1 ? "/en/latest" : "/en/latest/" + list);
            var story = java.util.regex.Pattern.compile("href=\"(/en/\\d{4}/\\d{2}/\\d{2}/[a-z0-9-]+)\"")
                    .matcher(text);
            int before = read;
            while (story.find() && read < pages) {
                reader.text(story.group(1));
                read++;
            }
            if (read == before) {
                return;
            }
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
