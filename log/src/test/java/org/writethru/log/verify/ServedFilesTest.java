package org.writethru.log.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log over HTTP, from servers good and bad. */
class ServedFilesTest {
    @TempDir
    Path folder;

    private HttpServer server;
    private PrintedLog log;

    @BeforeEach
    void openTheLog() throws IOException {
        log = new PrintedLog(folder).growTo(300);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServedLogIsAuditedWithItsBundlesPackedOrNot() {
        serve(exchange -> answer(exchange, 200, file(exchange), false));
        assertThat(audit().out()).startsWith("The log is whole.");
    }

    @Test
    void bundlesMayBePackedWithoutBeingAskedFor() {
        serve(exchange -> answer(exchange, 200, file(exchange), true));
        assertThat(audit().out()).startsWith("The log is whole.");
    }

    @Test
    void aMissingFileRefutesAndAFailingServerCannotBeChecked() {
        serve(exchange -> {
            boolean missing = exchange.getRequestURI().getPath().endsWith("/tile/0/000");
            answer(exchange, missing ? 404 : 200, file(exchange), false);
        });
        assertThat(audit().out()).contains("the log does not publish tile/0/000");
        server.removeContext("/log/");
        serve(exchange -> answer(exchange, 503, new byte[0], false));
        assertThat(audit()).isEqualTo(new Run(2, "", address() + "checkpoint answers 503.\n"));
    }

    @Test
    void aServerThatIsNotThereCannotBeChecked() {
        server.stop(0);
        assertThat(audit().status()).isEqualTo(2);
        assertThat(audit().err()).contains("cannot be fetched: nobody answers there");
        assertThat(Run.of("log", "--vkey", log.vkey(), "http://bad host/").status())
                .isEqualTo(2);
        assertThat(Run.of("log", "--vkey", log.vkey(), "https:///log").status()).isEqualTo(2);
    }

    @Test
    void anEndlessFileIsNotReadToItsEnd() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                for (int block = 0; block < 10_000; block++) {
                    body.write(new byte[1_000]);
                }
            }
        });
        assertThat(audit().status()).isEqualTo(2);
    }

    @Test
    void aSmallFileThatUnpacksToALargeOneIsRefused() {
        serve(exchange -> answer(exchange, 200, new byte[50_000_000], true));
        assertThat(audit())
                .isEqualTo(new Run(1, "NOT PROVEN: " + address() + "checkpoint is longer than 1,000,000 bytes.\n", ""));
    }

    @Test
    void aSilentServerIsNotAwaitedForLong() {
        var stopped = new CountDownLatch(1);
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            awaitQuietly(stopped);
        });
        var files = new ServedFiles(address(), Duration.ofMillis(300));
        assertThatThrownBy(() -> files.read("checkpoint", 1_000))
                .isInstanceOf(CannotCheck.class)
                .hasMessageContaining("did not answer");
        stopped.countDown();
    }

    private static void awaitQuietly(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(HttpHandler handler) {
        server.createContext("/log/", handler);
    }

    private byte[] file(HttpExchange exchange) throws IOException {
        return Files.readAllBytes(
                folder.resolve(exchange.getRequestURI().getPath().substring("/log/".length())));
    }

    private static void answer(HttpExchange exchange, int status, byte[] bytes, boolean packed) throws IOException {
        byte[] sent = packed ? gzip(bytes) : bytes;
        if (packed) {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(status, sent.length == 0 ? -1 : sent.length);
        try (var body = exchange.getResponseBody()) {
            body.write(sent);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/log/";
    }

    private Run audit() {
        return Run.of("log", "--vkey", log.vkey(), address());
    }
}
