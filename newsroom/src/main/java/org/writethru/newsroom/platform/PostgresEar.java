package org.writethru.newsroom.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.postgresql.PGConnection;

/** Listens on a connection of its own to what other nodes announce. After the connection broke, it takes it that it missed something. */
final class PostgresEar implements AutoCloseable {
    /** PostgreSQL's channel for it. */
    static final String CHANNEL = "writethru";

    private static final Duration LISTEN = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final PostgresConnections connections;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean closing;

    PostgresEar(PostgresConnections connections) {
        this.connections = connections;
        this.thread = Thread.ofPlatform().name("database-ear").daemon(true).start(this::run);
    }

    void onNotice(Runnable listener) {
        listeners.add(listener);
    }

    private void run() {
        while (!closing) {
            try {
                listen();
            } catch (SQLException e) {
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = connections.source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            listeners.forEach(Runnable::run);
            var heard = connection.unwrap(PGConnection.class);
            while (!closing) {
                var notices = heard.getNotifications((int) LISTEN.toMillis());
                if (notices != null && notices.length > 0) {
                    listeners.forEach(Runnable::run);
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing = true;
        thread.interrupt();
    }
}
