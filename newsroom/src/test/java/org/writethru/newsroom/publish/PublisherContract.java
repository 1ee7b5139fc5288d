package org.writethru.newsroom.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.publish.Proposal.Correct;
import org.writethru.newsroom.publish.Proposal.Publish;
import org.writethru.newsroom.publish.Proposal.Update;
import org.writethru.newsroom.publish.Proposal.Withdraw;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Take;

/** What a release leaves behind, and when it is refused. */
interface PublisherContract extends OnDatabase {
    Guid DAM = Filings.guid(1);
    Filing THURSDAY = Filings.dam("Dam vote on Thursday", "The vote on the Kura dam is on Thursday.");
    Filing FRIDAY = Filings.dam("Dam vote on Friday", "The vote on the Kura dam is on Friday.");

    private static Update update(int openedOn, Filing filing) {
        return new Update(openedOn, filing, Optional.empty(), false);
    }

    @Test
    default void releasedTakeIsInArchiveAndLogTogether(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var receipt = done(room.release(DAM, new Publish(Filings.dam())));

            assertThat(receipt.logIndex()).isZero();
            assertThat(room.archive.take(new TakeAt(DAM, 1))).contains(receipt.take());
            assertThat(room.archive.takeAt(0)).contains(new TakeAt(DAM, 1));
            assertThat(room.ledger.size()).isEqualTo(1);
            assertThat(room.ledger.entry(0)).isPresent();
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void releaseIsStillThereAfterRestart(@TempDir Path folder) {
        Receipt receipt;
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            receipt = done(room.release(DAM, new Publish(Filings.dam())));
        }
        try (var room = TestNewsroom.open(folder, url)) {
            assertThat(room.archive.take(new TakeAt(DAM, 1))).contains(receipt.take());
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void storyLivesFromPublicationToWithdrawal(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            done(room.release(DAM, new Publish(Filings.dam())));
            done(room.release(DAM, new Update(1, THURSDAY, Optional.of("The day is known."), false)));
            done(room.release(DAM, new Correct(2, FRIDAY, "The vote is on Friday, not on Thursday.")));
            var last = done(room.release(DAM, new Withdraw(3, "There is no dam on the Kura.")));

            assertThat(room.archive.story(DAM).orElseThrow().takes())
                    .extracting(take -> take.release().kind())
                    .containsExactly("Published", "Updated", "Corrected", "Withdrawn");
            assertThat(room.archive.head(DAM).orElseThrow().withdrawn())
                    .contains(last.take().moment().logged());
            assertThat(refused(room.release(DAM, update(4, THURSDAY)))).isInstanceOf(Refusal.AlreadyGone.class);
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void ofTwoWhoReleaseAtOnceOneIsToldWhatTheOtherDid(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var editors = Executors.newFixedThreadPool(2)) {
            done(room.release(DAM, new Publish(Filings.dam())));
            for (int round = 1; round <= 20; round++) {
                int openedOn = round;
                var headlines = List.of("Leyla's text " + round, "Rauf's text " + round);
                var acts = headlines.stream()
                        .<Callable<Outcome<Receipt>>>map(headline ->
                                () -> room.release(DAM, update(openedOn, Filings.dam(headline, headline))))
                        .toList();
                var outcomes = new ArrayList<Outcome<Receipt>>();
                for (var answer : editors.invokeAll(acts)) {
                    outcomes.add(answer.get());
                }
                var won =
                        outcomes.stream().filter(Outcome.Done.class::isInstance).toList();
                var lost = outcomes.stream()
                        .filter(Outcome.Refused.class::isInstance)
                        .toList();
                assertThat(won).hasSize(1);
                assertThat(refused(lost.getFirst())).isInstanceOfSatisfying(Refusal.Overtaken.class, overtaken -> {
                    assertThat(overtaken.openedOn()).isEqualTo(openedOn);
                    assertThat(Optional.of(overtaken.newest().filing()))
                            .isEqualTo(done(won.getFirst()).take().filing());
                });
            }
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void timesNeverRunBackwardsWithinStoryWhenClockIsSetBack(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            done(room.release(DAM, new Publish(Filings.dam())));
            room.clock.move(Duration.ofHours(-3));
            done(room.release(DAM, update(1, THURSDAY)));
            done(room.release(DAM, update(2, FRIDAY)));
            room.clock.move(Duration.ofHours(4));
            done(room.release(DAM, new Correct(3, THURSDAY, "The vote is on Thursday after all.")));

            assertThat(room.archive.story(DAM).orElseThrow().takes())
                    .extracting(take -> take.moment().logged())
                    .containsExactly(
                            Instant.parse("2026-11-03T08:00:00Z"),
                            Instant.parse("2026-11-03T08:00:00.001Z"),
                            Instant.parse("2026-11-03T08:00:00.002Z"),
                            Instant.parse("2026-11-03T09:00:00Z"));
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void refusedReleaseLeavesNothing(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            done(room.release(DAM, new Publish(Filings.dam())));

            assertThat(refused(room.release(DAM, new Publish(THURSDAY)))).isInstanceOf(Refusal.Overtaken.class);
            assertThat(refused(room.release(DAM, update(7, THURSDAY)))).isInstanceOf(Refusal.Overtaken.class);
            assertThat(refused(room.release(DAM, update(1, Filings.dam())))).isEqualTo(new Refusal.NothingChanged(1));
            assertThat(refused(room.release(DAM, new Correct(1, THURSDAY, "  "))))
                    .isInstanceOf(Refusal.Field.class);
            assertThat(refused(room.release(Filings.guid(2), update(1, THURSDAY))))
                    .isEqualTo(new Refusal.NotYetPublished());

            assertThat(room.ledger.size()).isEqualTo(1);
            assertThat(room.archive.count()).isEqualTo(1);
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void refusalsInBatchDoNotHoldUpTheOthers(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var outcomes = room.publisher.releaseAll(List.of(
                    Proposal.here(DAM, new Publish(Filings.dam())),
                    Proposal.here(DAM, update(1, THURSDAY)),
                    Proposal.here(DAM, update(1, FRIDAY)),
                    Proposal.here(DAM, new Correct(2, FRIDAY, "")),
                    Proposal.here(Filings.guid(2), new Publish(FRIDAY)),
                    Proposal.here(DAM, update(2, FRIDAY))));

            assertThat(outcomes.stream().map(Outcome.Done.class::isInstance))
                    .containsExactly(true, true, false, false, true, true);
            assertThat(refused(outcomes.get(2))).isInstanceOf(Refusal.Overtaken.class);
            assertThat(refused(outcomes.get(3))).isInstanceOf(Refusal.Field.class);
            assertThat(done(outcomes.get(5)).logIndex()).isEqualTo(3);
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void oneImpossibleReleaseDoesNotSpoilThoseThatWaitWithIt(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var editors = Executors.newFixedThreadPool(8)) {
            var acts = new ArrayList<Callable<Outcome<Receipt>>>();
            for (int number = 1; number <= 40; number++) {
                var story = Filings.guid(number);
                acts.add(() -> room.release(story, new Publish(Filings.dam("Story " + story, "Text."))));
            }
            // the same short id under another day: the database itself refuses it
            var twin =
                    new Guid("tag:halden.example,2026-11-04:" + Filings.guid(1).shortId());
            done(room.release(Filings.guid(1), new Publish(Filings.dam())));
            acts.set(0, () -> room.release(twin, new Publish(THURSDAY)));

            int failed = 0;
            for (var answer : editors.invokeAll(acts)) {
                failed += answer.state() == java.util.concurrent.Future.State.FAILED ? 1 : 0;
            }

            assertThat(failed).isEqualTo(1);
            assertThat(room.archive.count()).isEqualTo(40);
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void importedTakeClaimsNothingThatWasNotSeen(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var told = Instant.parse("2022-05-11T18:39:33Z");
            var origin = new Proposal.Elsewhere(Optional.of(told), "page.html");
            var receipt = done(room.publisher.release(new Proposal(DAM, new Publish(Filings.dam()), origin)));

            assertThat(receipt.take().moment().told()).contains(told);
            assertThat(receipt.take().moment().logged()).isEqualTo(room.clock.instant());
            assertThat(room.archive.head(DAM).orElseThrow().firstKnown()).isEqualTo(told);
            assertThat(room.archive.take(new TakeAt(DAM, 1)).map(Take::moment))
                    .contains(receipt.take().moment());
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void nothingIsReleasedWhileLogIsInDoubt(@TempDir Path folder) {
        var url = url();
        try (var room = TestNewsroom.open(folder, url)) {
            done(room.release(DAM, new Publish(Filings.dam())));
            room.ledger.putInDoubt("a test says so.");
            assertThat(refused(room.release(DAM, update(1, THURSDAY)))).isInstanceOf(Refusal.LogInDoubt.class);
        }
        try (var room = TestNewsroom.open(folder, url)) {
            assertThat(refused(room.release(DAM, update(1, THURSDAY)))).isInstanceOf(Refusal.LogInDoubt.class);
            assertThat(room.archive.story(DAM)).isPresent();
        }
    }
}
