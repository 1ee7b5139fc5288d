package org.writethru.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.writethru.checks.product.Ports;
import org.writethru.checks.product.Programs;
import org.writethru.checks.product.Reader;

/** An nginx that serves files which were compressed before, to compare with. */
final class Nginx implements AutoCloseable {
    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param gzipped the compressed bytes by file name
     */
    static Nginx serving(Map<String, byte[]> gzipped) {
        int port = Ports.free();
        try {
            var folder = Files.createTempDirectory("writethru-nginx");
            var root = Files.createDirectory(folder.resolve("root"));
            for (var file : gzipped.entrySet()) {
                Files.write(root.resolve(file.getKey() + ".gz"), file.getValue());
                Files.write(root.resolve(file.getKey()), new byte[] {'x'});
            }
            var configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(root, port));
            var process = new ProcessBuilder(
                            Programs.named("nginx").toString(), "-p", folder.toString(), "-c", configuration.toString())
                    .inheritIO()
                    .start();
            var nginx = new Nginx(process, port);
            nginx.awaitStart();
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String configuration(Path root, int port) {
        return """
                %s
                daemon off;
                worker_processes 2;
                pid nginx.pid;
                error_log stderr error;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 1000000;
                  open_file_cache max=100;
                  types { text/html html; application/atom+xml atom; }
                  server { listen 127.0.0.1:%d; root %s; gzip_static on; etag on; }
                }
                """.formatted(Programs.root() ? "user root;" : "", port, root);
    }

    private void awaitStart() {
        if (!Reader.eventually(Duration.ofSeconds(10), this::answers)) {
            throw new IllegalStateException("nginx did not start");
        }
    }

    private boolean answers() {
        try (var connection = new java.net.Socket("127.0.0.1", port)) {
            return connection.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    String address(String file) {
        return "http://127.0.0.1:%d/%s".formatted(port, file);
    }

    /** The version, for the report. */
    static String version() {
        try {
            var process = new ProcessBuilder(List.of(Programs.named("nginx").toString(), "-v"))
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .strip()
                    .replace("nginx version: ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
