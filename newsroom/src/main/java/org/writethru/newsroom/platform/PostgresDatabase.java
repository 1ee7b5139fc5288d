package org.writethru.newsroom.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL 15 or newer, shared by several nodes. */
final class PostgresDatabase implements Database {
    private static final int READERS = 8;
    private static final int READER_WAITS_SECONDS = 3;

    private final PostgresConnections connections;
    private final WriteQueue writer;
    private final SteadyConnections steady;
    private final HikariDataSource readers;
    private final PooledRead read;
    private final PostgresEar ear;

    PostgresDatabase(String url) {
        this.connections = new PostgresConnections(url);
        this.steady = new SteadyConnections(connections.source());
        try {
            Migrations.run(connections.source(), "postgresql");
            this.readers = readers(steady);
        } catch (RuntimeException e) {
            throw new StorageFailure(StorageFailure.Kind.UNREACHABLE, e);
        }
        this.read = new PooledRead(readers, connections::failing);
        this.writer = new WriteQueue(connections);
        this.ear = new PostgresEar(connections);
    }

    private static HikariDataSource readers(SteadyConnections steady) {
        var config = new HikariConfig();
        config.setDataSource(steady);
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(READER_WAITS_SECONDS * 1_000L);
        config.setValidationTimeout(1_000);
        config.setAutoCommit(false);
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setPoolName("readers");
        return new HikariDataSource(config);
    }

    @Override
    public <A, R> R write(Together<A, R> work, A ask) {
        return writer.write(work, ask);
    }

    @Override
    public <T> T read(Work<T> work) {
        return read.run(work);
    }

    @Override
    public void backUpTo(Path target) {
        new PostgresPrograms(connections.url()).dump(target);
    }

    @Override
    public List<String> complaints() {
        return List.of();
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public void announce(JdbcClient transaction) {
        transaction
                .sql("select pg_notify('" + PostgresEar.CHANNEL + "', '')")
                .query((row, at) -> at)
                .list();
    }

    @Override
    public void onAnnouncement(Runnable listener) {
        ear.onNotice(listener);
    }

    @Override
    public void close() {
        writer.close();
        ear.close();
        steady.close();
        readers.close();
    }
}
