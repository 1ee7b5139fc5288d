package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.intake.incoming.OAuthClient;
import org.writethru.newsroom.intake.incoming.Way;

/** Mailboxes of services that take access tokens: the mail server takes the one that the token service gives, and no other. */
class ImapByTokenTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer service;

    @BeforeEach
    void serve() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add("%s %s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().getFirst("Content-Type").split(";", -1)[0],
                        form));
        switch (exchange.getRequestURI().getPath()) {
            case "/token" -> {
                if (form.contains("client_secret=s%26cret")) {
                    send(exchange, 200, """
                            {"access_token": "%s", "token_type": "Bearer", "expires_in": 3599, "ext_expires_in": 3599}""".formatted(ServerPickupContract.PASSWORD));
                } else {
                    send(exchange, 401, """
                            {"error": "invalid_client", "error_description": "The secret is\\nnot that of this client."}""");
                }
            }
            case "/stranger" -> send(exchange, 200, "{\"access_token\": \"of-somebody-else\"}");
            case "/elsewhere" -> {
                exchange.getResponseHeaders().add("Location", "/token");
                send(exchange, 307, "");
            }
            default -> send(exchange, 200, "<html>Sign in</html>");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String client(String path, String secret, String more) {
        return """
                {"token_uri": "http://127.0.0.1:%d%s", "client_id": "desk-7", "client_secret": "%s"%s}
                """.formatted(service.getAddress().getPort(), path, secret, more);
    }

    private ServerPickupContract.Look look(MailServer server, Path folder, String client) {
        var test = new ServerPickupContract.Look(new ImapPickupTest(), server, folder, new Reach(true));
        test.source = ServerPickupContract.source(Way.IMAP, server, test.secrets, client, "");
        return test;
    }

    @Test
    void aClientSignsInInItsOwnName(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            server.put("one", "First");
            var test = look(server, folder, client("/token", "s&cret", ", \"scope\": \"mail.read offline\""));
            test.look();
            server.put("two", "Second");
            test.look();
            assertThat(test.taken).hasSize(2);
            assertThat(asked)
                    .hasSize(2)
                    .containsOnly(
                            "POST /token application/x-www-form-urlencoded grant_type=client_credentials&client_id=desk-7"
                                    + "&client_secret=s%26cret&scope=mail.read+offline");
        }
    }

    @Test
    void aClientSignsInByWhatAPersonLetItHave(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            server.put("one", "First");
            look(server, folder, client("/token", "s&cret", ", \"refresh_token\": \"1//long\""))
                    .look();
            assertThat(asked)
                    .singleElement()
                    .asString()
                    .contains("grant_type=refresh_token", "refresh_token=1%2F%2Flong");
        }
    }

    @Test
    void whatTheServiceSaysOfAnErrorIsSaid(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            assertThatThrownBy(look(server, folder, client("/token", "old", ""))::look)
                    .isInstanceOf(PickupFailure.class)
                    .hasMessage(
                            "No access token: the service answered with status 401 (invalid_client: The secret is not that of"
                                    + " this client.).");
            assertThatThrownBy(look(server, folder, client("/page", "s&cret", ""))::look)
                    .hasMessage("No access token: the service answered with status 200.");
            assertThatThrownBy(look(server, folder, client("/stranger", "s&cret", ""))::look)
                    .hasMessage("The server does not let us in with this login and the token that we were given.");
        }
    }

    @Test
    void theSecretGoesToNoAddressThatTheServiceLeadsTo(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            assertThatThrownBy(look(server, folder, client("/elsewhere", "s&cret", ""))::look)
                    .hasMessage("No access token: the service answered with status 307.");
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void inTheOpenTokensAreAskedForInTlsAndOutsideOfTheNetworkAlone() {
        var inTheClear = OAuthClient.kept(client("/token", "s&cret", "")).orElseThrow();
        assertThatThrownBy(() -> new AccessTokens(Reach.PUBLIC).of(inTheClear))
                .isInstanceOf(PickupFailure.class)
                .hasMessage("No access token: Its token_uri must begin with https://.");
        var inside = OAuthClient.kept(
                        "{\"token_uri\": \"https://localhost/token\", \"client_id\": \"a\", \"client_secret\": \"b\"}\n")
                .orElseThrow();
        assertThatThrownBy(() -> new AccessTokens(Reach.PUBLIC).of(inside))
                .isInstanceOf(PickupFailure.class)
                .hasMessageContaining("an address inside of a network, which is not asked");
        assertThat(asked).isEmpty();
    }
}
