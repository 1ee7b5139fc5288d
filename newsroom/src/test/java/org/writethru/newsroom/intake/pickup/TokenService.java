package org.writethru.newsroom.intake.pickup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service on this machine that gives the access token that {@link MailServer} takes, and others that answer as services do. */
final class TokenService implements AutoCloseable {
    static final String SECRET = "s&cret";

    private static final String SENT_SECRET = "client_secret=s%26cret";

    /** What was asked, each with its method, path, media type and form. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private int turn = 1;

    TokenService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** A client of it, as people write it down. */
    String client(String path, String secret, String more) {
        return """
                {"token_uri": "http://127.0.0.1:%d%s", "client_id": "desk-7", "client_secret": "%s"%s}
                """.formatted(server.getAddress().getPort(), path, secret, more);
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
                if (form.contains(SENT_SECRET)) {
                    send(exchange, 200, """
                            {"access_token": "%s", "token_type": "Bearer", "expires_in": 3599, "ext_expires_in": 3599}""".formatted(ServerPickupContract.PASSWORD));
                } else {
                    send(exchange, 401, """
                            {"error": "invalid_client", "error_description": "The secret is\\nnot that of this client."}""");
                }
            }
            case "/turns" -> turn(exchange, form);
            case "/stranger" -> send(exchange, 200, "{\"access_token\": \"of-somebody-else\"}");
            case "/elsewhere" -> {
                exchange.getResponseHeaders().add("Location", "/token");
                send(exchange, 307, "");
            }
            default -> send(exchange, 200, "<html>Sign in</html>");
        }
    }

    /** Takes each refresh token once, from {@code turn-1} on, and gives the next. */
    private synchronized void turn(HttpExchange exchange, String form) throws IOException {
        if (form.contains(SENT_SECRET) && form.contains("refresh_token=turn-%d&".formatted(turn))) {
            turn++;
            send(exchange, 200, """
                    {"access_token": "%s", "refresh_token": "turn-%d"}""".formatted(ServerPickupContract.PASSWORD, turn));
        } else {
            send(exchange, 400, "{\"error\": \"invalid_grant\"}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
