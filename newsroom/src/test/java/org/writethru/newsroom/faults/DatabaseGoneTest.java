package org.writethru.newsroom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.TestPostgres;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.follow.Remembered;
import org.writethru.newsroom.platform.StorageFailure;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** PostgreSQL goes away under a running node, and comes back. */
class DatabaseGoneTest {
    private final TestPostgres server = TestPostgres.own();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void releasesAreRefusedInPlainWordsAndAllRecoversByItself(@TempDir Path folder) {
        var seen = new Remembered();
        try (var room = new TestNewsroom.Opening(folder, Optional.of(server.newDatabase()))
                .followers(seen)
                .open()
                .start()) {
            room.publish(Filings.dam());
            server.stop();

            for (int attempt = 1; attempt <= 3; attempt++) {
                assertThat(refused(room.desk.publish(Filings.dam())))
                        .isInstanceOfAny(Refusal.CannotKeep.class, Refusal.Unknown.class);
            }
            assertThat(refused(room.desk.publish(Filings.dam())).sentence())
                    .contains("Nothing was released: The database cannot be reached.");
            assertThatThrownBy(() -> room.archive.count()).isInstanceOf(StorageFailure.class);
            assertThat(seen.indexes()).containsExactly(0L);

            server.start();
            Eventually.holds("releases go on", () -> room.desk.publish(Filings.dam()) instanceof Outcome.Done);
            Eventually.holds("the local follower follows", () -> seen.indexes().size() == room.ledger.size());
            Eventually.holds(
                    "the log is signed again",
                    () -> room.ledger.checkpoint().orElseThrow().size() == room.ledger.size());
            room.checkClean();
        }
    }

    /** The two reads that fail take six seconds, long enough for a pool to leave pauses between its attempts to connect. */
    @Test
    void readIsAnsweredAsSoonAsTheServerIsBack(@TempDir Path folder) {
        try (var room = TestNewsroom.open(folder, Optional.of(server.newDatabase()))) {
            room.publish(Filings.dam());
            server.stop();
            assertThatThrownBy(() -> room.archive.count()).isInstanceOf(StorageFailure.class);
            assertThatThrownBy(() -> room.archive.count()).isInstanceOf(StorageFailure.class);

            server.start();
            assertThat(room.archive.count()).isEqualTo(1);
        }
    }

    @Test
    void whatWasAcknowledgedInStormIsThereAfterTheServerWasSwitchedOff(@TempDir Path folder) throws Exception {
        var acknowledged = Collections.synchronizedList(new ArrayList<Receipt>());
        try (var room = TestNewsroom.open(folder, Optional.of(server.newDatabase()))
                        .start();
                var editors = Executors.newFixedThreadPool(4)) {
            for (int round = 1; round <= 3; round++) {
                int before = acknowledged.size();
                var storm = Collections.nCopies(4, (java.util.concurrent.Callable<Boolean>) () -> {
                    while (releasedOne(room, acknowledged)) {}
                    return true;
                });
                var storms = storm.stream().map(editors::submit).toList();
                Eventually.holds("the storm is on", () -> acknowledged.size() > before + 40);
                server.stop();
                for (var one : storms) {
                    one.get();
                }
                server.start();
                Eventually.holds("releases go on", () -> releasedOne(room, acknowledged));
                expectOnce(room, List.copyOf(acknowledged));
            }
            room.catchUp();
            room.checkClean();
        }
    }

    private static boolean releasedOne(TestNewsroom room, List<Receipt> acknowledged) {
        return switch (room.desk.publish(Filings.dam())) {
            case Outcome.Done<Receipt>(var receipt) -> acknowledged.add(receipt);
            case Outcome.Refused<Receipt> _ -> false;
        };
    }

    private static void expectOnce(TestNewsroom room, List<Receipt> acknowledged) {
        assertThat(acknowledged).extracting(Receipt::logIndex).doesNotHaveDuplicates();
        for (var receipt : acknowledged) {
            assertThat(room.archive.takeAt(receipt.logIndex()))
                    .contains(new TakeAt(receipt.take().story(), 1));
        }
    }
}
