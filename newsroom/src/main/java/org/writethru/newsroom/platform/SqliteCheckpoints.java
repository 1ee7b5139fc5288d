package org.writethru.newsroom.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteDataSource;

/**
 * Copies what was committed from SQLite's write-ahead log into its database file, beside the writer.
 *
 * <p>Left to itself, SQLite does so inside a commit, every thousand pages: each fiftieth release or so would wait for the
 * fsync of the whole file. The writer keeps that as a backstop for storms only.
 */
final class SqliteCheckpoints implements AutoCloseable {
    /** Pages of 4 KiB in the log from which on the writer copies by itself: 64 MiB. */
    static final int BACKSTOP_PAGES = 16_384;

    private static final int EVERY_MILLIS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(SqliteCheckpoints.class);

    private final SQLiteDataSource source;
    private final AtomicBoolean written = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-checkpoint").daemon(true).factory());
    private @Nullable Connection connection;

    SqliteCheckpoints(SQLiteDataSource source) {
        this.source = source;
        thread.scheduleWithFixedDelay(this::copy, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Something was committed. */
    void written() {
        written.set(true);
    }

    private void copy() {
        if (written.compareAndSet(true, false)) {
            try (var statement = connected().createStatement()) {
                statement.execute("pragma wal_checkpoint(passive)");
            } catch (SQLException e) {
                LOG.debug("The write-ahead log was not copied; this is tried again", e);
                written.set(true);
                disconnect();
            }
        }
    }

    private Connection connected() throws SQLException {
        var open = connection;
        if (open == null) {
            open = source.getConnection();
            connection = open;
        }
        return open;
    }

    private void disconnect() {
        var open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                // It is being given up; its own complaint adds nothing.
            }
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        disconnect();
    }
}
