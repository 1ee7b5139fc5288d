package org.writethru.newsroom.desk.wireview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestHouse;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.desk.By;
import org.writethru.newsroom.desk.WithdrawalProposal;
import org.writethru.newsroom.desk.wireview.DraftInPlay.Stage;
import org.writethru.newsroom.publish.Proposal.Publish;
import org.writethru.newsroom.publish.Proposal.Update;
import org.writethru.newsroom.publish.Proposal.Withdraw;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;

/** What is in play, in which order, and what passes a filter. */
interface WireContract extends OnDatabase {
    Guid DAM = Filings.guid(1);
    Guid BUDGET = Filings.guid(2);
    Guid DAM_IN_RUSSIAN = Filings.guid(3);
    Guid BRIDGE = Filings.guid(4);

    /** A newsroom, its wire and drafts that are only in the test's hand. */
    record Room(TestNewsroom newsroom, DeskSearch search, DraftsInHand drafts, Wire wire) implements AutoCloseable {
        static Room open(TestNewsroom newsroom) {
            var search = new DeskSearch(newsroom.database, newsroom.archive);
            newsroom.follow.add(search);
            var drafts = new DraftsInHand(newsroom.archive);
            return new Room(
                    newsroom,
                    search,
                    drafts,
                    new Wire(newsroom.archive, drafts, search, newsroom.bell, newsroom.clock));
        }

        void release(Guid story, org.writethru.newsroom.publish.Proposal.Act act) {
            done(newsroom.release(story, act));
            newsroom.clock.move(Duration.ofMinutes(1));
        }

        void publish(Guid story, Filing filing) {
            release(story, new Publish(filing));
        }

        void update(Guid story, int openedOn, Filing filing) {
            release(story, new Update(openedOn, filing, Optional.empty(), false));
        }

        void draft(DraftInPlay draft) {
            drafts.put(draft);
            newsroom.clock.move(Duration.ofMinutes(1));
        }

        DraftInPlay newDraft(String id, Guid story, int openedOn, String headline) {
            return DraftsInHand.draft(id, story, openedOn, headline, newsroom.clock.instant());
        }

        List<String> shown(WireFilter filter) {
            return wire.list(filter).rows().stream().map(InPlay::headline).toList();
        }

        List<String> flags(Guid story) {
            return wire.stories().stream()
                    .filter(row -> row.story().equals(story))
                    .flatMap(row -> row.flags().stream())
                    .map(Flag::words)
                    .toList();
        }

        @Override
        public void close() {
            newsroom.close();
        }
    }

    private static WireFilter filter(String query) {
        return WireFilter.parse(query);
    }

    private static Filing story(String headline) {
        return Filings.dam(headline, headline + ", in full.");
    }

    private static Filing inRussian(String headline, int follows) {
        var copy = story(headline);
        return Filing.of(TestHouse.RUSSIAN, copy.slug(), copy.section(), headline, copy.copy())
                .change()
                .editionOf(new Edition(DAM, follows))
                .filing();
    }

    @Test
    default void lastThatHappenedComesFirstInAllLanguages(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            room.publish(DAM, story("Dam vote delayed"));
            room.publish(DAM_IN_RUSSIAN, inRussian("Голосование отложено", 1));
            room.draft(room.newDraft("b", BUDGET, 0, "Budget talks"));
            room.update(DAM, 1, story("Dam vote held"));
            assertThat(room.shown(WireFilter.ALL))
                    .containsExactly("Dam vote held", "Budget talks", "Голосование отложено");
        }
    }

    @Test
    default void releaseIsInTheListAsSoonAsItReturned(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            for (int count = 1; count <= 20; count++) {
                var headline = "Dam vote " + count;
                room.newsroom().publish(story(headline));
                assertThat(room.shown(WireFilter.ALL)).contains(headline).hasSize(count);
            }
        }
    }

    @Test
    default void releasedStoryWithOpenDraftIsOneRowInBothParts(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            room.publish(DAM, story("Dam vote delayed"));
            room.draft(DraftsInHand.at(Stage.FILED, room.newDraft("d", DAM, 1, "Dam vote held")));
            var row = room.wire().list(WireFilter.ALL).rows();
            assertThat(row).singleElement().satisfies(story -> {
                assertThat(story.headline()).isEqualTo("Dam vote delayed");
                assertThat(story.draft().orElseThrow().headline()).isEqualTo("Dam vote held");
                assertThat(story.tabs()).containsExactlyInAnyOrder(WireTab.ALL, WireTab.RELEASED, WireTab.FILED);
            });
        }
    }

    @Test
    default void newStoryKeepsItsRowWhenItIsReleased(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            room.draft(room.newDraft("d", DAM, 0, "Dam vote delayed"));
            var before = room.wire().stories().getFirst().key();
            room.publish(DAM, story("Dam vote delayed"));
            room.drafts().close("d");
            assertThat(room.wire().stories()).extracting(InPlay::key).containsExactly(before);
        }
    }

    @Test
    default void partsAreCountedWhicheverIsChosen(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            room.publish(DAM, story("Dam vote delayed"));
            room.publish(BUDGET, story("Budget passed"));
            room.release(BUDGET, new Withdraw(1, "It was not passed."));
            room.draft(room.newDraft("b", BRIDGE, 0, "Bridge closed"));
            for (var state : List.of("", "state=released", "state=withdrawn", "state=filed")) {
                assertThat(room.wire().list(filter(state)).counts())
                        .containsEntry(WireTab.ALL, 3)
                        .containsEntry(WireTab.RELEASED, 1)
                        .containsEntry(WireTab.WITHDRAWN, 1)
                        .containsEntry(WireTab.DRAFTS, 1)
                        .containsEntry(WireTab.FILED, 0);
            }
            assertThat(room.shown(filter("state=released"))).containsExactly("Dam vote delayed");
            assertThat(room.shown(filter("state=withdrawn"))).containsExactly("");
        }
    }

    @Test
    default void eachFilterLetsItsOwnPass(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            room.publish(
                    DAM,
                    story("Dam vote delayed").change().byline("By Mira Əliyeva").filing());
            room.publish(
                    BUDGET,
                    story("Budget passed")
                            .change()
                            .section("economy")
                            .urgency(new Urgency(2))
                            .filing());
            room.publish(DAM_IN_RUSSIAN, inRussian("Голосование отложено", 1));
            room.update(DAM_IN_RUSSIAN, 1, inRussian("Голосование прошло", 1));
            room.newsroom().catchUp();
            assertThat(room.shown(filter("section=economy"))).containsExactly("Budget passed");
            assertThat(room.shown(filter("language=ru"))).containsExactly("Голосование прошло");
            assertThat(room.shown(filter("urgency=3"))).containsExactly("Budget passed");
            assertThat(room.shown(filter("kind=" + WireFilter.key(Kind.UPDATED))))
                    .containsExactly("Голосование прошло");
            assertThat(room.shown(filter("person=aliyeva"))).isEmpty();
            assertThat(room.shown(filter("person=eliyeva+mira"))).containsExactly("Dam vote delayed");
            assertThat(room.shown(filter("section=economy&language=ru"))).isEmpty();
        }
    }

    @Test
    default void editionIsFlaggedUntilItFollows(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            room.publish(DAM, story("Dam vote delayed"));
            room.publish(DAM_IN_RUSSIAN, inRussian("Голосование отложено", 1));
            assertThat(room.flags(DAM_IN_RUSSIAN)).isEmpty();

            room.update(DAM, 1, story("Dam vote held"));
            assertThat(room.flags(DAM_IN_RUSSIAN)).containsExactly("Original is at take 2, this follows take 1");
            room.update(DAM_IN_RUSSIAN, 1, inRussian("Голосование прошло", 2));
            assertThat(room.flags(DAM_IN_RUSSIAN)).isEmpty();

            room.release(DAM, new Withdraw(2, "There was no vote."));
            assertThat(room.flags(DAM_IN_RUSSIAN)).containsExactly("Original withdrawn");
            assertThat(room.shown(filter("state=flagged"))).containsExactly("Голосование прошло");
        }
    }

    @Test
    default void storyIsFlaggedWhileAnotherEditorIsToConfirmItsWithdrawal(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            room.publish(DAM, story("Dam vote delayed"));
            assertThat(room.flags(DAM)).isEmpty();
            var rauf = new By("id-rauf", "Rauf", room.newsroom.clock.instant());
            room.drafts.propose(DAM, new WithdrawalProposal(1, "There was no vote.", rauf));
            assertThat(room.flags(DAM)).containsExactly("Withdrawal proposed by Rauf");
            assertThat(room.shown(filter("state=flagged"))).containsExactly("Dam vote delayed");

            room.update(DAM, 1, story("Dam vote held"));
            assertThat(room.flags(DAM)).as("the proposal was of take 1").isEmpty();
            room.drafts.propose(DAM, new WithdrawalProposal(2, "There was no vote.", rauf));
            room.release(DAM, new Withdraw(2, "There was no vote."));
            assertThat(room.flags(DAM)).isEmpty();
        }
    }

    @Test
    default void draftIsFlaggedWhenItsStoryMovedOrItsReleaseFailed(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            room.publish(DAM, story("Dam vote delayed"));
            room.draft(room.newDraft("d", DAM, 1, "Dam vote held"));
            assertThat(room.flags(DAM)).isEmpty();
            room.update(DAM, 1, story("Dam vote held at last"));
            assertThat(room.flags(DAM)).containsExactly("Draft overtaken: opened on take 1, now take 2");
            room.release(DAM, new Withdraw(2, "There was no vote."));
            assertThat(room.flags(DAM)).containsExactly("Draft of a withdrawn story");

            room.draft(DraftsInHand.failed("the log is in doubt", room.newDraft("b", BUDGET, 0, "Budget passed")));
            assertThat(room.flags(BUDGET)).containsExactly("Scheduled release failed: the log is in doubt");
        }
    }

    @Test
    default void searchFindsDraftsAndReleasedByAllTheirWords(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            room.publish(DAM, story("Dam vote delayed"));
            room.publish(BUDGET, story("Budget vote passed"));
            room.draft(room.newDraft("b", BRIDGE, 0, "Bridge vote closed"));
            assertThat(room.shown(filter("q=VOTE"))).hasSize(3);
            assertThat(room.shown(filter("q=vote+dela"))).containsExactly("Dam vote delayed");
            assertThat(room.shown(filter("q=closed"))).containsExactly("Bridge vote closed");
            assertThat(room.shown(filter("q=vote&state=drafts"))).containsExactly("Bridge vote closed");
            assertThat(room.shown(filter("q=" + DAM.shortId()))).containsExactly("Dam vote delayed");
            assertThat(room.shown(filter("q=nothing"))).isEmpty();
        }
    }

    @Test
    default void oldStoriesAreFoundBySearchAlone(@TempDir Path folder) {
        try (var room = Room.open(newsroom(folder).open())) {
            room.publish(DAM, story("Dam vote delayed"));
            for (int count = 0; count < Wire.MOST_RELEASED / 100; count++) {
                var more = new java.util.ArrayList<org.writethru.newsroom.publish.Proposal>();
                for (int one = 0; one < 100; one++) {
                    more.add(org.writethru.newsroom.publish.Proposal.here(
                            Filings.guid(1_000 + count * 100 + one), new Publish(story("Filler " + count))));
                }
                room.newsroom().publisher.releaseAll(more).forEach(TestNewsroom::done);
            }
            room.newsroom().catchUp();
            assertThat(room.wire().stories()).hasSize(Wire.MOST_RELEASED);
            assertThat(room.shown(filter("q=dam+vote"))).containsExactly("Dam vote delayed");
            assertThat(room.wire().list(filter("page=2")).rows()).hasSize(WireList.PER_PAGE);
            assertThat(room.wire().list(WireFilter.ALL).pages())
                    .isEqualTo(Math.ceilDiv(Wire.MOST_RELEASED, WireList.PER_PAGE));
        }
    }
}
