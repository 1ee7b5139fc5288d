package org.writethru.newsroom.intake.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;
import static org.writethru.newsroom.intake.incoming.TestIncoming.one;
import static org.writethru.newsroom.intake.incoming.TestIncoming.source;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.Confirmation;
import org.writethru.newsroom.desk.CopyWord;
import org.writethru.newsroom.desk.DeskRules;
import org.writethru.newsroom.desk.Draft;
import org.writethru.newsroom.desk.DraftText;
import org.writethru.newsroom.desk.Drafting;
import org.writethru.newsroom.desk.ReleaseOrder;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Outcome;

/** Drafts that are made of items, and what the desk is told when those move on. */
interface OpeningsContract extends OnDatabase {
    Asker LEYLA = new Asker(new Person("id-leyla", "leyla", "Leyla", Role.REPORTER), "192.0.2.7");
    Asker RAUF = new Asker(new Person("id-rauf", "rauf", "Rauf", Role.EDITOR), "192.0.2.7");

    /** Incoming copy with a desk beside. */
    final class Room {
        private static final AtomicInteger IDS = new AtomicInteger();

        final TestIncoming test;
        final Drafting desk;
        final Sources sources;
        final Openings openings;
        final CopyFlags flags;

        Room(TestNewsroom room) {
            this.test = new TestIncoming(room);
            this.desk = new Drafting(new Drafting.Ground(
                    room.database,
                    room.archive,
                    room.publisher,
                    room.bell,
                    room.pictures::objection,
                    room.house,
                    new DeskRules(false, Confirmation.NONE, 90, Map.of()),
                    (sql, by, from, act, subject, detail) -> {},
                    new CopyEmbargoes(),
                    () -> "open%08d".formatted(IDS.incrementAndGet()),
                    "first",
                    room.clock));
            this.sources = new Sources(
                    room.database,
                    test.incoming,
                    (sql, by, from, act, subject, detail) -> {},
                    room.house,
                    new java.security.SecureRandom());
            this.openings = new Openings(room.database, test.incoming, sources, desk.drafts(), room.house);
            this.flags = new CopyFlags(room.database, test.incoming, ZoneId.of("UTC"));
        }

        DraftText text(Draft draft) {
            return done(DraftText.read(
                    desk.drafts().reading(draft.id()).orElseThrow().json()));
        }

        /** When the embargoes that stand over a draft end. */
        List<String> standing(Draft draft) {
            return desk.releases().embargoes(draft.story()).stream()
                    .map(embargo -> embargo.until().map(Instant::toString).orElse("open"))
                    .toList();
        }

        Optional<CopyWord> word(Draft draft) {
            return Optional.ofNullable(flags.words(10).get(draft.story())).map(words -> words.getFirst());
        }
    }

    @Test
    default void aDraftBeginsWithWhatTheItemSays(@TempDir Path folder) {
        try (var newsroom = newsroom(folder).open()) {
            var room = new Room(newsroom);
            var fate = one(room.test.take(IncomingContract.DAM_1
                    + "note: Check the name\nterms: Not for broadcast\nsubject: medtop:20000065\nsubject: own:1\n"));
            var draft = done(room.openings.open(LEYLA, fate.item()));
            var text = room.text(draft);
            assertThat(text.headline()).isEqualTo("Dam holds, engineers say");
            assertThat(text.slug()).isEqualTo("dam");
            assertThat(text.language()).isEqualTo("en");
            assertThat(text.urgency()).isEqualTo(4);
            assertThat(text.usageTerms()).isEqualTo("Not for broadcast");
            assertThat(text.subjects()).containsExactly("medtop:20000065");
            assertThat(text.editorsNote())
                    .contains("From north, tag:north:dam, version 1.", "To editors: Check the name");
            assertThat(text.copy()).hasSize(1);
            assertThat(draft.openedOn()).isZero();
            var use = room.test.incoming.uses(fate.item()).getFirst();
            assertThat(use.draft()).isEqualTo(draft.id());
            assertThat(use.by()).isEqualTo("Leyla");
            assertThat(use.number()).isEqualTo(1);
            assertThat(done(room.openings.open(RAUF, fate.item())).id()).isEqualTo(draft.id());
        }
    }

    @Test
    default void whatAnItemDoesNotSayIsLeftOpen(@TempDir Path folder) {
        try (var newsroom = newsroom(folder).open()) {
            var room = new Room(newsroom);
            var bare = one(room.test.take("guid: bare\nlanguage: xx\nembargo:\n"));
            var text = room.text(done(room.openings.open(LEYLA, bare.item())));
            assertThat(text.headline()).isEmpty();
            assertThat(text.section()).isEmpty();
            assertThat(text.language())
                    .isEqualTo(newsroom.house.languages().getFirst().tag());
            assertThat(text.editorsNote()).contains("EMBARGO", "The sender’s language is xx");
        }
    }

    @Test
    default void theDeskIsToldWhenTheCopyMovesOnAndUntilSomebodySawToIt(@TempDir Path folder) {
        try (var newsroom = newsroom(folder).open()) {
            var room = new Room(newsroom);
            var rung = new AtomicInteger();
            room.flags.onChange(rung::incrementAndGet);
            var item = one(room.test.take(IncomingContract.DAM_1)).item();
            var draft = done(room.openings.open(LEYLA, item));
            assertThat(room.flags.words(10)).isEmpty();
            room.test.take(IncomingContract.DAM_1);
            room.test.take("guid: other\nheadline: Other\ntext: x\n");
            assertThat(rung.get()).isZero();

            newsroom.clock.move(Duration.ofMinutes(1));
            room.test.take(IncomingContract.DAM_2 + "kind: Corrected\n");
            assertThat(rung.get()).isEqualTo(1);
            var corrected = room.word(draft).orElseThrow();
            assertThat(corrected.words()).isEqualTo("north corrected the copy that this was made from");
            assertThat(corrected.gone()).isFalse();
            assertThat(refused(room.openings.see(LEYLA, item)).sentence()).contains("Only an editor");
            done(room.openings.see(RAUF, item));
            assertThat(room.flags.words(10)).isEmpty();

            room.test.take(IncomingContract.DAM_3);
            var gone = room.word(draft).orElseThrow();
            assertThat(gone.words()).contains("WITHDREW");
            assertThat(gone.gone()).isTrue();
            assertThat(room.flags.of(draft.story())).containsExactly(gone);
            assertThat(gone.mark()).isNotEqualTo(corrected.mark());
        }
    }

    @Test
    default void aLateOlderVersionFlagsNothing(@TempDir Path folder) {
        try (var newsroom = newsroom(folder).open()) {
            var room = new Room(newsroom);
            var item = one(room.test.take(IncomingContract.DAM_2)).item();
            done(room.openings.open(LEYLA, item));
            room.test.take(IncomingContract.DAM_1);
            assertThat(room.flags.words(10)).isEmpty();
        }
    }

    @Test
    default void anotherItemThatKillsItFlagsIt(@TempDir Path folder) {
        try (var newsroom = newsroom(folder).open()) {
            var room = new Room(newsroom);
            var item = one(room.test.take(IncomingContract.DAM_1)).item();
            var draft = done(room.openings.open(LEYLA, item));
            room.test.take("guid: kill\nreplaces: tag:north:dam\nstatus: canceled\n");
            assertThat(room.word(draft).orElseThrow().gone()).isTrue();
            done(room.openings.see(RAUF, item));
            assertThat(room.flags.words(10)).isEmpty();
        }
    }

    @Test
    default void anEmbargoIsFlaggedUntilItIsOver(@TempDir Path folder) {
        try (var newsroom = newsroom(folder).open()) {
            var room = new Room(newsroom);
            var item = one(room.test.take(IncomingContract.DAM_1 + "embargo: 2026-11-03T09:00:00Z\n"))
                    .item();
            var draft = done(room.openings.open(LEYLA, item));
            assertThat(room.word(draft).orElseThrow().words()).contains("embargo until 3 Nov 2026 09:00 (UTC)");
            newsroom.clock.move(Duration.ofHours(2));
            assertThat(room.flags.words(10)).isEmpty();
        }
    }

    @Test
    default void theEmbargoOfTheNewestVersionHoldsTheRelease(@TempDir Path folder) {
        try (var newsroom = newsroom(folder).open()) {
            var room = new Room(newsroom);
            var ruled = source("north", "north", "* -> list section=politics");
            var item = one(room.test.take(ruled, IncomingContract.DAM_1 + "embargo: 2026-11-03T09:00:00Z\n"))
                    .item();
            var draft = done(room.openings.open(LEYLA, item));
            assertThat(room.standing(draft)).containsExactly("2026-11-03T09:00:00Z");
            room.test.take(ruled, IncomingContract.DAM_2 + "embargo: 2026-11-03T10:00:30Z\n");
            assertThat(room.standing(draft)).containsExactly("2026-11-03T10:00:30Z");
            assertThat(room.desk.releases().embargoes(draft.story()).getFirst().free())
                    .contains(Instant.parse("2026-11-03T10:01:00Z"));
            assertThat(room.word(draft).orElseThrow().words()).contains("newer version");
            room.test.take(ruled, "guid: other\nreplaces: tag:north:dam\nheadline: Dam\nembargo:\ntext: x\n");
            assertThat(room.standing(draft)).containsExactly("2026-11-03T10:00:30Z", "open");

            var order = new ReleaseOrder(
                    room.desk.drafts().reading(draft.id()).orElseThrow().mark(),
                    new ReleaseOrder.First(),
                    Optional.empty());
            assertThat(refused(room.desk.releases().release(RAUF, draft.id(), order))
                            .sentence())
                    .contains("under north’s embargo until", "and north’s embargo without a time");
            var lifted = IncomingContract.DAM_2.replace("version: 2", "version: 3");
            room.test.take(ruled, "guid: other\nversion: 2\nheadline: Dam\ntext: x\n");
            assertThat(room.standing(draft)).containsExactly("2026-11-03T10:00:30Z");
            room.test.take(ruled, lifted);
            assertThat(room.standing(draft)).isEmpty();
            done(room.desk.releases().release(RAUF, draft.id(), order));
        }
    }

    @Test
    default void aRuleOpensOneDraftHoweverOftenItIsLookedAt(@TempDir Path folder) {
        try (var newsroom = newsroom(folder).open()) {
            var room = new Room(newsroom);
            var ruled = source("north", "north", "* -> draft section=politics");
            var item = one(room.test.take(ruled, IncomingContract.DAM_1)).item();
            room.test.take(ruled, "guid: gone\nstatus: canceled\n");
            room.openings.openWanted();
            room.openings.openWanted();
            room.test.take(ruled, IncomingContract.DAM_2);
            room.openings.openWanted();
            assertThat(room.desk.drafts().open()).hasSize(1);
            var draft = room.desk.drafts().open().getFirst();
            assertThat(draft.opened().name()).isEqualTo("north");
            assertThat(room.text(draft).section()).isEqualTo("politics");
            assertThat(room.test.incoming.uses(item)).hasSize(1);
            assertThat(room.word(draft).orElseThrow().words()).contains("newer version");
        }
    }

    @Test
    default void whatATakenBackItemSaysIsNotMadeIntoADraft(@TempDir Path folder) {
        try (var newsroom = newsroom(folder).open()) {
            var room = new Room(newsroom);
            var item = one(room.test.take(IncomingContract.DAM_3)).item();
            Outcome<Draft> outcome = room.openings.open(RAUF, item);
            assertThat(refused(outcome).sentence()).contains("took this item back");
            assertThat(refused(room.openings.open(RAUF, "nothing")).sentence()).contains("not there any more");
        }
    }
}
