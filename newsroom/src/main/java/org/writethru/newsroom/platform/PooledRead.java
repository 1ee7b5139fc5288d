package org.writethru.newsroom.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One read on a pooled connection, on one consistent state. */
final class PooledRead {
    private PooledRead() {}

    static <T> T run(DataSource pool, Work<T> work) {
        try (var connection = pool.getConnection()) {
            try {
                return work.with(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StorageFailure(StorageFailure.Kind.UNREACHABLE, e);
        }
    }
}
