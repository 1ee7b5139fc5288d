package org.writethru.newsroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.TestPostgres;

class PostgresProgramsTest {
    @Test
    void passwordIsOnNoCommandLine(@TempDir Path folder) {
        var programs =
                new PostgresPrograms("jdbc:postgresql://db.example:5433/news?user=halden&password=kiln%20%26%20dam");
        for (var program :
                new ProcessBuilder[] {programs.dumping(folder.resolve("d")), programs.restoring(folder.resolve("d"))}) {
            assertThat(program.command()).noneMatch(word -> word.contains("kiln") || word.contains("jdbc:"));
            assertThat(program.environment())
                    .containsEntry("PGPASSWORD", "kiln & dam")
                    .containsEntry("PGUSER", "halden")
                    .containsEntry("PGHOST", "db.example")
                    .containsEntry("PGPORT", "5433")
                    .containsEntry("PGDATABASE", "news");
        }
    }

    @Test
    void serverThatAsksForThePasswordIsGivenIt(@TempDir Path folder) throws Exception {
        try (var server = TestPostgres.own()) {
            var url = server.newDatabase();
            askForPassword(url, "kiln & dam");

            new PostgresPrograms(url + "&password=kiln%20%26%20dam").dump(folder.resolve("right"));
            assertThat(folder.resolve("right")).isNotEmptyFile();
            assertThatThrownBy(() -> new PostgresPrograms(url + "&password=dam").dump(folder.resolve("wrong")))
                    .isInstanceOf(BackupFailure.class)
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> new PostgresPrograms(url).dump(folder.resolve("none")))
                    .as("nobody is asked at the terminal")
                    .isInstanceOf(BackupFailure.class)
                    .hasMessageContaining("no password supplied");
        }
    }

    private static void askForPassword(String url, String password) throws SQLException {
        try (var operator = DriverManager.getConnection(url);
                var statement = operator.createStatement()) {
            statement.execute("alter role current_user password '" + password + "'");
            statement.execute("""
                    do $$ begin
                        execute format('copy (select ''host all all 127.0.0.1/32 scram-sha-256'') to %L',
                                       current_setting('hba_file'));
                    end $$
                    """);
            statement.execute("select pg_reload_conf()");
        }
        Eventually.holds("the server asks for the password", () -> !letsIn(url));
    }

    private static boolean letsIn(String url) {
        try (var connection = DriverManager.getConnection(url)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
