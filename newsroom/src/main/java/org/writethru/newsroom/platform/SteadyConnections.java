package org.writethru.newsroom.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Opens connections for a pool; while the server is away it tries again at an even pace, until it is closed.
 *
 * <p>It never tells the pool that it failed: HikariCP would leave ever longer pauses between its attempts, up to five seconds,
 * and readers, who wait three, would be refused after the server is back.
 */
final class SteadyConnections extends DelegatingDataSource implements AutoCloseable {
    private static final Duration AFTER_FAILURE = Duration.ofMillis(250);

    private static final Logger LOG = LoggerFactory.getLogger(SteadyConnections.class);

    private volatile boolean closing;

    SteadyConnections(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        for (boolean first = true; ; first = false) {
            try {
                return super.getConnection();
            } catch (SQLException e) {
                if (first) {
                    LOG.warn("Readers cannot reach the database and keep trying: {}", e.getMessage());
                }
                pauseUnlessClosing(e);
            }
        }
    }

    private void pauseUnlessClosing(SQLException failure) throws SQLException {
        if (closing) {
            throw failure;
        }
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    /** Lets whoever is still trying give up. */
    @Override
    public void close() {
        closing = true;
    }
}
