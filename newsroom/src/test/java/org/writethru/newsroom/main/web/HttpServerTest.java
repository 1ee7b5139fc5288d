package org.writethru.newsroom.main.web;

import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.web.PageShelf;

/** What the server lets through and how it refuses the rest, byte for byte as a client sees it. */
@Timeout(60)
class HttpServerTest {
    @TempDir
    static Path folder;

    private static HttpServer server;

    @BeforeAll
    static void start() {
        var data = DataFolder.at(folder);
        var settings = Settings.of(data, Given.gather(Optional.empty(), Map.of(), Map.of(SettingKey.PORT, "0")));
        var failures = RouterFunctions.route(
                request -> request.servletRequest().getDispatcherType() == DispatcherType.ERROR,
                request -> ServerResponse.status(
                                (int) request.attribute(ERROR_STATUS_CODE).orElse(500))
                        .contentType(MediaType.TEXT_PLAIN)
                        .body("said by the rooms"));
        var routes = RouterFunctions.route()
                .GET(
                        "/thread",
                        request -> ServerResponse.ok()
                                .body("" + Thread.currentThread().isVirtual()))
                .GET("/broken", request -> {
                    throw new IllegalStateException("inner workings");
                })
                .build();
        server = HttpServer.start(settings, new Shopfront(new PageShelf(1_000_000), List.of(failures, routes)));
    }

    @AfterAll
    static void stop() {
        long start = System.nanoTime();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static String ask(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String path, String... headers) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + String.join("", List.of(headers)) + "\r\n");
    }

    @Test
    void requestsRunOnVirtualThreads() throws IOException {
        assertThat(get("/thread")).startsWith("HTTP/1.1 200").endsWith("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/nowhere", "/%zz", "/a\\b", "/<script>", "/..%2f..%2fetc/passwd", "/%00"})
    void aFailureShowsNothingOfTheInside(String path) throws IOException {
        assertThat(get(path))
                .matches("(?s)HTTP/1.1 [45]\\d\\d .*")
                .contains("Content-Type: text/plain")
                .doesNotContain("inner workings", "Exception", "Tomcat", "Whitelabel", "at org.", "<script>");
    }

    @Test
    void aRequestLineThatIsTooLongIsRefused() throws IOException {
        assertThat(get("/" + "a".repeat(20_000))).startsWith("HTTP/1.1 400");
    }

    @Test
    void headersThatAreTooLargeAreRefused() throws IOException {
        assertThat(get("/thread", "X-Long: " + "a".repeat(20_000) + "\r\n")).startsWith("HTTP/1.1 400");
    }

    @Test
    void aBodyWithARequestThatOnlyReadsIsRefused() throws IOException {
        assertThat(ask("GET /thread HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\nhi"))
                .startsWith("HTTP/1.1 400");
        assertThat(
                        ask(
                                "GET /thread HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void nonsenseIsRefused() throws IOException {
        assertThat(ask("\u0016\u0003\u0001 nonsense\r\n\r\n")).startsWith("HTTP/1.1 400");
    }
}
