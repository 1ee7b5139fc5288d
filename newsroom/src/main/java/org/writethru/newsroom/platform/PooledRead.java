package org.writethru.newsroom.platform;

import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.writethru.newsroom.platform.WriteQueue.Failing;

/**
 * Reads on pooled connections, each on one consistent state.
 *
 * @param failing sorts the failures of the database
 */
record PooledRead(DataSource pool, Function<SQLException, Failing> failing) {
    <T> T run(Work<T> work) {
        try (var connection = pool.getConnection()) {
            var result = work.with(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            connection.rollback();
            return result;
        } catch (SQLException e) {
            throw new StorageFailure(StorageFailure.Kind.UNREACHABLE, e);
        } catch (DataAccessException e) {
            throw sorted(e);
        }
    }

    private RuntimeException sorted(DataAccessException e) {
        var broken = WriteBatch.sqlCause(e);
        return switch (broken == null ? Failing.WORK : failing.apply(broken)) {
            case WORK -> e;
            case FULL -> new StorageFailure(StorageFailure.Kind.FULL, e);
            case BUSY, CONFLICT -> new StorageFailure(StorageFailure.Kind.BUSY, e);
            case UNREACHABLE -> new StorageFailure(StorageFailure.Kind.UNREACHABLE, e);
        };
    }
}
