package org.writethru.checks.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.checks.product.Command;
import org.writethru.checks.product.ProductProcess;
import org.writethru.checks.product.Programs;
import org.writethru.checks.tour.Desk;

/** A disk that fills up under a running node, on a file system of a few megabytes. */
class DiskFullTest {
    private static final int MEGABYTES = 24;
    private static final int MOST_RELEASES = 12;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void mountSmallDisk() throws IOException {
        assumeTrue(Programs.root(), "SKIPPED: only root can mount the small disk that this fills");
        desk = new Desk(folder);
        Files.createDirectory(desk.data());
        var mounted = new Command(folder)
                .carryOut(
                        List.of(
                                "mount",
                                "-t",
                                "tmpfs",
                                "-o",
                                "size=%dm".formatted(MEGABYTES),
                                "tmpfs",
                                desk.data().toString()),
                        "");
        assumeTrue(mounted.status() == 0, "SKIPPED: no file system can be mounted here: " + mounted.err());
    }

    @AfterEach
    void unmount() {
        if (Programs.root()) {
            new Command(folder)
                    .carryOut(List.of("umount", "--lazy", folder.resolve("d").toString()), "");
        }
    }

    @Test
    void aReleaseThatDoesNotFitIsRefusedReadingGoesOnAndWithRoomItIsReleased() throws IOException {
        try (var node = ProductProcess.serve(desk.data())) {
            var reader = node.reader();
            var path = desk.path("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
            var ballast = fill();

            var refused = releaseUntilRefused();
            assertThat(refused)
                    .contains("Nothing was released")
                    .contains("full")
                    .doesNotContain("\tat ");
            assertThat(reader.text(path)).contains("The dam opened at noon.");
            assertThat(reader.status("/en/latest")).isEqualTo(200);
            assertThat(reader.text("/en/")).doesNotContain("Too much");

            Files.delete(ballast);
            var later = desk.path("release", desk.copy("later.md", "Lock opens", "The lock opened at two."));
            assertThat(reader.text(later)).contains("The lock opened at two.");
            desk.checkIsClean();
            assertThat(node.stop()).isLessThan(java.time.Duration.ofSeconds(5));
        }
        desk.checkIsClean();
    }

    /** Leaves no room at all. */
    private Path fill() throws IOException {
        var ballast = desk.data().resolve("ballast");
        var piece = new byte[64 * 1_024];
        try (var out = Files.newOutputStream(ballast)) {
            for (int written = 0; written < MEGABYTES * 16; written++) {
                out.write(piece);
            }
        } catch (IOException e) {
            return ballast;
        }
        throw new AssertionError("The small disk does not fill up");
    }

    /** The write-ahead log may have room for a release or two. */
    private String releaseUntilRefused() {
        var paragraph = "The level is read at every hour of the day and the night. ".repeat(400);
        for (int attempt = 0; attempt < MOST_RELEASES; attempt++) {
            var answer = desk.ask("release", desk.copy("more.md", "Reading number " + attempt, paragraph, "Too much"));
            if (answer.status() != 0) {
                return answer.err();
            }
        }
        throw new AssertionError("All was released although the disk is full");
    }
}
