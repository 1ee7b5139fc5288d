package org.writethru.checks.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.checks.product.ProductProcess;
import org.writethru.checks.product.Reader;
import org.writethru.checks.tour.Desk;

/** Backups: made while the node runs, restored into an empty folder, and old ones that must not pass for the truth. */
class BackupTest {
    private static final Duration SIGNED_WITHIN = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void aBackupMadeWhileTheNodeRunsRestoresToTheSamePages() throws IOException {
        var desk = new Desk(folder);
        var other = new Desk(Files.createDirectory(folder.resolve("elsewhere")));
        String path;
        String page;
        try (var node = ProductProcess.serve(desk.data())) {
            path = desk.path("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
            desk.path("release", desk.copy("2.md", "Dam opens", "The dam opened at one."), "--updates", "dam-opens");
            page = node.reader().text(path);
            var backup = desk.ask("backup", "kept.zip");
            assertThat(backup.status()).as(backup.err()).isZero();
            node.stop();
        }
        var restored = other.ask("restore", folder.resolve("kept.zip").toString());
        assertThat(restored.status()).as(restored.err()).isZero();
        other.checkIsClean();
        try (var node = ProductProcess.serve(other.data())) {
            assertThat(normal(node.reader().text(path))).isEqualTo(normal(page));
        }
        var again = other.ask("restore", folder.resolve("kept.zip").toString());
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).doesNotContain("\tat ");
    }

    /** The two nodes stand at different ports. */
    private static String normal(String page) {
        return page.replaceAll("localhost:\\d+", "localhost");
    }

    @Test
    void anOldStateBesideANewerSignatureStopsPublishingInPlainWordsWhileReadingGoesOn() throws IOException {
        var desk = new Desk(folder);
        String path;
        try (var node = ProductProcess.serve(desk.data())) {
            path = desk.path("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
            node.stop();
        }
        var database = desk.data().resolve("writethru.db");
        Files.copy(database, folder.resolve("old.db"));
        try (var node = ProductProcess.serve(desk.data())) {
            desk.path("release", desk.copy("2.md", "Lock opens", "The lock opened at one."));
            assertThat(Reader.eventually(
                            SIGNED_WITHIN,
                            () -> node.reader()
                                    .text("/log/checkpoint")
                                    .split("\n", -1)[1]
                                    .equals("2")))
                    .isTrue();
            node.stop();
        }
        Files.deleteIfExists(desk.data().resolve("writethru.db-wal"));
        Files.deleteIfExists(desk.data().resolve("writethru.db-shm"));
        Files.copy(folder.resolve("old.db"), database, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        try (var node = ProductProcess.serve(desk.data())) {
            assertThat(node.reader().text(path)).contains("The dam opened at noon.");
            var refused = desk.ask("release", desk.copy("3.md", "Sluice opens", "The sluice opened at two."));
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err())
                    .contains("in doubt")
                    .contains("Reading goes on")
                    .doesNotContain("\tat ");
            assertThat(desk.ask("check").status()).isEqualTo(1);
        }
    }
}
