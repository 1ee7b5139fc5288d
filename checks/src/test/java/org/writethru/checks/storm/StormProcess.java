package org.writethru.checks.storm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.writethru.checks.product.Output;
import org.writethru.checks.product.Product;

/** A storm in a process of its own, on the classes of the packaged product. */
final class StormProcess implements AutoCloseable {
    private static final int END_SECONDS = 10;

    private final Process process;
    private final Output out;
    private final Output err;

    private StormProcess(Process process) {
        this.process = process;
        this.out = Output.of(process.getInputStream(), "storm-out");
        this.err = Output.of(process.getErrorStream(), "storm-err");
    }

    static StormProcess start(Path data, int writers, long seed, Optional<String> database) {
        var words = new ArrayList<>(Product.startInside(Storm.class, ownClasses(), List.of("-Xmx256m")));
        words.addAll(List.of(data.toString(), Integer.toString(writers), Long.toString(seed)));
        database.ifPresent(words::add);
        try {
            return new StormProcess(new ProcessBuilder(words).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ownClasses() {
        try {
            return Path.of(Storm.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for so many acknowledged releases; false if it ended before. */
    boolean awaitReleases(int count, Duration longest) {
        return out.await(
                lines -> lines.size() >= count
                        && lines.stream()
                                        .flatMap(line -> Promise.in(line).stream())
                                        .limit(count)
                                        .count()
                                == count,
                longest);
    }

    boolean awaitLine(String beginning, Duration longest) {
        return out.await(lines -> lines.stream().anyMatch(line -> line.startsWith(beginning)), longest);
    }

    /** All it has promised. */
    List<Promise> promises() {
        return out.lines().stream().flatMap(line -> Promise.in(line).stream()).toList();
    }

    /** kill -9; then all that it had said before. */
    List<String> kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The storm outlives kill -9");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return out.rest();
    }

    String complaints() {
        return String.join("\n", err.rest());
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
