package org.writethru.checks.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.newsroom.platform.DataFolder;

/** kill -9 at random moments, on SQLite: five newsrooms, each killed and taken up again twenty times. */
class StormTest {
    private static final int ROUNDS = 20;
    private static final int WRITERS = 4;
    private static final int MOST_RELEASES = 60;
    private static final int MOST_OF_A_LONG_ROUND = 250;
    private static final int MOST_START_MILLIS = 1_500;
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(60);

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyAcknowledgedReleaseOutlivesTwentyKillsOnce(int newsroom) throws InterruptedException {
        long seed = System.nanoTime() + newsroom;
        var chances = new Random(seed);
        var reckoning = new Reckoning(DataFolder.at(data), Optional.empty());
        for (int round = 0; round < ROUNDS; round++) {
            try (var storm = StormProcess.start(data, WRITERS, chances.nextLong(), Optional.empty())) {
                awaitSomeMoment(storm, round, chances);
                reckoning.hear(storm.kill(), WRITERS);
            }
            reckoning.settle();
        }
        assertThat(reckoning.releases()).as("seed %d", seed).isGreaterThan(ROUNDS * 10);
        assertThat(reckoning.signatures()).isGreaterThan(ROUNDS);
    }

    /** In one round of five while it starts, takes up its log or makes it; in the others among releases, in one of five after many. */
    private static void awaitSomeMoment(StormProcess storm, int round, Random chances) throws InterruptedException {
        if (round % 5 == 0) {
            Thread.sleep(chances.nextInt(MOST_START_MILLIS));
        } else {
            int releases = 1 + chances.nextInt(round % 5 == 1 ? MOST_OF_A_LONG_ROUND : MOST_RELEASES);
            assertThat(storm.awaitReleases(releases, LONGEST_ROUND))
                    .as("%d releases: %s", releases, storm.alive() ? "it is slow" : storm.complaints())
                    .isTrue();
            Thread.sleep(0, chances.nextInt(999_999));
        }
    }
}
