package org.writethru.newsroom.media.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.writethru.newsroom.media.PictureShelf;
import org.writethru.newsroom.media.ShelfFailure;
import org.writethru.story.Digest;

/**
 * A bucket behind HTTP: one in this process, or the one that the environment names in {@code WRITETHRU_TEST_BUCKET} with the key
 * {@code WRITETHRU_TEST_BUCKET_KEY} as {@code id:secret}.
 */
class BucketShelfTest implements ShelfContract {
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/news/", this::answer);
        server.start();
        // A bucket outside still has what the test before put there.
        List.of("original.jpg", "w640.webp").forEach(name -> shelf().remove("ab/cd/abcd/" + name));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private String address() {
        return "http://localhost:%d/news".formatted(server.getAddress().getPort());
    }

    @Override
    public PictureShelf shelf() {
        var outside = Optional.ofNullable(System.getenv("WRITETHRU_TEST_BUCKET"));
        var key = Optional.ofNullable(System.getenv("WRITETHRU_TEST_BUCKET_KEY"))
                .orElse("key:secret")
                .split(":", 2);
        var address = outside.orElseGet(this::address);
        return new BucketShelf(new Bucket(URI.create(address), "us-east-1", key[0], key[1]), Clock.systemUTC());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                exchange.sendResponseHeaders(503, -1);
            } else if (!signs(exchange, body)) {
                exchange.sendResponseHeaders(403, -1);
            } else {
                answer(exchange, path, body);
            }
        }
    }

    private static boolean signs(HttpExchange exchange, byte[] body) {
        var digest = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return Digest.of(body).text().equals("sha256:" + digest)
                && authorization.startsWith("AWS4-HMAC-SHA256 Credential=key/");
    }

    private void answer(HttpExchange exchange, String path, byte[] body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(path, body);
                exchange.sendResponseHeaders(200, -1);
            }
            case "DELETE" -> {
                objects.remove(path);
                exchange.sendResponseHeaders(204, -1);
            }
            default -> {
                var found = objects.get(path);
                exchange.sendResponseHeaders(found == null ? 404 : 200, found == null ? -1 : found.length);
                if (found != null) {
                    exchange.getResponseBody().write(found);
                }
            }
        }
    }

    private BucketShelf here(String secret, String keyId) {
        return new BucketShelf(new Bucket(URI.create(address()), "us-east-1", keyId, secret), Clock.systemUTC());
    }

    @Test
    void objectsLieUnderTheirKeysInTheBucket() {
        here("secret", "key").put("ab/cd/abcd/w640.webp", new byte[] {1, 2});
        assertThat(objects).containsOnlyKeys("/news/ab/cd/abcd/w640.webp");
    }

    @Test
    void bucketThatHasNoTimeIsAskedAgain() {
        refusals.set(2);
        here("secret", "key").put("a/b.jpg", new byte[10]);
        assertThat(objects).hasSize(1);
        assertThat(refusals).hasValue(0);
    }

    @Test
    void bucketThatRefusesIsNamedInTheFailure() {
        assertThatThrownBy(() -> here("secret", "stranger").put("a/b.jpg", new byte[10]))
                .isInstanceOf(ShelfFailure.class)
                .hasMessageContaining("403")
                .hasMessageContaining("/news")
                .hasMessageNotContaining("secret");
        server.stop(0);
        assertThatThrownBy(() -> here("secret", "key").get("a/b.jpg", 10))
                .isInstanceOf(ShelfFailure.class)
                .hasMessageContaining("cannot be reached");
    }
}
