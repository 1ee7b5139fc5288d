package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.newsroom.SettableClock;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.story.Unfit;

/** Asking a server on this machine, which only tests may. */
class PollPickupTest {
    private final SettableClock clock = new SettableClock("2026-11-03T08:00:00Z");
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Delivery> taken = new ArrayList<>();
    private final PollPickup poll = new PollPickup(new Reach(true), clock);
    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        poll.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        asked.add(exchange.getRequestURI() + " " + headers.getFirst("If-None-Match") + " "
                + headers.getFirst("If-Modified-Since"));
        var answer = exchange.getResponseHeaders();
        switch (exchange.getRequestURI().getPath()) {
            case "/feed" -> {
                if ("\"v1\"".equals(headers.getFirst("If-None-Match"))) {
                    send(exchange, 304, new byte[0]);
                } else {
                    answer.add("ETag", "\"v1\"");
                    answer.add("Last-Modified", "Tue, 03 Nov 2026 07:00:00 GMT");
                    send(exchange, 200, "news".getBytes(StandardCharsets.UTF_8));
                }
            }
            case "/gzip" -> {
                answer.add("Content-Encoding", "gzip");
                send(exchange, 200, gzip("packed".getBytes(StandardCharsets.UTF_8)));
            }
            case "/bomb" -> {
                answer.add("Content-Encoding", "gzip");
                send(exchange, 200, gzip(new byte[64 * 1_024 * 1_024]));
            }
            case "/large" -> send(exchange, 200, new byte[17 * 1_024 * 1_024]);
            case "/once" -> redirect(exchange, "/feed");
            case "/around" -> redirect(exchange, "/around");
            case "/inside" -> redirect(exchange, "file:///etc/passwd");
            case "/busy" -> {
                answer.add("Retry-After", "7200");
                send(exchange, 503, new byte[0]);
            }
            case "/slow" -> {
                exchange.sendResponseHeaders(200, 0);
                try (var out = exchange.getResponseBody()) {
                    for (int count = 0; count < 100; count++) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(100);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            default -> send(exchange, 404, new byte[0]);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        send(exchange, 302, new byte[0]);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private String bring(String path, String memory) throws PickupFailure {
        return poll.bring(TestPickups.source(Way.POLL, base + path), memory, delivery -> {
            taken.add(delivery);
            return new Report("north", delivery.name(), List.of(), Optional.empty());
        });
    }

    private String body() {
        return new String(taken.getFirst().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void onlyWhatIsNewIsFetched() throws Exception {
        var memory = bring("/feed", "");
        assertThat(body()).isEqualTo("news");
        assertThat(bring("/feed", memory)).isEqualTo(memory);
        assertThat(taken).hasSize(1);
        assertThat(asked).containsExactly("/feed null null", "/feed \"v1\" Tue, 03 Nov 2026 07:00:00 GMT");
    }

    @Test
    void packedAnswersAreUnpackedWithinBounds() throws Exception {
        bring("/gzip", "");
        assertThat(body()).isEqualTo("packed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bomb", "/large"})
    void whatIsTooLargeIsNotTaken(String path) {
        assertThatThrownBy(() -> bring(path, ""))
                .isInstanceOf(PickupFailure.class)
                .hasMessageContaining("more than 16,777,216 bytes");
        assertThat(taken).isEmpty();
    }

    @Test
    void redirectsAreFollowedWithinBounds() throws Exception {
        bring("/once", "");
        assertThat(body()).isEqualTo("news");
        asked.clear();
        assertThatThrownBy(() -> bring("/around", "")).hasMessageContaining("leads on more than 3 times");
        assertThat(asked).hasSize(4);
        assertThatThrownBy(() -> bring("/inside", "")).hasMessageContaining("http:// or https://");
    }

    @Test
    void aServerThatWantsToBeLeftAloneIs() {
        assertThatThrownBy(() -> bring("/busy", "")).isInstanceOfSatisfying(PickupFailure.class, failure -> {
            assertThat(failure.sentence()).contains("status 503");
            assertThat(failure.rest()).contains(Duration.ofHours(2));
        });
        assertThatThrownBy(() -> bring("/nothing", "")).hasMessageContaining("status 404");
    }

    @Test
    void anAnswerThatDripsIsGivenUp() {
        try (var fetch = new SafeFetch(new Reach(true), Duration.ofMillis(700))) {
            long begun = System.nanoTime();
            assertThatThrownBy(() -> fetch.get(URI.create(base + "/slow"), Map.of()))
                    .isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void thisMachineIsNotAskedUnlessTheOperatorSaysSo() {
        try (var fetch = new PollPickup(Reach.PUBLIC, clock);
                var bare = new SafeFetch(Reach.PUBLIC)) {
            assertThatThrownBy(
                            () -> fetch.bring(TestPickups.source(Way.POLL, "http://127.0.0.1/feed"), "", delivery -> {
                                throw new AssertionError("taken");
                            }))
                    .isInstanceOf(PickupFailure.class)
                    .hasMessageContaining("inside of a network");
            assertThatThrownBy(() -> bare.get(URI.create(base + "/feed"), Map.of()))
                    .isInstanceOf(Unfit.class);
        }
        assertThat(asked).isEmpty();
    }
}
