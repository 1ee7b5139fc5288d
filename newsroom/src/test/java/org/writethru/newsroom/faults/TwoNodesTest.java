package org.writethru.newsroom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.TestPostgres;
import org.writethru.newsroom.follow.Headlines;
import org.writethru.newsroom.follow.Remembered;
import org.writethru.newsroom.publish.Proposal.Publish;
import org.writethru.newsroom.publish.Proposal.Update;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** Two nodes on one PostgreSQL. */
class TwoNodesTest {
    private final Optional<String> url = Optional.of(TestPostgres.freshDatabase());

    @TempDir
    private Path baku;

    @TempDir
    private Path ganja;

    /** Both nodes have the key, as the operator copies it. */
    @BeforeEach
    void shareKey() throws Exception {
        TestNewsroom.open(baku, url).close();
        Files.copy(baku.resolve("log.key"), ganja.resolve("log.key"));
    }

    private TestNewsroom.Opening node(Path folder, String name) {
        return new TestNewsroom.Opening(folder, url).node(name);
    }

    @Test
    void releaseOnOneNodeIsSeenByTheFollowersOfTheOther() {
        var seen = new Remembered();
        try (var first = node(baku, "baku").open().start();
                var second = node(ganja, "ganja").followers(seen).open().start()) {
            first.publish(Filings.dam());
            Eventually.holds("Ganja sees Baku's release", () -> seen.indexes().equals(List.of(0L)));
            first.publish(Filings.dam());
            Eventually.holds("and the next", () -> seen.indexes().equals(List.of(0L, 1L)));
            assertThat(second.archive.count()).isEqualTo(2);
        }
    }

    @Test
    void ofTwoNodesThatReleaseAtOnceOneIsToldWhatTheOtherDid() throws Exception {
        try (var first = node(baku, "baku").open();
                var second = node(ganja, "ganja").open();
                var editors = Executors.newFixedThreadPool(2)) {
            done(first.release(Filings.guid(1), new Publish(Filings.dam())));
            for (int round = 1; round <= 20; round++) {
                int openedOn = round;
                var acts = List.of(first, second).stream()
                        .<Callable<Outcome<Receipt>>>map(node -> () -> node.release(
                                Filings.guid(1),
                                new Update(
                                        openedOn,
                                        Filings.dam("Round %d of %s".formatted(openedOn, node), "Text."),
                                        Optional.empty(),
                                        false)))
                        .toList();
                var outcomes = new ArrayList<Outcome<Receipt>>();
                for (var answer : editors.invokeAll(acts)) {
                    outcomes.add(answer.get());
                }
                var lost = outcomes.stream()
                        .filter(Outcome.Refused.class::isInstance)
                        .toList();
                assertThat(lost).hasSize(1);
                assertThat(refused(lost.getFirst())).isInstanceOf(Refusal.Overtaken.class);
            }
            first.catchUp();
            first.checkClean();
        }
    }

    @Test
    void stormOnBothNodesIsSealedAndFollowedOnce() throws Exception {
        try (var first = node(baku, "baku").open();
                var second = node(ganja, "ganja").open();
                var editors = Executors.newFixedThreadPool(4)) {
            var headlines = new Headlines(first.database);
            first.follow.add(headlines);
            second.follow.add(new Headlines(second.database));
            first.start();
            second.start();
            var acts = new ArrayList<Callable<Receipt>>();
            for (int count = 0; count < 150; count++) {
                acts.add(() -> first.publish(Filings.dam()));
                acts.add(() -> second.publish(Filings.dam()));
            }
            for (var act : editors.invokeAll(acts)) {
                act.get();
            }
            Eventually.holds("all is sealed", () -> first.follow.position("seal") == 300);
            Eventually.holds("all is followed", () -> first.follow.position("headlines") == 300);
            assertThat(headlines.product())
                    .isEqualTo(LongStream.range(0, 300)
                            .mapToObj(index -> index + " seen 1")
                            .toList());
            first.checkClean();
            second.checkClean();
        }
    }

    @Test
    void whenTheNodeWithTheLeaseDiesTheOtherTakesOver() {
        var first = node(baku, "baku").open();
        try (var second = node(ganja, "ganja").open()) {
            first.publish(Filings.dam());
            first.catchUp();
            assertThat(first.follow.position("seal")).isEqualTo(1);

            // Baku dies without giving the lease up
            first.database.close();
            second.publish(Filings.dam());
            second.catchUp();
            assertThat(second.follow.position("seal"))
                    .as("the lease still holds")
                    .isEqualTo(1);

            second.clock.move(Duration.ofSeconds(11));
            second.catchUp();
            assertThat(second.follow.position("seal")).isEqualTo(2);
            second.checkClean();
        }
    }

    @Test
    void nodeThatEndsInOrderGivesItsLeaseUp() {
        var first = node(baku, "baku").open();
        try (var second = node(ganja, "ganja").open()) {
            first.publish(Filings.dam());
            first.catchUp();
            first.close();
            second.publish(Filings.dam());
            second.catchUp();
            assertThat(second.follow.position("seal")).isEqualTo(2);
            second.checkClean();
        }
    }

    @Test
    void nodeWithoutTheKeyReleasesAndTheOtherSigns() throws Exception {
        Files.delete(ganja.resolve("log.key"));
        try (var first = node(baku, "baku").open().start();
                var second = node(ganja, "ganja").open().start()) {
            second.publish(Filings.dam());
            Eventually.holds(
                    "Baku signs what Ganja released",
                    () -> second.ledger.checkpoint().orElseThrow().size() == 1);
            first.checkClean();
        }
    }

    @Test
    void doubtOfOneNodeStopsTheOther() {
        try (var first = node(baku, "baku").open();
                var second = node(ganja, "ganja").open()) {
            first.ledger.putInDoubt("Baku's mark knows more than the database.");
            assertThat(refused(second.desk.publish(Filings.dam()))).isInstanceOf(Refusal.LogInDoubt.class);
        }
    }
}
