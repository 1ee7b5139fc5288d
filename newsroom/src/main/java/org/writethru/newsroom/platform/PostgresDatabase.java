package org.writethru.newsroom.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL 15 or newer, shared by several nodes. */
final class PostgresDatabase implements Database {
    private static final int READERS = 8;
    private static final int CONNECT_SECONDS = 3;
    private static final int LISTEN_MILLIS = 500;
    private static final String CHANNEL = "writethru";

    private final String url;
    private final WriteQueue writer;
    private final HikariDataSource readers;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread ear;
    private volatile boolean closing;

    PostgresDatabase(String url) {
        this.url = url;
        this.readers = readers(url);
        Migrations.run(readers, "postgresql");
        this.writer = new WriteQueue(new Opening(url));
        this.ear = Thread.ofPlatform().name("database-ear").daemon(true).start(this::listen);
    }

    private static HikariDataSource readers(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_SECONDS * 1_000L);
        config.setValidationTimeout(1_000);
        config.addDataSourceProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
        config.addDataSourceProperty("socketTimeout", "30");
        config.setPoolName("readers");
        return new HikariDataSource(config);
    }

    private static Connection connect(String url) throws SQLException {
        var properties = new java.util.Properties();
        properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public <T> T write(Work<T> work) {
        return writer.write(work);
    }

    @Override
    public <T> T read(Work<T> work) {
        try {
            return PooledRead.run(readers, sql -> {
                sql.sql("set transaction isolation level repeatable read read only").update();
                return work.with(sql);
            });
        } catch (DataAccessResourceFailureException e) {
            throw new StorageFailure(StorageFailure.Kind.UNREACHABLE, e);
        }
    }

    @Override
    public void backUpTo(Path target) {
        try {
            var process = new ProcessBuilder(
                            "pg_dump", "--format=custom", "--file=" + target, url.replaceFirst("^jdbc:", ""))
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new StorageFailure(
                        StorageFailure.Kind.UNREACHABLE, new IOException("pg_dump ended with " + process.exitValue()));
            }
        } catch (IOException e) {
            throw new IllegalStateException("pg_dump, PostgreSQL's own backup program, is not installed here.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailure(StorageFailure.Kind.BUSY, e);
        }
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void announce(JdbcClient transaction) {
        transaction.sql("select pg_notify('" + CHANNEL + "', '')").query((row, at) -> at).list();
    }

    @Override
    public void onAnnouncement(Runnable listener) {
        listeners.add(listener);
    }

    private void listen() {
        while (!closing) {
            try (var connection = connect(url);
                    var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                listeners.forEach(Runnable::run);
                var heard = connection.unwrap(PGConnection.class);
                while (!closing) {
                    var notifications = heard.getNotifications(LISTEN_MILLIS);
                    if (notifications != null && notifications.length > 0) {
                        listeners.forEach(Runnable::run);
                    }
                }
            } catch (SQLException e) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LISTEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing = true;
        writer.close();
        ear.interrupt();
        readers.close();
    }

    private record Opening(String url) implements WriteQueue.Connections {
        @Override
        public Connection open() throws SQLException {
            var connection = connect(url);
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        public StorageFailure.@Nullable Kind kindOf(SQLException failure) {
            var state = failure.getSQLState();
            if (state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("58")) {
                return StorageFailure.Kind.UNREACHABLE;
            }
            return state.equals("53100") ? StorageFailure.Kind.FULL : null;
        }
    }
}
