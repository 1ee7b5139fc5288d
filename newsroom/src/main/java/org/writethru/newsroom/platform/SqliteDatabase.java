package org.writethru.newsroom.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The embedded database: one SQLite file in WAL mode, every commit fsynced (synchronous FULL). */
final class SqliteDatabase implements Database {
    private static final int READERS = 4;
    private static final int BUSY_TIMEOUT_MILLIS = 5_000;

    private final Path file;
    private final WriteQueue writer;
    private final ReaderThreads readerThreads = new ReaderThreads(READERS);
    private final HikariDataSource readers;

    SqliteDatabase(Path file) {
        this.file = file;
        Migrations.run(dataSource(file, false), "sqlite");
        this.writer = new WriteQueue(new Opening(dataSource(file, false)));
        this.readers = readers(dataSource(file, true));
    }

    private static SQLiteDataSource dataSource(Path file, boolean readOnly) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(
                readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "268435456");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource readers(SQLiteDataSource source) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(READERS);
        config.setAutoCommit(false);
        config.setPoolName("readers");
        return new HikariDataSource(config);
    }

    @Override
    public <T> T write(Work<T> work) {
        return writer.write(work);
    }

    @Override
    public <T> T read(Work<T> work) {
        return readerThreads.run(() -> PooledRead.run(readers, work));
    }

    @Override
    public void backUpTo(Path target) {
        readerThreads.run(() -> {
            try (var connection = dataSource(file, false).getConnection();
                    var statement = connection.prepareStatement("vacuum into ?")) {
                statement.setString(1, target.toString());
                statement.execute();
                return target;
            } catch (SQLException e) {
                throw new StorageFailure(StorageFailure.Kind.UNREACHABLE, e);
            }
        });
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public void announce(JdbcClient transaction) {
        // One process holds the file; there is no other node to tell.
    }

    @Override
    public void onAnnouncement(Runnable listener) {
        // As above.
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        readerThreads.close();
    }

    private record Opening(SQLiteDataSource source) implements WriteQueue.Connections {
        @Override
        public Connection open() throws SQLException {
            var connection = source.getConnection();
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        public StorageFailure.@Nullable Kind kindOf(SQLException failure) {
            if (!(failure instanceof SQLiteException sqlite)) {
                return null;
            }
            var code = sqlite.getResultCode();
            if (code == SQLiteErrorCode.SQLITE_FULL) {
                return StorageFailure.Kind.FULL;
            }
            return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
                case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_CORRUPT, SQLITE_NOTADB ->
                    StorageFailure.Kind.UNREACHABLE;
                case SQLITE_BUSY, SQLITE_LOCKED -> StorageFailure.Kind.BUSY;
                default -> null;
            };
        }
    }
}
