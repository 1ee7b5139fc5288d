package org.writethru.newsroom.desk.wireview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestHouse;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.Confirmation;
import org.writethru.newsroom.desk.CopyWatch;
import org.writethru.newsroom.desk.DeskRules;
import org.writethru.newsroom.desk.Drafting;
import org.writethru.newsroom.desk.Embargoes;
import org.writethru.newsroom.desk.ReadingMark;
import org.writethru.newsroom.desk.ReleaseOrder;
import org.writethru.newsroom.desk.wireview.DraftInPlay.Stage;
import org.writethru.newsroom.publish.Proposal.Publish;
import org.writethru.newsroom.publish.Proposal.Update;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;

/** Real drafts, as the wire view sees them on their way over the desk. */
interface DeskDraftsContract extends OnDatabase {
    Asker LEYLA = asker("Leyla", Role.REPORTER);
    Asker RAUF = asker("Rauf", Role.EDITOR);
    Guid DAM = Filings.guid(1);
    Guid DAM_IN_RUSSIAN = Filings.guid(2);

    private static Asker asker(String name, Role role) {
        return new Asker(new Person("id-" + name, name.toLowerCase(java.util.Locale.ROOT), name, role), "192.0.2.7");
    }

    /** A newsroom with a desk, and what the wire sees of it. */
    final class Room implements AutoCloseable {
        private final TestNewsroom newsroom;
        private final Drafting desk;
        private final DeskDrafts seen;
        private final AtomicInteger changes = new AtomicInteger();
        private final AtomicInteger words = new AtomicInteger();

        Room(TestNewsroom newsroom) {
            this(newsroom, DeskRules.DEFAULT);
        }

        Room(TestNewsroom newsroom, DeskRules rules) {
            var ids = new AtomicInteger();
            this.newsroom = newsroom;
            this.desk = new Drafting(new Drafting.Ground(
                    newsroom.database,
                    newsroom.archive,
                    newsroom.publisher,
                    newsroom.bell,
                    newsroom.pictures::objection,
                    newsroom.house,
                    rules,
                    (sql, by, from, act, subject, detail) -> {},
                    Embargoes.NONE,
                    () -> "desk%08d".formatted(ids.incrementAndGet()),
                    "first",
                    newsroom.clock));
            this.seen = new DeskDrafts(
                    desk.drafts(),
                    desk.editions(),
                    desk.withdrawals(),
                    () -> Map.of("nobody’s", Set.of("Nobody")),
                    desk.bell(),
                    CopyWatch.NOTHING);
            seen.onChange(changes::incrementAndGet);
            seen.onWord(words::incrementAndGet);
        }

        DraftInPlay only() {
            assertThat(seen.open(10)).hasSize(1);
            return seen.open(10).getFirst();
        }

        ReadingMark write(String draft, String headline) {
            var text = """
                    {"language":"en","section":"politics","slug":"","headline":"%s","standfirst":"",
                     "dateline":{"place":"Baku","date":"","agency":""},"urgency":1,
                     "copy":[{"block":"paragraph","runs":["It was held."]}]}
                    """.formatted(headline);
            return done(desk.drafts().saveReading(LEYLA, draft, 0, text)).mark();
        }

        @Override
        public void close() {
            desk.close();
            newsroom.close();
        }
    }

    @Test
    default void draftIsSeenAtEachStageOfItsWay(@TempDir Path folder) {
        try (var room = new Room(newsroom(folder).open())) {
            var draft = done(room.desk.drafts().openNew(LEYLA, "en", "politics", Optional.empty()));
            assertThat(room.only().stage()).isEqualTo(Stage.WRITING);
            assertThat(room.only().story()).isEqualTo(draft.story());
            assertThat(room.only().headline()).isEmpty();

            var mark = room.write(draft.id(), "Dam vote held");
            assertThat(room.only().headline()).isEqualTo("Dam vote held");
            assertThat(room.only().urgency()).isEqualTo(1);

            room.newsroom.clock.move(Duration.ofMinutes(5));
            done(room.desk.acts().file(LEYLA, draft.id()));
            assertThat(room.only().stage()).isEqualTo(Stage.FILED);
            assertThat(room.only().since()).isEqualTo(Instant.parse("2026-11-03T08:05:00Z"));

            done(room.desk.acts().giveBack(RAUF, draft.id(), "Say when."));
            assertThat(room.only().stage()).isEqualTo(Stage.RETURNED);
            assertThat(room.only().people()).containsExactly("Rauf", "Leyla");

            done(room.desk.acts().file(LEYLA, draft.id()));
            done(room.desk.acts().approve(RAUF, draft.id(), mark));
            assertThat(room.only().stage()).isEqualTo(Stage.APPROVED);

            var due = Instant.parse("2026-11-03T12:00:00Z");
            var order = new ReleaseOrder(mark, new ReleaseOrder.First(), Optional.empty());
            done(room.desk.releases().schedule(RAUF, draft.id(), order, due, ZoneId.of("Asia/Baku")));
            assertThat(room.only().stage()).isEqualTo(Stage.SCHEDULED);
            assertThat(room.only().scheduledFor()).contains(due);
            assertThat(room.changes.get()).as("each was told").isGreaterThanOrEqualTo(6);

            done(room.desk.releases().unschedule(RAUF, draft.id()));
            done(room.desk.releases().release(RAUF, draft.id(), order));
            assertThat(room.seen.open(10)).isEmpty();
            assertThat(room.seen.releasedBy(draft.story())).isEqualTo(Map.of(1, "Rauf"));
        }
    }

    @Test
    default void editionIsBehindUntilSomebodySaysThatItNeedNotFollow(@TempDir Path folder) {
        try (var room = new Room(newsroom(folder).open())) {
            var dam = Filings.dam();
            var russian = Filing.of(TestHouse.RUSSIAN, dam.slug(), "politics", "Голосование отложено", dam.copy())
                    .change()
                    .editionOf(new Edition(DAM, 1))
                    .filing();
            done(room.newsroom.release(DAM, new Publish(dam)));
            done(room.newsroom.release(DAM_IN_RUSSIAN, new Publish(russian)));
            assertThat(room.seen.behind()).isEmpty();
            done(room.newsroom.release(
                    DAM, new Update(1, Filings.dam("Dam vote held", "It was held."), Optional.empty(), false)));
            assertThat(room.seen.behind()).hasSize(1);

            done(room.desk.editions().dismiss(RAUF, DAM_IN_RUSSIAN, 2, "Of no interest abroad."));
            assertThat(room.seen.behind()).isEmpty();
            assertThat(room.words.get()).isEqualTo(1);
        }
    }

    @Test
    default void proposedWithdrawalIsSeenUntilItIsTurnedDownOrDone(@TempDir Path folder) {
        var rules = new DeskRules(true, Confirmation.NONE, 90, Map.of());
        var tom = asker("Tom", Role.EDITOR);
        try (var room = new Room(newsroom(folder).open(), rules)) {
            done(room.newsroom.release(DAM, new Publish(Filings.dam())));
            assertThat(room.seen.proposals(10)).isEmpty();
            done(room.desk.withdrawals().propose(RAUF, DAM, 1, "There was no vote."));
            assertThat(room.seen.proposals(10)).containsOnlyKeys(DAM);
            assertThat(room.words.get()).isEqualTo(1);
            done(room.desk.withdrawals().turnDown(tom, DAM));
            assertThat(room.seen.proposals(10)).isEmpty();
            assertThat(room.words.get()).isEqualTo(2);

            done(room.desk.withdrawals().propose(RAUF, DAM, 1, "There was no vote."));
            done(room.desk.withdrawals().withdraw(tom, DAM, 1, "There was no vote."));
            assertThat(room.seen.proposals(10)).isEmpty();
        }
    }
}
