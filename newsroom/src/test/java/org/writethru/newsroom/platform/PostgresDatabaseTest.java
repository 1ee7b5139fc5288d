package org.writethru.newsroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.writethru.newsroom.TestPostgres;

class PostgresDatabaseTest implements DatabaseContract {
    private static final int READERS = 4;

    private static final String OTHERS = """
             from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid() and application_name = 'writethru'
            """;

    private final String url = TestPostgres.emptyDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }

    @Test
    void aReadOnAConnectionThatBrokeInThePoolIsRunAgain() throws Exception {
        var database = new PostgresDatabase(url);
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var together = new CyclicBarrier(READERS);
            Callable<Integer> read = () -> database.read(sql -> {
                await(together);
                return sql.sql("select 1").query(Integer.class).single();
            });
            readers.invokeAll(Collections.nCopies(READERS, read));

            breakAll();

            assertThat(database.<Integer>read(
                            sql -> sql.sql("select 2").query(Integer.class).single()))
                    .isEqualTo(2);
        } finally {
            database.close();
        }
    }

    @Test
    void whatItsAddressAsksOfTheServerHoldsBesideWhatIsAskedOfEveryServer() {
        try (var database = new PostgresDatabase(url + "&options=-c%20statement_timeout%3D7s")) {
            assertThat(database.<List<String>>read(
                            sql -> List.of("statement_timeout", "lock_timeout", "application_name").stream()
                                    .map(name -> sql.sql("select current_setting(:name)")
                                            .param("name", name)
                                            .query(String.class)
                                            .single())
                                    .toList()))
                    .containsExactly("7s", "10s", "writethru");
        }
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new PostgresDatabase("jdbc:postgresql://host:port/x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the server's side of every connection, and waits until it is gone: quickly, for a rested connection is tested. */
    private void breakAll() throws Exception {
        try (var operator = DriverManager.getConnection(url);
                var statement = operator.createStatement()) {
            statement.execute("select pg_terminate_backend(pid)" + OTHERS);
            while (others(statement) > 0) {
                Thread.sleep(2);
            }
        }
    }

    private static int others(Statement statement) throws SQLException {
        try (var count = statement.executeQuery("select count(*)" + OTHERS)) {
            count.next();
            return count.getInt(1);
        }
    }
}
