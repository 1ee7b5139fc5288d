package org.writethru.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.Databases;

/**
 * A real PostgreSQL server of the machine's own package, in a temporary folder and on a free port. One serves all tests of a test run,
 * each with a database of its own; a test that stops its server starts another. It does not wait for the disk: that would guard
 * against a machine that goes down, which no test does, and not against a server that is killed.
 *
 * <p>Where there is none installed, the tests that ask for it are skipped and say so.
 */
public final class TestPostgres implements AutoCloseable {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String USER = "writethru";
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(30);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path programs;
    private final Path folder;
    private final int port;
    private Optional<Process> server = Optional.empty();

    private static final class ForAll {
        static final TestPostgres SERVER = new TestPostgres();
        static final String TEMPLATE = SERVER.template();

        private ForAll() {}
    }

    private TestPostgres() {
        this.programs = programs().orElseThrow();
        this.folder = folder();
        this.port = freePort();
        run("initdb", "--auth=trust", "--username=" + USER, "--encoding=UTF8", "--no-sync", "-D", data());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        start();
    }

    /** The JDBC address of a new database that has its tables already: opening it takes a moment less. */
    public static String freshDatabase() {
        requireInstalled();
        return ForAll.SERVER.create("template " + ForAll.TEMPLATE + " strategy file_copy");
    }

    /** The JDBC address of a new database in which there is nothing. */
    public static String emptyDatabase() {
        return shared().newDatabase();
    }

    /** The server that all tests share. */
    public static TestPostgres shared() {
        requireInstalled();
        return ForAll.SERVER;
    }

    /** A server for one test, which may stop it. */
    public static TestPostgres own() {
        requireInstalled();
        return new TestPostgres();
    }

    private static void requireInstalled() {
        Assumptions.assumeTrue(
                programs().isPresent(),
                "PostgreSQL is not installed here: apt install postgresql, then this test runs.");
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (var versions = Files.list(DEBIAN)) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparingInt(
                            version -> Integer.parseInt(version.getFileName().toString())))
                    .map(version -> version.resolve("bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a new, empty database. */
    public String newDatabase() {
        return create("");
    }

    private String template() {
        var url = newDatabase();
        Databases.open(Optional.of(url), DataFolder.at(folder)).close();
        return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    }

    private String create(String how) {
        var name = "newsroom" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database %s %s".formatted(name, how));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, database, USER);
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("postgres");
            if (isRoot()) {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
            }
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** Starts the server and waits until it answers. */
    public void start() {
        server = Optional.of(begin(
                "postgres",
                "-D",
                data(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=" + folder,
                "-c",
                "max_connections=200",
                "-c",
                "fsync=off"));
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!answers()) {
            assertThat(System.nanoTime()).as("PostgreSQL answers in time").isLessThan(end);
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url("postgres"))) {
            return connection.isValid(1);
        } catch (SQLException e) {
            pause();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops the server as a machine does that is switched off: all connections break. */
    public void stop() {
        server.ifPresent(TestPostgres::quit);
        server = Optional.empty();
    }

    private static void quit(Process postmaster) {
        try {
            new ProcessBuilder("kill", "-QUIT", Long.toString(postmaster.pid()))
                    .start()
                    .waitFor();
            if (!postmaster.waitFor(10, TimeUnit.SECONDS)) {
                postmaster.destroyForcibly();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String program, String... arguments) {
        try {
            var process = begin(program, arguments);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(
                        program + " failed: " + Files.readString(folder.resolve(program + ".txt")));
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL refuses to run as root, and must not outlive the test run. */
    private Process begin(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        if (program.equals("postgres") && Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            command.addAll(isRoot() ? List.of("--pdeathsig=INT") : List.of("setpriv", "--pdeathsig=INT"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(Stream.of(arguments).toList());
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(program + ".txt").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    @Override
    public void close() {
        if (server.isPresent()) {
            stop();
        }
        deleteFolder();
    }

    /** In a process of its own: a database for each test makes files that take longer to delete than a test run may take to end. */
    private void deleteFolder() {
        try {
            new ProcessBuilder("rm", "-rf", "--", folder.toString()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
