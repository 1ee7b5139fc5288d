package org.writethru.newsroom.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.writethru.newsroom.platform.WriteQueue.Failing;

/** Opens connections to one PostgreSQL database; each wait on them has an end. */
final class PostgresConnections implements WriteQueue.Connections {
    private static final int CONNECT_SECONDS = 3;

    /** An answer that takes longer counts as a broken connection. */
    private static final int ANSWER_SECONDS = 30;

    /**
     * A node that stops in the middle of a transaction (a paused machine) holds up the others no longer than this, and a node
     * waits for another's lock no longer than that.
     */
    private static final String OPTIONS = "-c idle_in_transaction_session_timeout=15s -c lock_timeout=10s";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresConnections.class);

    private final String url;
    private final DataSource source;

    PostgresConnections(String url) {
        this.url = url;
        this.source = source(url);
    }

    /**
     * What the address says beside host and database is given apart from it: Flyway looks in a connection's address for secrets, and takes a
     * tenth of a second for one of fifteen hundred characters, which the driver's own sources make.
     */
    private static DataSource source(String url) {
        var given = Driver.parseURL(url, null);
        if (given == null) {
            throw new IllegalArgumentException(
                    "The database’s address is not one that PostgreSQL’s driver reads: give jdbc:postgresql://host/name.");
        }
        var properties = new Properties();
        given.stringPropertyNames().forEach(name -> properties.setProperty(name, given.getProperty(name)));
        properties.setProperty(PGProperty.CONNECT_TIMEOUT.getName(), String.valueOf(CONNECT_SECONDS));
        properties.setProperty(PGProperty.SOCKET_TIMEOUT.getName(), String.valueOf(ANSWER_SECONDS));
        properties.setProperty(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
        properties.setProperty(PGProperty.APPLICATION_NAME.getName(), "writethru");
        properties.merge(PGProperty.OPTIONS.getName(), OPTIONS, (own, ours) -> ours + " " + own);
        return new SimpleDriverDataSource(new Driver(), url.replaceFirst("\\?.*", ""), properties);
    }

    String url() {
        return url;
    }

    /** Connections for reading and for migrations. */
    DataSource source() {
        return source;
    }

    /** A connection for the writer; what it commits is on disk, whatever the server's default is. */
    @Override
    public Connection open() throws SQLException {
        var connection = source.getConnection();
        try (var statement = connection.createStatement();
                var settings = statement.executeQuery("""
                        select current_setting('fsync'),
                               case when current_setting('synchronous_commit') = 'off'
                                    then set_config('synchronous_commit', 'on', false) end
                        """)) {
            settings.next();
            if (!"on".equals(settings.getString(1))) {
                LOG.warn("PostgreSQL runs with fsync off: a power cut may lose releases that were acknowledged.");
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** See PostgreSQL's appendix A: classes 08 connection, 53 resources, 57P shutdown, 58 system; 40 conflicts. */
    @Override
    public Failing failing(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return switch (state) {
            case "40001", "40P01" -> Failing.CONFLICT;
            case "53100" -> Failing.FULL;
            case "55P03", "53300" -> Failing.BUSY;
            case "25P03", "25P04", "null" -> Failing.UNREACHABLE;
            default ->
                switch (state.substring(0, 2)) {
                    case "08", "53", "58", "XX" -> Failing.UNREACHABLE;
                    case "57" -> state.startsWith("57P") ? Failing.UNREACHABLE : Failing.WORK;
                    default -> Failing.WORK;
                };
        };
    }
}
