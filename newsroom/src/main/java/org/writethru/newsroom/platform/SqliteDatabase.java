package org.writethru.newsroom.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.writethru.newsroom.platform.WriteQueue.Failing;

/** The embedded database: one SQLite file in WAL mode, every commit fsynced (synchronous FULL). */
final class SqliteDatabase implements Database {
    private static final int READERS = 4;
    private static final int BUSY_TIMEOUT_MILLIS = 5_000;
    private static final int CACHE_KIBIBYTES = 8_192;

    private final Path file;
    private final WriteQueue writer;
    private final SqliteCheckpoints checkpoints;
    private final ReaderThreads readerThreads = new ReaderThreads(READERS);
    private final HikariDataSource readers;
    private final PooledRead read;

    SqliteDatabase(Path file) {
        this.file = file;
        try {
            Migrations.run(dataSource(file, false), "sqlite");
            this.readers = readers(dataSource(file, true));
        } catch (RuntimeException e) {
            readerThreads.close();
            throw new StorageFailure(StorageFailure.Kind.UNREACHABLE, e);
        }
        this.read = new PooledRead(readers, SqliteDatabase::failing);
        this.writer = new WriteQueue(new Opening(dataSource(file, false)));
        this.checkpoints = new SqliteCheckpoints(dataSource(file, false));
    }

    private static SQLiteDataSource dataSource(Path file, boolean readOnly) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(
                readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(SqliteCheckpoints.BACKSTOP_PAGES));
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
    public <A, R> R write(Together<A, R> work, A ask) {
        var answer = writer.write(work, ask);
        checkpoints.written();
        return answer;
    }

    @Override
    public <T> T read(Work<T> work) {
        return readerThreads.run(() -> read.run(work));
    }

    @Override
    public void backUpTo(Path target) {
        readerThreads.run(() -> {
            try (var connection = dataSource(file, true).getConnection();
                    var statement = connection.prepareStatement("vacuum into ?")) {
                statement.setString(1, target.toString());
                statement.execute();
                return target;
            } catch (SQLException e) {
                throw new StorageFailure(
                        failing(e) == Failing.FULL ? StorageFailure.Kind.FULL : StorageFailure.Kind.UNREACHABLE, e);
            }
        });
    }

    @Override
    public List<String> complaints() {
        return read(sql -> sql.sql("pragma quick_check(20)").query(String.class).list()).stream()
                .filter(line -> !line.equals("ok"))
                .toList();
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
        checkpoints.close();
        readerThreads.close();
        readers.close();
    }

    private static Failing failing(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return Failing.WORK;
        }
        return switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)) {
            case SQLITE_FULL -> Failing.FULL;
            case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_CORRUPT, SQLITE_NOTADB -> Failing.UNREACHABLE;
            case SQLITE_BUSY, SQLITE_LOCKED -> Failing.BUSY;
            default -> Failing.WORK;
        };
    }

    private record Opening(SQLiteDataSource source) implements WriteQueue.Connections {
        @Override
        public Connection open() throws SQLException {
            var connection = source.getConnection();
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        public Failing failing(SQLException failure) {
            return SqliteDatabase.failing(failure);
        }
    }
}
