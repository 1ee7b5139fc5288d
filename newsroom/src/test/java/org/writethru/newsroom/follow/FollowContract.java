package org.writethru.newsroom.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;

/** How followers follow. */
interface FollowContract extends OnDatabase {
    private static List<Long> upTo(long size) {
        return LongStream.range(0, size).boxed().toList();
    }

    @Test
    default void localFollowerHasSeenReleaseWhenItReturns(@TempDir Path folder) throws Exception {
        var follower = new Remembered();
        try (var room = newsroom(folder).followers(follower).open().start();
                var editors = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> release = () -> {
                var receipt = room.publish(Filings.dam());
                return follower.indexes().contains(receipt.logIndex());
            };
            for (var seen : editors.invokeAll(java.util.Collections.nCopies(60, release))) {
                assertThat(seen.get()).isTrue();
            }
            assertThat(follower.indexes()).isEqualTo(upTo(60));
        }
    }

    @Test
    default void localFollowerStartsEmptyAtTheEndOfTheLog(@TempDir Path folder) {
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            room.publish(Filings.dam());
            room.publish(Filings.dam());
        }
        var follower = new Remembered();
        try (var room =
                new TestNewsroom.Opening(folder, url).followers(follower).open().start()) {
            assertThat(follower.indexes()).isEmpty();
            room.publish(Filings.dam());
            assertThat(follower.indexes()).containsExactly(2L);
        }
    }

    @Test
    default void localFollowerThatFailedCatchesUpByItself(@TempDir Path folder) {
        var follower = new Remembered();
        try (var room = newsroom(folder).followers(follower).open().start()) {
            follower.fail(true);
            room.publish(Filings.dam());
            assertThat(follower.indexes()).isEmpty();

            follower.fail(false);
            Eventually.holds("the follower caught up", () -> follower.indexes().equals(upTo(1)));
        }
    }

    @Test
    default void sharedFollowerTakesInEachEntryOnce(@TempDir Path folder) {
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            var headlines = new Headlines(room.database);
            room.follow.add(headlines);
            room.start();
            for (int count = 0; count < 30; count++) {
                room.publish(Filings.dam());
            }
            Eventually.holds("all is taken in", () -> room.follow.position("headlines") == 30);
            room.checkClean();
        }
        try (var room = TestNewsroom.open(folder, url)) {
            var headlines = new Headlines(room.database);
            room.follow.add(headlines);
            room.publish(Filings.dam());
            room.catchUp();
            assertThat(headlines.product()).hasSize(31).endsWith("30 seen 1");
            room.checkClean();
        }
    }

    @Test
    default void closingWaitsForWorkThatWasBegun(@TempDir Path folder) throws Exception {
        var url = url();
        var follower = new AtWork();
        try (var room = TestNewsroom.open(folder, url)) {
            room.follow.add(follower);
            room.start();
            room.publish(Filings.dam());
            assertThat(follower.begun.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(follower.finished.getCount()).isZero();
        try (var room = TestNewsroom.open(folder, url)) {
            room.follow.add(follower);
            assertThat(room.follow.position("at work")).isEqualTo(1);
        }
    }

    @Test
    default void rebuiltFollowerIsTheSameAsBefore(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var headlines = new Headlines(room.database);
            room.follow.add(headlines);
            for (int count = 0; count < 300; count++) {
                room.publish(Filings.dam());
            }
            room.catchUp();
            var before = headlines.product();
            var tile = room.ledger.keptTile(0, 0).orElseThrow();
            var checkpoint = room.ledger.checkpoint();

            assertThat(room.follow.rebuild("headlines")).contains(300L);
            assertThat(room.follow.rebuild("seal")).contains(300L);
            assertThat(room.follow.rebuild("nobody")).isEmpty();

            assertThat(headlines.product()).isEqualTo(before);
            assertThat(room.ledger.keptTile(0, 0).orElseThrow().hashes()).isEqualTo(tile.hashes());
            assertThat(room.ledger.checkpoint()).isEqualTo(checkpoint);
            room.checkClean();
        }
    }

    @Test
    default void positionsOfAllFollowersAreKnown(@TempDir Path folder) {
        var follower = new Remembered();
        try (var room = newsroom(folder).followers(follower).open().start()) {
            room.publish(Filings.dam());
            Eventually.holds(
                    "the positions are noted",
                    () -> room.follow.positions().stream().allMatch(position -> position.position() == 1));
            assertThat(room.follow.positions())
                    .containsExactlyInAnyOrder(new Position("remembered", "first", 1), new Position("seal", "", 1));
            assertThat(room.follow.names()).containsExactlyInAnyOrder("remembered", "seal");
        }
    }
}
