package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;
import static org.writethru.newsroom.desk.TestDrafting.LEYLA;
import static org.writethru.newsroom.desk.TestDrafting.RAUF;
import static org.writethru.newsroom.desk.TestDrafting.text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.story.Refusal;

/** What was made from copy under embargo goes out when that ends, or when an editor who knows of it does not wait. */
interface EmbargoContract extends OnDatabase {
    ZoneId LONDON = ZoneId.of("Europe/London");
    Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    String BUDGET = text("Budget vote", "The budget was passed.");

    private static CopyEmbargo until(Instant time) {
        return new CopyEmbargo("North wire", Optional.of(time), "item1@" + time.toEpochMilli(), "/desk/incoming");
    }

    private static ReleaseOrder despite(ReadingMark mark, CopyEmbargo embargo) {
        return new ReleaseOrder(mark, new ReleaseOrder.First(), Optional.empty(), Set.of(embargo.mark()));
    }

    @Test
    default void nothingGoesOutBeforeAnEmbargoEnds(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = desk.open(LEYLA);
            var mark = desk.write(LEYLA, draft.id(), BUDGET);
            desk.embargoes.add(until(NOON));
            assertThat(desk.releases.embargoes(draft.story())).containsExactly(until(NOON));
            var refusal = refused(desk.releases.release(RAUF, draft.id(), TestDrafting.first(mark)));
            assertThat(refusal)
                    .isInstanceOfSatisfying(
                            Refusal.Field.class,
                            field -> assertThat(field.field()).isEqualTo("despite"));
            assertThat(refusal.sentence())
                    .contains("under North wire’s embargo until "
                            + until(NOON).words(room.house.zone()).split(" until ")[1]);
            assertThat(room.archive.count()).isZero();

            room.clock.move(Duration.between(room.clock.instant(), NOON));
            assertThat(desk.releases.embargoes(draft.story())).isEmpty();
            done(desk.releases.release(RAUF, draft.id(), TestDrafting.first(mark)));
            assertThat(desk.audit).noneMatch(line -> line.contains("embargo"));
        }
    }

    @Test
    default void anEditorWhoKnowsOfAnEmbargoNeedNotWaitAndTheAuditListSaysSo(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = desk.open(LEYLA).id();
            var mark = desk.write(LEYLA, draft, BUDGET);
            desk.embargoes.add(until(NOON));
            var another = despite(mark, until(NOON.plusSeconds(60)));
            assertThat(refused(desk.releases.release(RAUF, draft, another)).sentence())
                    .contains("North wire’s embargo");
            assertThat(refused(desk.releases.release(LEYLA, draft, despite(mark, until(NOON)))))
                    .isInstanceOf(Refusal.NotAllowed.class);
            done(desk.releases.release(RAUF, draft, despite(mark, until(NOON))));
            assertThat(desk.audit)
                    .anyMatch(line -> line.startsWith("Rauf from")
                            && line.contains("released")
                            && line.contains("in spite of North wire’s embargo until 3 Nov 2026"));
        }
    }

    @Test
    default void anEmbargoWithoutATimeEndsForNobodyByItself(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = desk.open(LEYLA).id();
            var mark = desk.write(LEYLA, draft, BUDGET);
            var open = new CopyEmbargo("North wire", Optional.empty(), "item1@open", "/desk/incoming");
            desk.embargoes.add(open);
            room.clock.move(Duration.ofDays(30));
            assertThat(refused(desk.releases.release(RAUF, draft, TestDrafting.first(mark)))
                            .sentence())
                    .contains("embargo without a time", "Ask the sender");
            var later = room.clock.instant().plus(Duration.ofDays(30));
            assertThat(refused(desk.releases.schedule(RAUF, draft, TestDrafting.first(mark), later, LONDON))
                            .sentence())
                    .contains("embargo without a time");
            done(desk.releases.release(RAUF, draft, despite(mark, open)));
        }
    }

    @Test
    default void theScheduleTakesTheEndOfAnEmbargoAndNothingBefore(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = desk.open(LEYLA).id();
            var order = TestDrafting.first(desk.write(LEYLA, draft, BUDGET));
            desk.embargoes.add(until(NOON));
            assertThat(refused(desk.releases.schedule(RAUF, draft, order, NOON.minusSeconds(1), LONDON))
                            .sentence())
                    .contains("Schedule it for then or later");
            assertThat(desk.releases.plan(draft)).isEmpty();
            done(desk.releases.schedule(RAUF, draft, order, NOON, LONDON));
            room.clock.move(Duration.between(room.clock.instant(), NOON));
            desk.schedule.look();
            assertThat(room.archive.count()).isEqualTo(1);
        }
    }

    @Test
    default void aScheduleStopsWhereTheEmbargoMovedAndTheDraftSaysWhy(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = desk.open(LEYLA).id();
            var mark = desk.write(LEYLA, draft, BUDGET);
            var early = NOON.minus(Duration.ofHours(1));
            desk.embargoes.add(until(NOON));
            done(desk.releases.schedule(RAUF, draft, despite(mark, until(NOON)), early, LONDON));
            assertThat(desk.audit).anyMatch(line -> line.contains("scheduled") && line.contains("in spite of"));
            desk.embargoes.set(0, until(NOON.plusSeconds(3_600)));
            room.clock.move(Duration.between(room.clock.instant(), early));
            desk.schedule.look();
            assertThat(room.archive.count()).isZero();
            assertThat(desk.draft(draft).state())
                    .isInstanceOfSatisfying(
                            DraftState.Missed.class,
                            missed -> assertThat(missed.why()).contains("North wire’s embargo until"));
            assertThat(desk.releases.plan(draft)).isEmpty();
        }
    }

    @Test
    default void aScheduleInSpiteOfAnEmbargoRunsWhileThatIsTheSame(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var draft = desk.open(LEYLA).id();
            var mark = desk.write(LEYLA, draft, BUDGET);
            var early = NOON.minus(Duration.ofHours(1));
            desk.embargoes.add(until(NOON));
            done(desk.releases.schedule(RAUF, draft, despite(mark, until(NOON)), early, LONDON));
            assertThat(desk.releases.plan(draft).orElseThrow().order().despite())
                    .containsExactly(until(NOON).mark());
            room.clock.move(Duration.between(room.clock.instant(), early));
            desk.schedule.look();
            assertThat(room.archive.count()).isEqualTo(1);
            assertThat(desk.audit)
                    .anyMatch(line -> line.startsWith("Rauf from schedule: released") && line.contains("in spite of"));
        }
    }
}
