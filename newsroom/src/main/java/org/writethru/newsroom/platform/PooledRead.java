package org.writethru.newsroom.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.writethru.newsroom.platform.WriteQueue.Failing;

/**
 * Reads on pooled connections, each on one consistent state.
 *
 * @param failing sorts the failures of the database
 */
record PooledRead(HikariDataSource pool, Function<SQLException, Failing> failing) {
    /**
     * A connection that broke while it lay in the pool is found out when it is used. A read is safe to repeat: it is run once
     * more, on a connection opened since.
     */
    <T> T run(Work<T> work) {
        try {
            return read(connection(), work);
        } catch (Broken e) {
            pool.getHikariPoolMXBean().softEvictConnections();
            try {
                return read(connection(), work);
            } catch (Broken again) {
                throw new StorageFailure(StorageFailure.Kind.UNREACHABLE, again);
            }
        }
    }

    private Connection connection() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new StorageFailure(StorageFailure.Kind.UNREACHABLE, e);
        }
    }

    private <T> T read(Connection connection, Work<T> work) throws Broken {
        try (connection) {
            var result = work.with(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            connection.rollback();
            return result;
        } catch (SQLException e) {
            throw new Broken(e);
        } catch (DataAccessException e) {
            throw sorted(e);
        }
    }

    /** The connection was no good. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(Exception cause) {
            super(cause);
        }
    }

    private RuntimeException sorted(DataAccessException e) throws Broken {
        var broken = WriteBatch.sqlCause(e);
        return switch (broken == null ? Failing.WORK : failing.apply(broken)) {
            case WORK -> e;
            case FULL -> new StorageFailure(StorageFailure.Kind.FULL, e);
            case BUSY, CONFLICT -> new StorageFailure(StorageFailure.Kind.BUSY, e);
            case UNREACHABLE -> throw new Broken(e);
        };
    }
}
