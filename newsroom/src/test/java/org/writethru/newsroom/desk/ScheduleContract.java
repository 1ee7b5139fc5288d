package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;
import static org.writethru.newsroom.desk.TestDrafting.LEYLA;
import static org.writethru.newsroom.desk.TestDrafting.NIGAR;
import static org.writethru.newsroom.desk.TestDrafting.RAUF;
import static org.writethru.newsroom.desk.TestDrafting.first;
import static org.writethru.newsroom.desk.TestDrafting.news;
import static org.writethru.newsroom.desk.TestDrafting.text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.SettableClock;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.story.Refusal;

/** What is on the schedule is released at its time, once, or its draft says why not. */
interface ScheduleContract extends OnDatabase {
    ZoneId LONDON = ZoneId.of("Europe/London");
    String DAM = text("Dam vote", "The vote on the dam is put off.");
    Duration HOUR = Duration.ofHours(1);

    private static Draft scheduled(TestDrafting desk, Duration from) {
        var id = desk.open(LEYLA).id();
        var mark = desk.write(LEYLA, id, DAM);
        return done(desk.releases.schedule(
                RAUF, id, first(mark), desk.room.clock.instant().plus(from), LONDON));
    }

    @Test
    default void nothingLeavesBeforeItsTimeAndAllOfItThen(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = scheduled(desk, HOUR);
            assertThat(draft.state())
                    .isInstanceOfSatisfying(
                            DraftState.Scheduled.class,
                            state -> assertThat(state.plan().zone()).isEqualTo(LONDON));
            room.clock.move(HOUR.minusMillis(1));
            desk.schedule.look();
            assertThat(room.archive.count()).isZero();
            room.clock.move(Duration.ofMillis(1));
            desk.schedule.look();
            desk.schedule.look();

            assertThat(room.archive.head(draft.story()).orElseThrow().takes()).isEqualTo(1);
            assertThat(desk.draft(draft.id()).state())
                    .isInstanceOfSatisfying(
                            DraftState.Released.class,
                            released -> assertThat(released.by().name()).isEqualTo("Rauf"));
            assertThat(desk.releases.scheduled()).isEmpty();
            assertThat(desk.audit).anyMatch(line -> line.startsWith("Rauf from schedule: released"));
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void aRestartLosesNothingOfTheSchedule(@TempDir Path folder) {
        Draft draft;
        var url = url();
        var clock = new SettableClock("2026-11-03T08:00:00Z");
        try (var room = new TestNewsroom.Opening(folder, url).clock(clock).open()) {
            draft = scheduled(new TestDrafting(room), HOUR);
        }
        clock.move(HOUR.plusMinutes(5));
        try (var room = new TestNewsroom.Opening(folder, url).clock(clock).open()) {
            var desk = new TestDrafting(room);
            desk.schedule.start();
            Eventually.holds("it is released", () -> room.archive.count() == 1);
            desk.schedule.close();
            assertThat(desk.draft(draft.id()).state().word()).isEqualTo("released");
        }
    }

    @Test
    default void anEditionOfAStoryThatWasWithdrawnDoesNotGoOut(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var story = desk.publish(DraftReleaseContract.DAM);
            var russian = done(desk.drafts.openEdition(RAUF, story, "ru")).id();
            var mark = desk.write(
                    RAUF, russian, DraftReleaseContract.DAM.replace("\"language\":\"en\"", "\"language\":\"ru\""));
            done(desk.releases.schedule(
                    RAUF,
                    russian,
                    TestDrafting.first(mark),
                    room.clock.instant().plus(HOUR),
                    room.house.zone()));
            assertThat(done(desk.withdrawals.of(story)).unreleasedEditions())
                    .extracting(Draft::id)
                    .containsExactly(russian);
            done(desk.withdrawals.withdraw(RAUF, story, 1, "There is no dam."));
            room.clock.move(HOUR);
            desk.schedule.look();

            assertThat(desk.draft(russian).state())
                    .isInstanceOfSatisfying(
                            DraftState.Missed.class,
                            missed -> assertThat(missed.why()).contains("The original of this edition was withdrawn"));
            assertThat(refused(desk.releases.release(RAUF, russian, TestDrafting.first(mark)))
                            .sentence())
                    .contains("The original of this edition was withdrawn");
            assertThat(room.archive.count()).isEqualTo(1);
        }
    }

    @Test
    default void severalWhoLookAtOnceReleaseOnce(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var nodes = Executors.newFixedThreadPool(4)) {
            var desk = new TestDrafting(room);
            for (int round = 0; round < 5; round++) {
                scheduled(desk, HOUR);
                room.clock.move(HOUR);
                var looks = new ArrayList<Callable<Boolean>>();
                for (int node = 0; node < 4; node++) {
                    var other = new TestDrafting(room);
                    looks.add(() -> {
                        other.schedule.look();
                        return true;
                    });
                }
                for (var look : nodes.invokeAll(looks)) {
                    look.get();
                }
            }
            assertThat(room.archive.count()).isEqualTo(5);
            assertThat(desk.drafts.closedSince(java.time.Instant.EPOCH))
                    .hasSize(5)
                    .allMatch(draft -> draft.state() instanceof DraftState.Released);
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void whatWasOvertakenIsMissedAndNotLost(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var story = desk.publish(DAM);
            var id = done(desk.drafts.openOn(LEYLA, story)).id();
            var mark = desk.write(LEYLA, id, text("Dam vote", "It is on Thursday."));
            done(desk.releases.schedule(
                    RAUF, id, news(mark), room.clock.instant().plus(HOUR), LONDON));
            done(room.desk.update(story, 1, Filings.dam("Dam", "No vote."), Optional.empty(), false));
            room.clock.move(HOUR);
            desk.schedule.look();
            desk.schedule.look();

            assertThat(desk.draft(id).state())
                    .isInstanceOfSatisfying(
                            DraftState.Missed.class,
                            missed -> assertThat(missed.why()).contains("Take 2 came in"));
            assertThat(desk.releases.plan(id)).isEmpty();
            done(desk.acts.moveToNewest(LEYLA, id));
            assertThat(done(desk.releases.release(RAUF, id, news(mark))).take().number())
                    .isEqualTo(3);
        }
    }

    @Test
    default void textThatChangedAfterItWasScheduledIsNotReleased(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = scheduled(desk, HOUR);
            desk.write(LEYLA, draft.id(), text("Dam vote", "Changed."));
            room.clock.move(HOUR);
            desk.schedule.look();
            assertThat(room.archive.count()).isZero();
            assertThat(desk.draft(draft.id()).state())
                    .isInstanceOfSatisfying(
                            DraftState.Missed.class,
                            missed -> assertThat(missed.why()).contains("typed"));
        }
    }

    @Test
    default void whatTheLogCannotTakeIsToldOnTheDraft(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = scheduled(desk, HOUR);
            room.ledger.putInDoubt("a test says so.");
            room.clock.move(HOUR);
            desk.schedule.look();
            assertThat(desk.draft(draft.id()).state()).isInstanceOf(DraftState.Missed.class);
        }
    }

    @Test
    default void whatIsFarTooLateIsMissed(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = scheduled(desk, HOUR);
            room.clock.move(HOUR.plus(Schedule.LATEST).plusMillis(1));
            desk.schedule.look();
            assertThat(room.archive.count()).isZero();
            assertThat(desk.draft(draft.id()).state()).isInstanceOf(DraftState.Missed.class);
        }
    }

    @Test
    default void aDraftOnTheScheduleIsTakenOffBeforeAnythingElse(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = scheduled(desk, HOUR).id();
            assertThat(refused(desk.acts.giveUp(RAUF, id, ""))).isInstanceOf(Refusal.Meanwhile.class);
            assertThat(desk.drafts.open()).hasSize(1);
            assertThat(done(desk.releases.unschedule(NIGAR, id)).state().word()).isEqualTo("open");
            assertThat(refused(desk.releases.unschedule(NIGAR, id))).isInstanceOf(Refusal.Meanwhile.class);
            room.clock.move(HOUR);
            desk.schedule.look();
            assertThat(room.archive.count()).isZero();
            var seen = desk.draft(id).seen();
            assertThat(refused(desk.releases.schedule(RAUF, id, first(seen), room.clock.instant(), LONDON)))
                    .isInstanceOf(Refusal.Field.class);
        }
    }

    @Test
    default void anEditorMayReleaseBeforeTheTime(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = scheduled(desk, HOUR);
            done(desk.releases.release(NIGAR, draft.id(), first(draft.seen())));
            room.clock.move(HOUR);
            desk.schedule.look();
            assertThat(room.archive.head(draft.story()).orElseThrow().takes()).isEqualTo(1);
            assertThat(desk.releases.scheduled()).isEmpty();
        }
    }
}
