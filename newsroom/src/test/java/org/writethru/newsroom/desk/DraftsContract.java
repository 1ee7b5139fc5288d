package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;
import static org.writethru.newsroom.desk.TestDrafting.ANAR;
import static org.writethru.newsroom.desk.TestDrafting.LEYLA;
import static org.writethru.newsroom.desk.TestDrafting.RAUF;
import static org.writethru.newsroom.desk.TestDrafting.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.story.Edition;
import org.writethru.story.Refusal;
import org.writethru.story.Slug;

/** Drafts are opened once, keep all that is typed in one order, and go their way over the desk. */
interface DraftsContract extends OnDatabase {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    default void aStoryHasOneOpenDraftWhoeverOpensIt(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var people = Executors.newFixedThreadPool(4)) {
            var desk = new TestDrafting(room);
            var dam = room.publish(Filings.dam()).take().story();
            var openings = new ArrayList<Callable<Draft>>();
            for (int person = 0; person < 8; person++) {
                var by = person % 2 == 0 ? LEYLA : RAUF;
                openings.add(() -> done(desk.drafts.openOn(by, dam)));
            }
            var opened = new ArrayList<String>();
            for (var answer : people.invokeAll(openings)) {
                opened.add(answer.get().id());
            }

            assertThat(opened).hasSize(8).containsOnly(opened.getFirst());
            assertThat(desk.drafts.open()).hasSize(1);
            assertThat(desk.draft(opened.getFirst()).openedOn()).isEqualTo(1);
        }
    }

    @Test
    default void aDraftBeginsWithTheNewestTakesText(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var filing = Filings.dam()
                    .change()
                    .editorsNote("Embargo of the map until 9.")
                    .filing();
            var draft =
                    done(desk.drafts.openOn(LEYLA, room.publish(filing).take().story()));
            var text = done(
                    DraftText.read(desk.drafts.reading(draft.id()).orElseThrow().json()));

            assertThat(done(desk.drafts.filing(draft, text))).isEqualTo(filing);
            assertThat(draft.line().headline()).isEqualTo("Dam vote delayed");
            assertThat(draft.line().words()).isEqualTo(15);
            assertThat(draft.wholly()).isTrue();
        }
    }

    @Test
    default void whatIsTypedIsThereAfterRestartInOneOrder(@TempDir Path folder) throws Exception {
        String id;
        var url = url();
        try (var room = TestNewsroom.open(folder, url);
                var people = Executors.newFixedThreadPool(8)) {
            var desk = new TestDrafting(room);
            id = desk.open(LEYLA).id();
            var other = desk.open(ANAR).id();
            var typing = new ArrayList<Callable<Long>>();
            for (int key = 0; key < 200; key++) {
                var words = "key " + key;
                var draft = key % 2 == 0 ? id : other;
                typing.add(() -> desk.type(LEYLA, draft, words));
            }
            for (var answer : people.invokeAll(typing)) {
                assertThat(answer.get()).isBetween(1L, 100L);
            }
        }
        try (var room = TestNewsroom.open(folder, url)) {
            var desk = new TestDrafting(room);
            var updates = desk.drafts.updates(id, 0, 1_000);
            assertThat(updates)
                    .extracting(DraftUpdate::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 100).boxed().toList());
            assertThat(updates.stream().map(update -> new String(update.content(), StandardCharsets.UTF_8)))
                    .doesNotHaveDuplicates();
            assertThat(desk.draft(id).updates()).isEqualTo(100);
            assertThat(desk.drafts.updates(id, 98, 1_000))
                    .extracting(DraftUpdate::seq)
                    .containsExactly(99L, 100L);
            assertThat(desk.drafts.writers(id)).containsExactly("id-Leyla");
        }
    }

    @Test
    default void aMessageSentTwiceIsKeptOnce(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            var typed = desk.drafts.typed(LEYLA.person(), id, "c1:7", bytes("Dam"), false);
            desk.type(ANAR, id, "before");

            assertThat(desk.drafts.append(typed)).isEqualTo(new Typed.Kept(2));
            desk.type(ANAR, id, "after");
            assertThat(desk.drafts.append(typed)).isEqualTo(new Typed.Kept(2));
            assertThat(desk.drafts.updates(id, 0, 10)).hasSize(3);
        }
    }

    @Test
    default void ofTwoSeedsOneWins(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var people = Executors.newFixedThreadPool(8)) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            var seeds = new ArrayList<Callable<Typed.Fate>>();
            for (int seed = 0; seed < 8; seed++) {
                var typed = desk.drafts.typed(LEYLA.person(), id, "seed" + seed, bytes("seed " + seed), true);
                seeds.add(() -> desk.drafts.append(typed));
            }
            for (var answer : people.invokeAll(seeds)) {
                assertThat(answer.get()).isEqualTo(new Typed.Kept(1));
            }
            assertThat(desk.drafts.updates(id, 0, 10)).hasSize(1);
        }
    }

    @Test
    default void aReadingOlderThanTheOneKeptIsRefusedAndHarmless(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            desk.type(LEYLA, id, "Dam");
            desk.type(ANAR, id, " vote");
            done(desk.drafts.saveReading(LEYLA, id, 2, text("Dam vote", "It is put off.")));

            assertThat(refused(desk.drafts.saveReading(ANAR, id, 1, text("Dam"))))
                    .isInstanceOf(Refusal.Meanwhile.class);
            assertThat(refused(desk.drafts.saveReading(ANAR, id, 9, text("Never typed"))))
                    .isInstanceOf(Refusal.Meanwhile.class);
            assertThat(refused(desk.drafts.saveReading(ANAR, id, 2, "{\"headline\":7}")))
                    .isEqualTo(new Refusal.Field("/headline", "Text should stand here."));
            assertThat(desk.draft(id).line()).isEqualTo(new Draft.Line("en", "politics", "", "Dam vote", 4, 4));
            assertThat(desk.draft(id).wholly()).isTrue();
            desk.type(LEYLA, id, "!");
            assertThat(desk.draft(id).wholly()).isFalse();
        }
    }

    @Test
    default void aDraftGoesItsWayOverTheDesk(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            desk.write(LEYLA, id, text("Dam vote", "It is put off."));

            assertThat(done(desk.acts.file(LEYLA, id)).state().word()).isEqualTo("filed");
            assertThat(refused(desk.acts.file(LEYLA, id))).isInstanceOf(Refusal.Meanwhile.class);
            assertThat(refused(desk.acts.giveBack(RAUF, id, "  "))).isInstanceOf(Refusal.Field.class);
            assertThat(done(desk.acts.giveBack(RAUF, id, "Who says so?")).state())
                    .isInstanceOfSatisfying(
                            DraftState.Open.class,
                            open -> assertThat(open.returned().map(DraftEvent.Returned::note))
                                    .contains("Who says so?"));
            done(desk.acts.file(LEYLA, id));
            var seen = desk.draft(id).seen();
            assertThat(done(desk.acts.approve(RAUF, id, seen)).state()).isInstanceOf(DraftState.Approved.class);
            done(desk.acts.giveUp(RAUF, id, "No news."));
            assertThat(refused(desk.acts.file(LEYLA, id)).sentence()).contains("gave this draft up");
            assertThat(done(desk.acts.reopen(LEYLA, id)).state().word()).isEqualTo("open");
            assertThat(desk.audit)
                    .hasSize(6)
                    .first()
                    .isEqualTo("Leyla from 192.0.2.7: draft filed Dam vote (draft %s) ".formatted(id));
        }
    }

    @Test
    default void aReporterDoesNoEditorsWork(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            var mark = desk.write(LEYLA, id, text("Dam vote", "It is put off."));
            var story = room.publish(Filings.dam()).take().story();

            assertThat(List.of(
                            refused(desk.acts.file(ANAR, id)),
                            refused(desk.acts.giveBack(LEYLA, id, "note")),
                            refused(desk.acts.approve(LEYLA, id, mark)),
                            refused(desk.acts.giveUp(ANAR, id, "")),
                            refused(desk.releases.release(LEYLA, id, TestDrafting.first(mark))),
                            refused(desk.releases.schedule(
                                    LEYLA,
                                    id,
                                    TestDrafting.first(mark),
                                    room.clock.instant().plusSeconds(60),
                                    room.house.zone())),
                            refused(desk.releases.unschedule(LEYLA, id)),
                            refused(desk.withdrawals.withdraw(LEYLA, story, 1, "reason")),
                            refused(desk.editions.dismiss(LEYLA, story, 1, "reason"))))
                    .allMatch(Refusal.NotAllowed.class::isInstance);
            assertThat(desk.audit).isEmpty();
            assertThat(desk.draft(id).state()).isEqualTo(new DraftState.Open(Optional.empty()));
        }
    }

    @Test
    default void whoWroteInAnotherPersonsDraftMayFileIt(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            desk.type(ANAR, id, "A paragraph of Anar's");
            assertThat(done(desk.acts.file(ANAR, id)).state().word()).isEqualTo("filed");
        }
    }

    @Test
    default void snapshotsKeepEachTextOnce(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            desk.write(LEYLA, id, text("Dam vote", "It is put off."));
            assertThat(done(desk.acts.snapshot(LEYLA, id)).number()).isEqualTo(1);
            assertThat(done(desk.acts.snapshot(ANAR, id)).number()).isEqualTo(1);
            desk.write(ANAR, id, text("Dam vote", "It is on Thursday."));
            assertThat(done(desk.acts.snapshot(ANAR, id)).number()).isEqualTo(2);

            assertThat(desk.acts.snapshots(id))
                    .extracting(Snapshot::number, snapshot -> snapshot.by().name())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(2, "Anar"),
                            org.assertj.core.groups.Tuple.tuple(1, "Leyla"));
            assertThat(desk.acts.snapshotReading(id, 1)).contains(text("Dam vote", "It is put off."));
            assertThat(desk.acts.snapshotReading(id, 3)).isEmpty();
        }
    }

    @Test
    default void anEditionBeginsWithTheOriginalsTextAndIsOpenedOnce(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var dam = room.publish(Filings.dam()).take().story();
            var draft = done(desk.drafts.openEdition(LEYLA, dam, "ru"));

            assertThat(draft.edition()).contains(new Edition(dam, 1));
            assertThat(draft.line().language()).isEqualTo("ru");
            assertThat(draft.line().headline()).isEqualTo("Dam vote delayed");
            assertThat(done(desk.drafts.openEdition(RAUF, dam, "ru")).id()).isEqualTo(draft.id());
            assertThat(refused(desk.drafts.openEdition(RAUF, dam, "en"))).isInstanceOf(Refusal.Field.class);
            assertThat(refused(desk.drafts.openEdition(RAUF, dam, "de"))).isInstanceOf(Refusal.Field.class);
        }
    }

    @Test
    default void aNewStoryNeedsLanguageAndSectionOfTheHouse(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            assertThat(refused(desk.drafts.openNew(LEYLA, "de", "politics", Optional.empty())))
                    .isInstanceOf(Refusal.Field.class);
            assertThat(refused(desk.drafts.openNew(LEYLA, "en", "sport", Optional.empty())))
                    .isInstanceOf(Refusal.Field.class);
            var live = room.publish(Filings.dam()).take().story();
            assertThat(refused(desk.drafts.openNew(LEYLA, "en", "politics", Optional.of(live)))
                            .sentence())
                    .contains("withdrawn");
            assertThat(refused(desk.drafts.openOn(LEYLA, Filings.guid(9)))).isInstanceOf(Refusal.NoSuchStory.class);
            assertThat(Drafts.slug("Dam vote")).isEqualTo(new Slug("dam-vote"));
        }
    }
}
