package org.writethru.checks.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.checks.product.PostgresServer;
import org.writethru.newsroom.platform.DataFolder;

/** kill -9 at random moments, on PostgreSQL: of the node, of the server, of the server's processes. */
class PostgresStormTest {
    private static final int NODE_ROUNDS = 16;
    private static final int SERVER_ROUNDS = 9;
    private static final int WRITERS = 4;
    private static final int MOST_RELEASES = 60;
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(60);

    @TempDir
    Path data;

    private PostgresServer server;
    private Optional<String> database;
    private Reckoning reckoning;
    private final Random chances = new Random();

    @BeforeEach
    void startServer() {
        server = PostgresServer.fresh();
        database = Optional.of(server.database("storm"));
        reckoning = new Reckoning(DataFolder.at(data), database);
    }

    @AfterEach
    void endServer() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void everyAcknowledgedReleaseOutlivesKillsOfTheNodeOnce() throws InterruptedException {
        for (int round = 0; round < NODE_ROUNDS; round++) {
            try (var storm = StormProcess.start(data, WRITERS, chances.nextLong(), database)) {
                awaitReleases(storm, 1 + chances.nextInt(MOST_RELEASES));
                reckoning.hear(storm.kill(), WRITERS);
            }
            reckoning.settle();
        }
        assertThat(reckoning.releases()).isGreaterThan(NODE_ROUNDS);
    }

    @Test
    void everyAcknowledgedReleaseOutlivesKillsOfTheServerOnceAndTheNodeGoesOnByItself() throws InterruptedException {
        for (int round = 0; round < SERVER_ROUNDS; round++) {
            try (var storm = StormProcess.start(data, WRITERS, chances.nextLong(), database)) {
                awaitReleases(storm, 1 + chances.nextInt(MOST_RELEASES));
                killServer(round);
                int before = storm.promises().size();
                awaitReleases(storm, before + WRITERS + 1);
                reckoning.hear(storm.kill(), WRITERS);
            }
            reckoning.settle();
        }
    }

    /** By turns: the postmaster with all its processes, the postmaster alone, one process of a connection. */
    private void killServer(int round) {
        switch (round % 3) {
            case 0 -> restartAfterKill(true);
            case 1 -> restartAfterKill(false);
            default -> server.killOneBackend();
        }
    }

    private void restartAfterKill(boolean backends) {
        server.kill(backends);
        server.start();
    }

    private void awaitReleases(StormProcess storm, int releases) throws InterruptedException {
        assertThat(storm.awaitReleases(releases, LONGEST_ROUND))
                .as("%d releases: %s", releases, storm.alive() ? "it is slow" : storm.complaints())
                .isTrue();
        Thread.sleep(0, chances.nextInt(999_999));
    }
}
