package org.writethru.newsroom.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.postgresql.Driver;

/** PostgreSQL's own backup programs, run against one database. */
final class PostgresPrograms {
    private static final int MOST_HOURS = 6;

    private final Properties where;

    PostgresPrograms(String url) {
        this.where = java.util.Objects.requireNonNull(Driver.parseURL(url, new Properties()), url);
    }

    /** Throws {@link BackupFailure} if there is a table in the database. */
    static void requireEmpty(String url) {
        var connections = new PostgresConnections(url);
        try (var connection = connections.source().getConnection();
                var statement = connection.createStatement();
                var tables =
                        statement.executeQuery("select count(*) from pg_tables where schemaname = current_schema()")) {
            tables.next();
            if (tables.getLong(1) > 0) {
                throw new BackupFailure("The database is not empty; a backup is put into an empty one.", null);
            }
        } catch (SQLException e) {
            throw new StorageFailure(StorageFailure.Kind.UNREACHABLE, e);
        }
    }

    /** Writes the whole database to a file. */
    void dump(Path file) {
        run(List.of("pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file=" + file));
    }

    /** Fills an empty database from such a file. */
    void restore(Path file) {
        run(List.of(
                "pg_restore",
                "--exit-on-error",
                "--single-transaction",
                "--no-owner",
                "--no-privileges",
                "--dbname=" + where.getProperty("PGDBNAME"),
                file.toString()));
    }

    private void run(List<String> command) {
        try {
            var said = Files.createTempFile("writethru", ".txt");
            try {
                run(command, said);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            throw new BackupFailure(
                    "%s, one of PostgreSQL's own programs, cannot be run here: install postgresql-client."
                            .formatted(command.getFirst()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailure(StorageFailure.Kind.BUSY, e);
        }
    }

    private void run(List<String> command, Path said) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        tell(builder);
        var process = builder.start();
        if (!process.waitFor(MOST_HOURS, TimeUnit.HOURS)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw new BackupFailure(
                    "%s failed: %s"
                            .formatted(
                                    command.getFirst(),
                                    Files.readString(said, StandardCharsets.UTF_8)
                                            .strip()),
                    null);
        }
    }

    /** The password goes by the environment, never by the command line that everybody on the machine can read. */
    private void tell(ProcessBuilder builder) {
        var environment = builder.environment();
        put(environment, "PGHOST", where.getProperty("PGHOST"));
        put(environment, "PGPORT", where.getProperty("PGPORT"));
        put(environment, "PGDATABASE", where.getProperty("PGDBNAME"));
        put(environment, "PGUSER", where.getProperty("user"));
        put(environment, "PGPASSWORD", where.getProperty("password"));
        put(environment, "PGSSLMODE", where.getProperty("sslmode"));
    }

    private static void put(
            java.util.Map<String, String> environment, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
