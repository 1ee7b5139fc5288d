package org.writethru.checks.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.checks.product.PostgresServer;
import org.writethru.checks.product.ProductProcess;
import org.writethru.checks.product.Reader;
import org.writethru.checks.tour.Desk;

/** Nodes on a PostgreSQL database that goes away, comes back, and is shared. */
class PostgresFaultTest {
    private static final Duration RECOVERED_WITHIN = Duration.ofSeconds(30);
    private static final Duration SERVED_WITHIN = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private PostgresServer server;
    private String database;

    @BeforeEach
    void startServer() {
        server = PostgresServer.fresh();
        database = server.database("news");
    }

    @AfterEach
    void endServer() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void whileTheDatabaseIsGoneKeptPagesGoOnReleasesAreRefusedAndAllRecoversByItself() {
        var desk = new Desk(folder);
        try (var node = ProductProcess.serve(desk.data(), "--db", database)) {
            var reader = node.reader();
            var path = desk.path("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
            reader.text(path);
            reader.text("/en/");

            server.stop();
            assertThat(reader.text(path)).contains("The dam opened at noon.");
            assertThat(reader.text("/en/")).contains("Dam opens");
            var missing = reader.get("/en/latest");
            assertThat(missing.statusCode()).isEqualTo(503);
            var refused = desk.ask("release", desk.copy("2.md", "Lock opens", "The lock opened at one."));
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("The database cannot be reached").doesNotContain("\tat ");

            server.start();
            assertThat(Reader.eventually(RECOVERED_WITHIN, () -> reader.status("/en/latest") == 200))
                    .isTrue();
            var later = desk.path("release", "2.md");
            assertThat(reader.text(later)).contains("The lock opened at one.");
            assertThat(reader.text("/en/")).contains("Lock opens");
            desk.checkIsClean();
        }
    }

    @Test
    void aReleaseOnOneNodeIsServedByTheOtherWithinASecond() {
        var here = new Desk(folder.resolve("a"));
        var there = folder.resolve("b");
        folder.resolve("a").toFile().mkdirs();
        try (var one = ProductProcess.serve(here.data(), "--db", database);
                var other = ProductProcess.serve(there, "--db", database)) {
            var reader = other.reader();
            assertThat(reader.text("/en/")).doesNotContain("Gauge");
            for (int reading = 1; reading <= 5; reading++) {
                var headline = "Gauge at " + reading;
                var path = here.path("release", here.copy("g.md", headline, "The gauge stands at " + reading));
                assertThat(Reader.eventually(SERVED_WITHIN, () -> shows(reader, path, headline)))
                        .as("the other node shows release %d within a second", reading)
                        .isTrue();
                assertThat(one.reader().text("/en/")).contains(headline);
            }
            here.checkIsClean();
        }
    }

    private static boolean shows(Reader reader, String path, String headline) {
        return reader.status(path) == 200
                && reader.text("/en/").contains(headline)
                && reader.text("/en/feed.atom").contains(headline);
    }
}
