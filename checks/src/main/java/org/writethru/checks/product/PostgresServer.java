package org.writethru.checks.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of a check's own, from the system's packages, with every commit on disk before it is acknowledged. It can be killed as a
 * power cut would and started again.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final int END_SECONDS = 30;

    private final Path programs;
    private final Path folder;
    private final int port = Ports.free();
    private @Nullable Process process;

    private PostgresServer(Path programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** Makes and starts one; skips the check if PostgreSQL is not installed. */
    public static PostgresServer fresh() {
        var programs = Programs.postgres();
        try {
            var folder = Files.createTempDirectory("writethru-postgres");
            var server = new PostgresServer(programs, folder);
            server.make();
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        if (Programs.root()) {
            var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres");
            Files.setOwner(folder, owner);
        }
        var made = new Command(folder)
                .carryOut(
                        asPostgres(
                                "initdb",
                                "--no-sync",
                                "--auth=trust",
                                "--username=news",
                                "--encoding=UTF8",
                                "--locale=C.UTF-8",
                                "--pgdata=" + data()),
                        "");
        if (made.status() != 0) {
            throw new AssertionError("initdb failed: " + made.err());
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** PostgreSQL refuses to run as root. */
    private List<String> asPostgres(String program, String... words) {
        var line = new ArrayList<String>();
        if (Programs.root()) {
            line.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        line.add(programs.resolve(program).toString());
        line.addAll(List.of(words));
        return line;
    }

    /** Starts it, again if need be until the processes that a killed one left behind are gone. */
    public void start() {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < START.toNanos()) {
            var started = launch();
            if (Reader.eventually(START, () -> !started.isAlive() || answers()) && started.isAlive()) {
                process = started;
                return;
            }
            started.destroyForcibly();
        }
        throw new AssertionError("PostgreSQL did not start; see " + log());
    }

    private Process launch() {
        var line = asPostgres(
                "postgres",
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "max_connections=60",
                "-c",
                "shared_buffers=32MB");
        try {
            return new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url("postgres"))) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes an empty database and gives its address. */
    public String database(String name) {
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return url(name);
        } catch (SQLException e) {
            throw new AssertionError("The database %s cannot be made".formatted(name), e);
        }
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=news".formatted(port, name);
    }

    /** kill -9 of the postmaster, and of the processes behind its connections too if so asked. */
    public void kill(boolean backends) {
        var postmaster = Objects.requireNonNull(process, "it does not run");
        var behind = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        if (backends) {
            behind.forEach(ProcessHandle::destroyForcibly);
        }
        awaitEnd(postmaster);
    }

    /** kill -9 of one process behind a connection, upon which PostgreSQL ends all others and recovers. */
    public void killOneBackend() {
        Objects.requireNonNull(process, "it does not run")
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("news"))
                .findFirst()
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Ends it at once, as its administrator would ({@code immediate} leaves recovery to the next start). */
    public void stop() {
        var postmaster = Objects.requireNonNull(process, "it does not run");
        new Command(folder).carryOut(asPostgres("pg_ctl", "-D", data().toString(), "-m", "fast", "stop"), "");
        awaitEnd(postmaster);
    }

    private static void awaitEnd(Process postmaster) {
        try {
            if (!postmaster.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("PostgreSQL has not ended after %d s".formatted(END_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        var postmaster = process;
        if (postmaster != null && postmaster.isAlive()) {
            kill(true);
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // A folder below /tmp stays behind, which harms nobody.
        }
    }
}
