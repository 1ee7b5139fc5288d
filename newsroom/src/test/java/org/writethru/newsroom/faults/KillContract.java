package org.writethru.newsroom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.faults.DyingDatabase.Fault;
import org.writethru.newsroom.faults.DyingDatabase.Killed;
import org.writethru.newsroom.faults.DyingDatabase.Way;
import org.writethru.newsroom.follow.Headlines;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Databases;
import org.writethru.newsroom.platform.StorageFailure;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Proposal.Publish;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** A process that is killed, or a database that fails, at every single step of what the newsroom does. */
interface KillContract extends OnDatabase {
    int MOST_STEPS = 200;

    /** One process of a newsroom, with a follower that has a product, on a database that can fail. */
    final class Room implements AutoCloseable {
        final DyingDatabase database;
        final TestNewsroom newsroom;
        final Headlines headlines;

        Room(Path folder, Database below) {
            database = new DyingDatabase(below);
            newsroom = new TestNewsroom.Opening(folder, Optional.empty())
                    .on(database)
                    .open();
            headlines = new Headlines(database);
            newsroom.follow.add(headlines);
        }

        void expectAllWell() {
            newsroom.catchUp();
            newsroom.checkClean();
            assertThat(headlines.product())
                    .isEqualTo(LongStream.range(0, newsroom.ledger.size())
                            .mapToObj(index -> index + " seen 1")
                            .toList());
        }

        /** The process ends; the database stays as it is for the next one. */
        @Override
        public void close() {
            newsroom.follow.close();
        }
    }

    /** So many releases that what follows completes tiles. */
    private static void fill(Room room) {
        room.newsroom
                .publisher
                .releaseAll(IntStream.range(0, 250)
                        .mapToObj(number -> Proposal.here(
                                Filings.guid(1_000 + number), new Publish(Filings.dam("Story " + number, "Text."))))
                        .toList())
                .forEach(TestNewsroom::done);
        room.newsroom.catchUp();
    }

    /** Kills at step 1, 2, 3 … in both ways until the act gets to its end; after each, the next start must find all well. */
    private void killAtEveryStep(Path folder, Consumer<Room> act, Consumer<Room> afterwards) {
        try (var database = Databases.open(url(), DataFolder.at(folder))) {
            try (var room = new Room(folder, database)) {
                fill(room);
            }
            for (var way : List.of(Way.BEFORE, Way.AFTER)) {
                int step = 1;
                while (killOnce(new Room(folder, database), new Fault(step, way, true), act)) {
                    try (var room = new Room(folder, database)) {
                        afterwards.accept(room);
                        room.expectAllWell();
                    }
                    step++;
                    assertThat(step).isLessThan(MOST_STEPS);
                }
                assertThat(step).as("steps of the act").isGreaterThan(3);
            }
        }
    }

    private static boolean killOnce(Room opened, Fault fault, Consumer<Room> act) {
        try (var room = opened) {
            room.database.arm(fault);
            act.accept(room);
            return room.database.struck();
        } catch (Killed e) {
            return true;
        }
    }

    @Test
    default void releaseKilledAtAnyStepHappenedEntirelyOrNotAtAll(@TempDir Path folder) {
        var acknowledged = new ArrayList<Receipt>();
        killAtEveryStep(
                folder,
                room -> {
                    acknowledged.add(room.newsroom.publish(Filings.dam()));
                    room.newsroom.catchUp();
                },
                room -> expectThere(room.newsroom, acknowledged));
        assertThat(acknowledged).isNotEmpty();
    }

    @Test
    default void rebuildKilledAtAnyStepIsFinishedByTheNextStart(@TempDir Path folder) {
        killAtEveryStep(
                folder,
                room -> {
                    room.newsroom.follow.rebuild("headlines");
                    room.newsroom.follow.rebuild("seal");
                },
                room -> {});
    }

    @Test
    default void releaseWhoseAcknowledgementWasLostIsAcknowledgedAfterAll(@TempDir Path folder) {
        try (var database = Databases.open(url(), DataFolder.at(folder));
                var room = new Room(folder, database)) {
            room.newsroom.publish(Filings.dam());
            room.database.arm(new Fault(1, Way.AFTER, false));
            var receipt = room.newsroom.publish(
                    Filings.dam().change().editorsNote("Picture to follow.").filing());

            assertThat(receipt.logIndex()).isEqualTo(1);
            assertThat(room.newsroom.archive.take(new TakeAt(receipt.take().story(), 1)))
                    .contains(receipt.take());
            assertThat(room.newsroom.ledger.size()).isEqualTo(2);
            room.expectAllWell();
        }
    }

    @Test
    default void releaseThatNeverReachedTheCommitIsRefusedForCertain(@TempDir Path folder) {
        try (var database = Databases.open(url(), DataFolder.at(folder));
                var room = new Room(folder, database)) {
            room.newsroom.publish(Filings.dam());
            room.database.arm(new Fault(1, Way.UNKNOWN, false));

            assertThat(refused(room.newsroom.desk.publish(Filings.dam())).sentence())
                    .contains("Nothing was released");
            assertThat(room.newsroom.ledger.size()).isEqualTo(1);
            assertThat(room.newsroom.publish(Filings.dam()).logIndex()).isEqualTo(1);
            room.expectAllWell();
        }
    }

    /** The process lives on, the step fails once: all must recover without a restart. */
    @Test
    default void stepThatFailsOnceIsMadeGood(@TempDir Path folder) {
        try (var database = Databases.open(url(), DataFolder.at(folder));
                var room = new Room(folder, database)) {
            fill(room);
            var acknowledged = new ArrayList<Receipt>();
            for (var way : Way.values()) {
                boolean struck = true;
                for (int step = 1; struck; step++) {
                    struck = failOnce(room, new Fault(step, way, false), acknowledged);
                    expectThere(room.newsroom, acknowledged);
                    room.expectAllWell();
                    assertThat(step).isLessThan(MOST_STEPS);
                }
            }
            assertThat(acknowledged).isNotEmpty();
        }
    }

    private static boolean failOnce(Room room, Fault fault, List<Receipt> acknowledged) {
        long before = room.newsroom.ledger.size();
        room.database.arm(fault);
        try {
            switch (room.newsroom.desk.publish(Filings.dam())) {
                case Outcome.Done<Receipt>(var receipt) -> acknowledged.add(receipt);
                case Outcome.Refused<Receipt>(Refusal.CannotKeep _) ->
                    assertThat(room.newsroom.ledger.size()).isEqualTo(before);
                case Outcome.Refused<Receipt>(var refusal) ->
                    assertThat(refusal).isInstanceOf(Refusal.Unknown.class);
            }
            room.newsroom.catchUp();
            room.newsroom.follow.rebuild("headlines");
            room.newsroom.follow.rebuild("seal");
        } catch (StorageFailure e) {
            // The operator is told; what follows below must make it good.
        }
        boolean struck = room.database.struck();
        room.database.arm(new Fault(Integer.MAX_VALUE, Way.BEFORE, false));
        return struck;
    }

    private static void expectThere(TestNewsroom newsroom, List<Receipt> acknowledged) {
        for (var receipt : acknowledged) {
            assertThat(newsroom.archive.takeAt(receipt.logIndex()))
                    .contains(new TakeAt(receipt.take().story(), receipt.take().number()));
        }
    }
}
