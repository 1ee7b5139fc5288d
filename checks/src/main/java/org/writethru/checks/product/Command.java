package org.writethru.checks.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands of the product as a person at a terminal does.
 *
 * @param folder the folder in which they are typed
 */
public record Command(Path folder) {
    private static final int LONGEST_SECONDS = 120;

    /** Carries one out and waits for its end. */
    public Answer run(String... words) {
        return fed("", words);
    }

    /** The same, with something piped in. */
    public Answer fed(String in, String... words) {
        var line = new ArrayList<>(Product.start(List.of("-XX:TieredStopAtLevel=1")));
        line.addAll(List.of(words));
        return carryOut(line, in);
    }

    /** Runs the verifier that an outsider has. */
    public Answer verifier(String... words) {
        var line = new ArrayList<>(List.of(Product.java(), "-jar", Product.VERIFIER.toString()));
        line.addAll(List.of(words));
        return carryOut(line, "");
    }

    /** Runs any program. */
    public Answer carryOut(List<String> line, String in) {
        return carryOut(line, in, Map.of());
    }

    Answer carryOut(List<String> line, String in, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(line).directory(folder.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            var out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()), Command::inBackground);
            var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()), Command::inBackground);
            try (var stdin = process.getOutputStream()) {
                stdin.write(in.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("%s has not ended after %d s: %s"
                        .formatted(line.subList(1, line.size()), LONGEST_SECONDS, out.join() + err.join()));
            }
            return new Answer(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static void inBackground(Runnable reading) {
        Thread.ofPlatform().daemon(true).start(reading);
    }

    private static String text(java.io.InputStream from) {
        try (from) {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
