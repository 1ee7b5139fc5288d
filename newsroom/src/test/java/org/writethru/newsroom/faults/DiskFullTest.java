package org.writethru.newsroom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Filing;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** SQLite on a disk that fills up in the middle of the day. */
class DiskFullTest {
    private static final int MOST_RELEASES = 5_000;

    private static Filing longRead() {
        return Filings.dam("The dam, a long read", "The Kura rises. ".repeat(2_000));
    }

    /** Releases until one is refused; returns those that were done. */
    private static java.util.List<Receipt> releaseUntilRefused(TestNewsroom room) {
        var done = new ArrayList<Receipt>();
        while (done.size() < MOST_RELEASES) {
            switch (room.desk.publish(longRead())) {
                case Outcome.Done<Receipt>(var receipt) -> done.add(receipt);
                case Outcome.Refused<Receipt>(var refusal) -> {
                    assertThat(refusal).isInstanceOf(Refusal.CannotKeep.class);
                    assertThat(refusal.sentence()).contains("The disk is full", "Nothing was released");
                    return done;
                }
            }
        }
        throw new AssertionError("the disk never got full");
    }

    private static void expectNothingHalfWritten(TestNewsroom room, java.util.List<Receipt> done) {
        assertThat(room.archive.count()).isEqualTo(done.size());
        assertThat(room.ledger.size()).isEqualTo(done.size());
        for (var receipt : done) {
            assertThat(room.archive.story(receipt.take().story())).isPresent();
        }
    }

    @Test
    void releaseIsRefusedWhenTheFileMayNotGrowAndGoesOnWhenItMay(@TempDir Path folder) {
        try (var room = TestNewsroom.open(folder, Optional.empty())) {
            limitPages(room, 400);
            var done = releaseUntilRefused(room);
            assertThat(done).isNotEmpty();
            expectNothingHalfWritten(room, done);

            // the writer's connection was given up, and the limit with it
            done.add(room.publish(Filings.dam()));
            expectNothingHalfWritten(room, done);
            room.catchUp();
            room.checkClean();
        }
    }

    private static void limitPages(TestNewsroom room, int pages) {
        room.database.write(sql -> sql.sql("pragma max_page_count = " + pages)
                .query((row, at) -> row.getInt(1))
                .single());
    }

    @Test
    void onRealFullDiskReadingGoesOnAndReleasesWhenThereIsRoomAgain(@TempDir Path folder) throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()),
                "a small disk can be mounted by root alone");
        try {
            var ballast = Files.write(disk.resolve("ballast"), new byte[3_000_000]);
            try (var room =
                    TestNewsroom.open(disk.resolve("data"), Optional.empty()).start()) {
                var done = releaseUntilRefused(room);
                assertThat(done).isNotEmpty();
                expectNothingHalfWritten(room, done);
                refused(room.desk.publish(longRead()));

                Files.delete(ballast);
                Eventually.holds("releases go on", () -> released(room, done));
                Eventually.holds(
                        "the log is signed again",
                        () -> room.ledger.checkpoint().orElseThrow().size() == done.size());
                expectNothingHalfWritten(room, done);
                room.checkClean();
            }
            try (var room = TestNewsroom.open(disk.resolve("data"), Optional.empty())) {
                room.checkClean();
            }
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private static boolean released(TestNewsroom room, java.util.List<Receipt> done) {
        if (room.desk.publish(Filings.dam()) instanceof Outcome.Done<Receipt>(var receipt)) {
            done.add(receipt);
            return true;
        }
        return false;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
