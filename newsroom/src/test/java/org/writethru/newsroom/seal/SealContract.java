package org.writethru.newsroom.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;

/** How the log is signed. */
interface SealContract extends OnDatabase {
    @Test
    default void emptyLogIsSignedAtTheFirstStart(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            assertThat(room.ledger.name().orElseThrow().origin()).isEqualTo(TestNewsroom.ORIGIN);
            assertThat(room.ledger.checkpoint().orElseThrow().size()).isZero();
        }
    }

    @Test
    default void checkpointFollowsEachReleaseByItself(@TempDir Path folder) {
        try (var room = newsroom(folder).open().start()) {
            for (int size = 1; size <= 3; size++) {
                room.publish(Filings.dam());
                long expected = size;
                Eventually.holds(
                        "the checkpoint follows",
                        () -> room.ledger.checkpoint().orElseThrow().size() == expected);
            }
            room.checkClean();
        }
    }

    @Test
    default void markBesideTheDatabaseIsTheNewestCheckpoint(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open()) {
            room.publish(Filings.dam());
            room.catchUp();
            assertThat(Files.readString(folder.resolve("signed-checkpoint")))
                    .isEqualTo(room.ledger.checkpoint().orElseThrow().note());
        }
    }

    @Test
    default void keyStaysTheSameOverRestartsAndIsItsOwnersAlone(@TempDir Path folder) throws Exception {
        var url = url();
        String key;
        try (var room = TestNewsroom.open(folder, url)) {
            key = room.folder.read(LogKey.FILE).orElseThrow();
        }
        try (var room = TestNewsroom.open(folder, url)) {
            assertThat(room.folder.read(LogKey.FILE)).contains(key);
            assertThat(Files.getPosixFilePermissions(folder.resolve(LogKey.FILE)))
                    .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    default void keyOfAnotherLogStopsTheStart(@TempDir Path folder, @TempDir Path elsewhere) throws Exception {
        var url = url();
        TestNewsroom.open(folder, url).close();
        var random = new java.security.SecureRandom();
        var other = org.writethru.log.SigningKey.generate("elsewhere.example/log", random);
        Files.writeString(folder.resolve(LogKey.FILE), other.text());
        assertThatThrownBy(() -> TestNewsroom.open(folder, url))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("elsewhere.example/log")
                .hasMessageContaining(TestNewsroom.ORIGIN);
    }
}
