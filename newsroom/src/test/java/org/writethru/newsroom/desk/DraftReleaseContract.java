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

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.archive.Behind;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.media.PictureSamples;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Urgency;

/** What is released is what was looked at, and the draft is closed with it or not at all. */
interface DraftReleaseContract extends OnDatabase {
    String DAM = text("Dam vote", "The vote on the dam is put off.");
    String THURSDAY = text("Dam vote", "The vote on the dam is on Thursday.");

    @Test
    default void whatIsReleasedIsWhatWasLookedAt(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            var mark = desk.write(LEYLA, id, DAM);
            var order = new ReleaseOrder(mark, new ReleaseOrder.First(), Optional.of(new Urgency(1)));
            var receipt = done(desk.releases.release(RAUF, id, order));

            var filing = receipt.take().filing().orElseThrow();
            assertThat(filing.copy().plain()).isEqualTo("The vote on the dam is put off.");
            assertThat(filing.urgency()).isEqualTo(new Urgency(1));
            assertThat(filing.slug().text()).isEqualTo("dam-vote");
            assertThat(filing.dateline().orElseThrow().agency()).contains("Halden");
            assertThat(receipt.take().story()).isEqualTo(desk.draft(id).story());
            assertThat(desk.draft(id).state()).isInstanceOfSatisfying(DraftState.Released.class, released -> {
                assertThat(released.take()).isEqualTo(1);
                assertThat(released.by().name()).isEqualTo("Rauf");
            });
            assertThat(desk.acts.snapshots(id)).extracting(Snapshot::reason).containsExactly(Snapshot.Reason.RELEASED);
            assertThat(desk.audit).singleElement().asString().startsWith("Rauf from 192.0.2.7: released Dam vote");
            assertThat(desk.drafts.open()).isEmpty();
            assertThat(desk.drafts.append(desk.drafts.typed(LEYLA.person(), id, "late", new byte[] {1}, false)))
                    .isEqualTo(new Typed.Closed());
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void aPictureThatIsNotKeptHereStopsTheRelease(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            var kept = done(room.pictures.take(
                            new ByteArrayInputStream(PictureSamples.jpeg(400, 300)),
                            "dam.jpg",
                            LEYLA.person(),
                            "192.0.2.7"))
                    .picture();
            var shown = showing(kept.digest().text(), 400, 300);
            for (var wrong : List.of(
                    showing("sha256:" + "f".repeat(64), 400, 300),
                    showing(kept.digest().text(), 300, 400))) {
                var mark = desk.write(LEYLA, id, wrong);
                assertThat(refused(desk.releases.release(RAUF, id, first(mark))))
                        .isInstanceOfSatisfying(Refusal.Field.class, field -> {
                            assertThat(field.field()).isEqualTo("/copy/2");
                            assertThat(field.sentence()).contains("“The dam”", "Upload it");
                        });
                assertThat(desk.drafts.check(desk.draft(id), done(DraftText.read(wrong))))
                        .anySatisfy(finding -> assertThat(finding.block()).contains(2));
            }
            var mark = desk.write(LEYLA, id, shown);
            done(desk.releases.release(RAUF, id, first(mark)));
            room.catchUp();
            room.checkClean();
        }
    }

    /** A text with an empty paragraph, which nobody sees, before the picture. */
    private static String showing(String digest, int width, int height) {
        return DAM.replace("]}\n", """
                ,{"block":"paragraph","runs":[]},{"block":"picture","digest":"%s","mediaType":"image/jpeg","width":%d,"height":%d,
                 "alternative":"The dam","caption":"","credit":"Leyla"}]}
                """.formatted(digest, width, height));
    }

    @Test
    default void nothingIsReleasedIfSomebodyTypedMeanwhile(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            var seen = desk.write(LEYLA, id, DAM);
            desk.type(LEYLA, id, "one more word");
            assertThat(refused(desk.releases.release(RAUF, id, first(seen)))).isEqualTo(Releases.TYPED_MEANWHILE);
            var now = desk.write(LEYLA, id, THURSDAY);
            assertThat(refused(desk.releases.release(RAUF, id, first(seen)))).isEqualTo(Releases.TYPED_MEANWHILE);
            done(desk.drafts.saveReading(LEYLA, id, now.seq(), text("Another text under the same number", "Text.")));
            assertThat(refused(desk.releases.release(RAUF, id, first(now)))).isEqualTo(Releases.TYPED_MEANWHILE);

            assertThat(room.archive.count()).isZero();
            assertThat(desk.draft(id).state().closed()).isFalse();
        }
    }

    @Test
    default void updateCorrectionAndMinorUpdateFollow(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var story = desk.publish(DAM);
            var second = done(desk.drafts.openOn(LEYLA, story)).id();
            var mark = desk.write(LEYLA, second, THURSDAY);
            assertThat(refused(desk.releases.release(RAUF, second, first(mark))))
                    .isInstanceOf(Refusal.Field.class);
            var note = new ReleaseOrder.News(Optional.of("The day is known."), true);
            done(desk.releases.release(RAUF, second, new ReleaseOrder(mark, note, Optional.empty())));
            var third = done(desk.drafts.openOn(LEYLA, story)).id();
            var friday = desk.write(LEYLA, third, text("Dam vote", "The vote on the dam is on Friday."));
            var empty = new ReleaseOrder(friday, new ReleaseOrder.Correction(" "), Optional.empty());
            assertThat(refused(desk.releases.release(RAUF, third, empty))).isInstanceOf(Refusal.Field.class);
            var correction = new ReleaseOrder.Correction("It is on Friday, not on Thursday.");
            done(desk.releases.release(RAUF, third, new ReleaseOrder(friday, correction, Optional.empty())));

            assertThat(room.archive.story(story).orElseThrow().takes())
                    .extracting(take -> take.release().kind())
                    .containsExactly("Published", "Updated", "Corrected");
            assertThat(desk.drafts.ofStory(story))
                    .hasSize(3)
                    .allMatch(draft -> draft.state().closed());
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void aNewerTakeStopsTheReleaseAndBothTextsAreAtHand(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var story = desk.publish(DAM);
            var id = done(desk.drafts.openOn(LEYLA, story)).id();
            var mark = desk.write(LEYLA, id, THURSDAY);
            var other = Filings.dam("Dam vote", "There will be no vote.");
            done(room.desk.update(story, 1, other, Optional.empty(), false));

            assertThat(refused(desk.releases.release(RAUF, id, news(mark))))
                    .isInstanceOfSatisfying(
                            Refusal.Overtaken.class,
                            overtaken -> assertThat(overtaken.newest().filing()).isEqualTo(other));
            assertThat(desk.draft(id).state().closed()).isFalse();
            assertThat(desk.drafts.reading(id).orElseThrow().json()).isEqualTo(THURSDAY);

            assertThat(done(desk.acts.moveToNewest(LEYLA, id)).openedOn()).isEqualTo(2);
            assertThat(refused(desk.acts.moveToNewest(LEYLA, id))).isInstanceOf(Refusal.Meanwhile.class);
            assertThat(done(desk.releases.release(RAUF, id, news(mark))).take().number())
                    .isEqualTo(3);
        }
    }

    @Test
    default void ofTwoEditorsWhoReleaseOneDraftOneWins(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var editors = Executors.newFixedThreadPool(4)) {
            var desk = new TestDrafting(room);
            for (int round = 0; round < 10; round++) {
                var id = desk.open(LEYLA).id();
                var mark = desk.write(LEYLA, id, DAM);
                var acts = new ArrayList<Callable<Outcome<Receipt>>>();
                for (var editor : List.of(RAUF, NIGAR, RAUF, NIGAR)) {
                    acts.add(() -> desk.releases.release(editor, id, first(mark)));
                }
                int won = 0;
                for (var answer : editors.invokeAll(acts)) {
                    won += answer.get() instanceof Outcome.Done<Receipt> ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
            assertThat(room.archive.count()).isEqualTo(10);
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void aReleaseThatIsRefusedLeavesTheDraftAsItWas(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            var mark = desk.write(LEYLA, id, DAM);
            var before = desk.draft(id);
            room.ledger.putInDoubt("a test says so.");

            assertThat(refused(desk.releases.release(RAUF, id, first(mark)))).isInstanceOf(Refusal.LogInDoubt.class);
            assertThat(desk.draft(id)).isEqualTo(before);
            assertThat(desk.audit).isEmpty();
            assertThat(desk.acts.snapshots(id)).isEmpty();
        }
    }

    @Test
    default void everythingThatIsWrongIsToldAtOnce(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var id = desk.open(LEYLA).id();
            var mark = desk.write(
                    LEYLA,
                    id,
                    "{\"language\":\"en\",\"slug\":\"Ä\",\"urgency\":12,\"copy\":[{\"block\":\"picture\"}]}");

            assertThat(refused(desk.releases.release(RAUF, id, first(mark))))
                    .isInstanceOfSatisfying(
                            Refusal.Fields.class,
                            problems -> assertThat(problems.fields())
                                    .extracting(Refusal.Field::field)
                                    .containsExactlyInAnyOrder("slug", "headline", "section", "urgency", "/copy/0"));
        }
    }

    @Test
    default void whereTwoPeopleAreAskedForNobodyReleasesTheirOwn(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room, new DeskRules(true, Confirmation.NONE, 90, Map.of()));
            var id = desk.open(RAUF).id();
            var mark = desk.write(RAUF, id, DAM);
            assertThat(refused(desk.releases.release(RAUF, id, first(mark)))).isInstanceOf(Refusal.NotAllowed.class);
            done(desk.acts.approve(RAUF, id, mark));
            assertThat(refused(desk.releases.release(RAUF, id, first(mark)))).isInstanceOf(Refusal.NotAllowed.class);
            done(desk.acts.approve(NIGAR, id, mark));
            var changed = desk.write(RAUF, id, THURSDAY);
            assertThat(refused(desk.releases.release(RAUF, id, first(changed)))).isInstanceOf(Refusal.NotAllowed.class);
            assertThat(refused(desk.acts.approve(NIGAR, id, mark))).isEqualTo(Releases.TYPED_MEANWHILE);
            done(desk.acts.approve(NIGAR, id, changed));
            done(desk.releases.release(RAUF, id, first(changed)));

            var other = desk.open(LEYLA).id();
            done(desk.releases.release(RAUF, other, first(desk.write(LEYLA, other, DAM))));
            var filed = desk.open(LEYLA).id();
            var text = desk.write(LEYLA, filed, DAM);
            done(desk.acts.file(RAUF, filed));
            assertThat(refused(desk.releases.release(RAUF, filed, first(text)))).isInstanceOf(Refusal.NotAllowed.class);
        }
    }

    @Test
    default void aHouseMayStopWhatItsChecksFind(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var strict = new TestDrafting(
                    room, new DeskRules(false, Confirmation.NONE, 90, Map.of(Check.DATELINE, Check.Level.STOP)));
            var id = strict.open(LEYLA).id();
            var mark = strict.write(LEYLA, id, DAM.replace("\"Baku\"", "\"\""));
            assertThat(refused(strict.releases.release(RAUF, id, first(mark))).sentence())
                    .contains("dateline");
            done(new TestDrafting(room).releases.release(RAUF, id, first(mark)));
        }
    }

    @Test
    default void aWithdrawalShowsWhatGoesAndGivesTheOpenDraftUp(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var story = desk.publish(DAM);
            var edition = desk.drafts.openEdition(RAUF, story, "ru");
            var russian = done(edition).id();
            var mark = desk.write(RAUF, russian, DAM.replace("\"language\":\"en\"", "\"language\":\"ru\""));
            var inRussian =
                    done(desk.releases.release(RAUF, russian, first(mark))).take();
            var id = done(desk.drafts.openOn(LEYLA, story)).id();
            var plan = desk.write(LEYLA, id, THURSDAY);
            done(desk.releases.schedule(
                    RAUF, id, news(plan), room.clock.instant().plusSeconds(3_600), room.house.zone()));

            var shown = done(desk.withdrawals.of(story));
            assertThat(shown.takes()).hasSize(1);
            assertThat(shown.editions()).extracting(head -> head.guid()).containsExactly(inRussian.story());
            assertThat(shown.draft().map(Draft::id)).contains(id);
            assertThat(refused(desk.withdrawals.withdraw(RAUF, story, 1, " "))).isInstanceOf(Refusal.Field.class);
            assertThat(desk.draft(id).state().closed()).isFalse();

            done(desk.withdrawals.withdraw(RAUF, story, 1, "There is no dam."));
            assertThat(desk.draft(id).state()).isInstanceOf(DraftState.GivenUp.class);
            assertThat(desk.releases.scheduled()).isEmpty();
            assertThat(refused(desk.drafts.openOn(LEYLA, story))).isInstanceOf(Refusal.AlreadyGone.class);
            var instead = done(desk.drafts.openNew(LEYLA, "en", "politics", Optional.of(story)));
            var text = desk.write(LEYLA, instead.id(), DAM);
            assertThat(done(desk.releases.release(RAUF, instead.id(), first(text)))
                            .take()
                            .filing()
                            .flatMap(Filing::replaces))
                    .contains(story);
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void anEditionIsFlaggedUntilItFollowsOrSomebodySaysWhyNot(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = new TestDrafting(room);
            var story = desk.publish(DAM);
            var russian = done(desk.drafts.openEdition(RAUF, story, "ru")).id();
            var inRussian = DAM.replace("\"language\":\"en\"", "\"language\":\"ru\"");
            var edition = done(desk.releases.release(RAUF, russian, first(desk.write(RAUF, russian, inRussian))))
                    .take()
                    .story();
            assertThat(desk.editions.flagged()).isEmpty();

            done(room.desk.update(story, 1, Filings.dam("Dam", "On Thursday."), Optional.empty(), false));
            assertThat(desk.editions.flagged())
                    .extracting(Behind::edition)
                    .extracting(head -> head.guid())
                    .containsExactly(edition);
            done(desk.editions.dismiss(RAUF, edition, 2, "Only the English spelling changed."));
            assertThat(desk.editions.flagged()).isEmpty();

            done(room.desk.update(story, 2, Filings.dam("Dam", "On Friday."), Optional.empty(), false));
            assertThat(desk.editions.flagged()).hasSize(1);
            var next = done(desk.drafts.openEdition(LEYLA, story, "ru"));
            assertThat(next.openedOn()).isEqualTo(1);
            assertThat(refused(desk.acts.follow(LEYLA, next.id(), 4))).isInstanceOf(Refusal.Field.class);
            done(desk.acts.follow(LEYLA, next.id(), 3));
            var mark = desk.write(LEYLA, next.id(), inRussian.replace("put off", "on Friday"));
            done(desk.releases.release(RAUF, next.id(), news(mark)));
            assertThat(desk.editions.flagged()).isEmpty();
            assertThat(room.archive
                            .take(new TakeAt(edition, 2))
                            .flatMap(take -> take.filing())
                            .flatMap(Filing::editionOf))
                    .contains(new Edition(story, 3));
        }
    }
}
