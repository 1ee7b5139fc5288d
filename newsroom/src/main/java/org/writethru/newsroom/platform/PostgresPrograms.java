package org.writethru.newsroom.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** PostgreSQL's own backup programs, run against one database. */
final class PostgresPrograms {
    private static final int MOST_HOURS = 6;

    private final Properties where;

    PostgresPrograms(String url) {
        this.where = Objects.requireNonNull(Driver.parseURL(url, new Properties()), url);
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
        run(dumping(file));
    }

    /** Fills an empty database from such a file. */
    void restore(Path file) {
        run(restoring(file));
    }

    ProcessBuilder dumping(Path file) {
        return program("pg_dump", "--format=custom", "--file=" + file);
    }

    ProcessBuilder restoring(Path file) {
        return program(
                "pg_restore",
                "--exit-on-error",
                "--single-transaction",
                "--dbname=" + where.getProperty("PGDBNAME"),
                file.toString());
    }

    /** It asks nobody for a password: most often nobody is there. */
    private ProcessBuilder program(String name, String... arguments) {
        var command = new ArrayList<>(List.of(name, "--no-password", "--no-owner", "--no-privileges"));
        command.addAll(List.of(arguments));
        var program = new ProcessBuilder(command).redirectErrorStream(true);
        tell(program.environment());
        return program;
    }

    /** The password goes by the environment, never by the command line that everybody on the machine can read. */
    private void tell(Map<String, String> environment) {
        put(environment, "PGHOST", where.getProperty("PGHOST"));
        put(environment, "PGPORT", where.getProperty("PGPORT"));
        put(environment, "PGDATABASE", where.getProperty("PGDBNAME"));
        put(environment, "PGUSER", where.getProperty("user"));
        put(environment, "PGPASSWORD", where.getProperty("password"));
        put(environment, "PGSSLMODE", where.getProperty("sslmode"));
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }

    private static void run(ProcessBuilder program) {
        try {
            var said = Files.createTempFile("writethru", ".txt");
            try {
                run(program, said);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            throw new BackupFailure(
                    "%s, one of PostgreSQL's own programs, cannot be run here: install postgresql-client."
                            .formatted(name(program)),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailure(StorageFailure.Kind.BUSY, e);
        }
    }

    private static void run(ProcessBuilder program, Path said) throws IOException, InterruptedException {
        var process = program.redirectOutput(said.toFile()).start();
        if (!process.waitFor(MOST_HOURS, TimeUnit.HOURS)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            var complaint = Files.readString(said, StandardCharsets.UTF_8).strip();
            throw new BackupFailure("%s failed: %s".formatted(name(program), complaint), null);
        }
    }

    private static String name(ProcessBuilder program) {
        return program.command().getFirst();
    }
}
