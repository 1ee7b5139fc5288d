package org.writethru.checks.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A node of the product in a process of its own. */
public final class ProductProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration END = Duration.ofSeconds(20);

    private final Process process;
    private final int port;
    private final Output out;
    private final Output err;

    private ProductProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        this.out = Output.of(process.getInputStream(), "node-out");
        this.err = Output.of(process.getErrorStream(), "node-err");
    }

    /** Starts {@code serve} on a data folder and a free port and waits until it answers. */
    public static ProductProcess serve(Path data, String... options) {
        return start("serve", data, Map.of(), options);
    }

    /** Starts the demo newsroom. */
    public static ProductProcess demo(Path data, String... options) {
        return start("demo", data, Map.of(), options);
    }

    /** Starts {@code serve} on a port on which another was before, so that open pages find it again. */
    public static ProductProcess serveAt(int port, Path data, String... options) {
        return start("serve", port, data, Map.of(), options);
    }

    /** Starts a command that runs until it is stopped. */
    public static ProductProcess start(String command, Path data, Map<String, String> environment, String... options) {
        return start(command, Ports.free(), data, environment, options);
    }

    private static ProductProcess start(
            String command, int port, Path data, Map<String, String> environment, String... options) {
        var words = new ArrayList<>(List.of("env", "--default-signal=INT"));
        words.addAll(Product.start(List.of("-Xmx512m")));
        words.addAll(List.of(command, "--data", data.toString(), "--port", Integer.toString(port)));
        words.addAll(List.of(options));
        var node = new ProductProcess(launch(words, environment), port);
        if (!node.out.await(lines -> lines.stream().anyMatch(line -> line.contains("front page")), START)) {
            node.kill();
            throw new AssertionError("%s did not start:\n%s".formatted(command, node.said()));
        }
        return node;
    }

    private static Process launch(List<String> words, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(words);
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it shows over HTTP. */
    public Reader reader() {
        return new Reader(URI.create("http://localhost:" + port));
    }

    /** The port on which it answers. */
    public int port() {
        return port;
    }

    /** What it has printed, apart from complaints. */
    public List<String> printed() {
        return out.lines();
    }

    /** The first printed line in which this is found; waits for it. */
    public String awaitPrinted(String part) {
        if (!out.await(lines -> lines.stream().anyMatch(line -> line.contains(part)), START)) {
            throw new AssertionError("“%s” was not printed:\n%s".formatted(part, said()));
        }
        return out.lines().stream()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow();
    }

    /** Everything it has said. */
    public String said() {
        return String.join("\n", out.lines()) + "\n" + String.join("\n", err.lines());
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** kill -9. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /**
     * Ctrl-C.
     *
     * @return how long it took to end
     */
    public Duration stop() {
        long start = System.nanoTime();
        signal("INT");
        awaitEnd();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Its exit status, once it has ended. */
    public int status() {
        return process.exitValue();
    }

    private void signal(String name) {
        var kill = new Command(Path.of(".")).carryOut(List.of("kill", "-" + name, Long.toString(process.pid())), "");
        if (kill.status() != 0) {
            throw new AssertionError("The signal did not arrive: " + kill.err());
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The node has not ended after %d s:\n%s".formatted(END.toSeconds(), said()));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}
