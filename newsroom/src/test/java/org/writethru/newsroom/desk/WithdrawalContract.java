package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;
import static org.writethru.newsroom.desk.TestDrafting.LEYLA;
import static org.writethru.newsroom.desk.TestDrafting.NIGAR;
import static org.writethru.newsroom.desk.TestDrafting.RAUF;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Guid;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** Withdrawing in a house that demands two people for it. */
interface WithdrawalContract extends OnDatabase {
    String REASON = "There is no dam.";

    private static TestDrafting strict(TestNewsroom room) {
        return new TestDrafting(room, new DeskRules(true, Confirmation.NONE, 90, Map.of()));
    }

    private static Guid story(TestDrafting desk) {
        var id = desk.open(LEYLA).id();
        var mark = desk.write(LEYLA, id, DraftReleaseContract.DAM);
        return done(desk.releases.release(RAUF, id, TestDrafting.first(mark)))
                .take()
                .story();
    }

    @Test
    default void oneProposesAndAnotherWithdraws(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = strict(room);
            var story = story(desk);
            assertThat(refused(desk.withdrawals.withdraw(RAUF, story, 1, REASON))
                            .sentence())
                    .contains("nobody withdraws a story alone");
            done(desk.withdrawals.propose(RAUF, story, 1, " There is no dam. "));
            var proposal = done(desk.withdrawals.of(story)).proposal().orElseThrow();
            assertThat(proposal.by().name()).isEqualTo("Rauf");
            assertThat(proposal.reason()).isEqualTo(REASON);
            assertThat(refused(desk.withdrawals.withdraw(RAUF, story, 1, REASON))
                            .sentence())
                    .contains("You proposed this withdrawal yourself");
            assertThat(refused(desk.withdrawals.withdraw(NIGAR, story, 1, "Another reason.")))
                    .isInstanceOf(Refusal.Meanwhile.class);
            assertThat(room.archive.head(story).orElseThrow().withdrawn()).isEmpty();

            done(desk.withdrawals.withdraw(NIGAR, story, 1, REASON));
            assertThat(room.archive.head(story).orElseThrow().withdrawn()).isPresent();
            assertThat(desk.audit)
                    .anyMatch(line -> line.startsWith("Rauf from 192.0.2.7: proposed a withdrawal"))
                    .anyMatch(line ->
                            line.startsWith("Nigar from 192.0.2.7: released") && line.endsWith("proposed by Rauf"));
            room.catchUp();
            room.checkClean();
        }
    }

    @Test
    default void aNewTakeMakesAProposalVoid(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = strict(room);
            var story = story(desk);
            done(desk.withdrawals.propose(RAUF, story, 1, REASON));
            var id = done(desk.drafts.openOn(LEYLA, story)).id();
            var mark = desk.write(LEYLA, id, DraftReleaseContract.THURSDAY);
            done(desk.releases.release(RAUF, id, TestDrafting.news(mark)));

            assertThat(done(desk.withdrawals.of(story)).proposal()).isEmpty();
            refused(desk.withdrawals.withdraw(NIGAR, story, 1, REASON));
            assertThat(refused(desk.withdrawals.withdraw(NIGAR, story, 2, REASON)))
                    .isInstanceOf(Refusal.Meanwhile.class);
            assertThat(refused(desk.withdrawals.propose(RAUF, story, 1, REASON)))
                    .isInstanceOf(Refusal.Meanwhile.class);
            done(desk.withdrawals.propose(NIGAR, story, 2, REASON));
            done(desk.withdrawals.withdraw(RAUF, story, 2, REASON));
        }
    }

    @Test
    default void aProposalCanBeTurnedDownAndIsNotReplacedByAnother(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = strict(room);
            var story = story(desk);
            refused(desk.withdrawals.turnDown(NIGAR, story));
            done(desk.withdrawals.propose(RAUF, story, 1, REASON));
            assertThat(refused(desk.withdrawals.propose(NIGAR, story, 1, "My reason.")))
                    .isInstanceOf(Refusal.Meanwhile.class);
            done(desk.withdrawals.turnDown(NIGAR, story));
            assertThat(done(desk.withdrawals.of(story)).proposal()).isEmpty();
            assertThat(refused(desk.withdrawals.withdraw(NIGAR, story, 1, REASON)))
                    .isInstanceOf(Refusal.NotAllowed.class);
        }
    }

    @Test
    default void onlyEditorsProposeAndEachGivesAReason(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var desk = strict(room);
            var story = story(desk);
            assertThat(refused(desk.withdrawals.propose(LEYLA, story, 1, REASON)))
                    .isInstanceOf(Refusal.NotAllowed.class);
            assertThat(refused(desk.withdrawals.turnDown(LEYLA, story))).isInstanceOf(Refusal.NotAllowed.class);
            assertThat(refused(desk.withdrawals.propose(RAUF, story, 1, " "))).isInstanceOf(Refusal.Field.class);
            assertThat(refused(desk.withdrawals.propose(RAUF, story, 1, "x".repeat(4_001))))
                    .isInstanceOf(Refusal.Field.class);
        }
    }

    @Test
    default void twoWhoProposeAtOnceDoNotConfirmEachOther(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var desk = strict(room);
            var story = story(desk);
            Callable<Outcome<WithdrawalProposal>> one = () -> desk.withdrawals.propose(RAUF, story, 1, REASON);
            Callable<Outcome<WithdrawalProposal>> other = () -> desk.withdrawals.propose(NIGAR, story, 1, REASON);
            int proposed = 0;
            for (var outcome : threads.invokeAll(List.of(one, other))) {
                proposed += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(proposed).isEqualTo(1);
            var by = done(desk.withdrawals.of(story)).proposal().orElseThrow().by();
            var proposer = by.is(RAUF.person()) ? RAUF : NIGAR;
            Callable<Outcome<Receipt>> alone = () -> desk.withdrawals.withdraw(proposer, story, 1, REASON);
            for (var outcome : threads.invokeAll(List.of(alone, alone))) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Refused.class);
            }
        }
    }
}
