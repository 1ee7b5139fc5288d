package org.writethru.newsroom.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Guid;
import org.writethru.story.Limits;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Take;

/**
 * Takes stories back. Where the house demands two people, one editor proposes it and another does it, with the reason that was proposed.
 * May be called from any thread.
 */
public final class Withdrawals {
    private static final Refusal EDITORS_ONLY = new Refusal.NotAllowed("Only an editor withdraws a story.");
    private static final Refusal NOT_ALONE = new Refusal.NotAllowed(
            "In this house nobody withdraws a story alone: propose it, and another editor confirms it.");
    private static final Refusal CHANGED = new Refusal.Meanwhile(
            "The proposal is not the one that you looked at any more. Nothing was done: read the page as it is now.");

    private final Database database;
    private final Publisher publisher;
    private final Archive archive;
    private final DeskRules rules;
    private final AuditNote audit;
    private final DraftBell bell;
    private final Clock clock;

    public Withdrawals(
            Database database,
            Publisher publisher,
            Archive archive,
            DeskRules rules,
            AuditNote audit,
            DraftBell bell,
            Clock clock) {
        this.database = database;
        this.publisher = publisher;
        this.archive = archive;
        this.rules = rules;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
    }

    /** How the house wants it done. */
    public DeskRules rules() {
        return rules;
    }

    /** Everything that goes if this story is withdrawn now, and who proposed that. */
    public Outcome<Withdrawal> of(Guid story) {
        return archive.head(story)
                .<Outcome<Withdrawal>>map(head -> new Outcome.Done<>(new Withdrawal(
                        head,
                        archive.takes(story),
                        archive.editions(story),
                        database.read(sql -> DraftStore.open(sql, story)),
                        database.read(sql -> DraftStore.unreleasedEditions(sql, story)),
                        proposal(head))))
                .orElseGet(() -> new Outcome.Refused<>(new Refusal.NoSuchStory(story.uri())));
    }

    /** The proposal to withdraw this story as it is now, if there is one. */
    public Optional<WithdrawalProposal> proposal(StoryHead head) {
        return rules.twoPeople()
                ? database.read(sql -> WithdrawalStore.find(sql, head.guid()))
                        .filter(proposal -> proposal.standsFor(head))
                : Optional.empty();
    }

    /** The newest proposals, by their stories; void ones, of stories with a newer take than was seen, are among them. */
    public Map<Guid, WithdrawalProposal> proposals(int most) {
        return rules.twoPeople() ? database.read(sql -> WithdrawalStore.newest(sql, most)) : Map.of();
    }

    /**
     * Proposes a withdrawal, for another editor to confirm.
     *
     * @param openedOn the newest take that the editor saw
     */
    public Outcome<WithdrawalProposal> propose(Asker by, Guid story, int openedOn, String reason) {
        if (!by.is(Role.EDITOR)) {
            return new Outcome.Refused<>(EDITORS_ONLY);
        }
        if (reason.isBlank() || reason.length() > Limits.NOTE) {
            return new Outcome.Refused<>(new Refusal.Field(
                    "reason",
                    "Give the reason in at most %,d characters; readers and subscribers are told."
                            .formatted(Limits.NOTE)));
        }
        return archive.head(story)
                .map(head -> propose(by, head, openedOn, reason.strip()))
                .orElseGet(() -> new Outcome.Refused<>(new Refusal.NoSuchStory(story.uri())));
    }

    private Outcome<WithdrawalProposal> propose(Asker by, StoryHead head, int openedOn, String reason) {
        if (head.withdrawn().isPresent() || head.takes() != openedOn) {
            return new Outcome.Refused<>(CHANGED);
        }
        var who = By.of(by.person(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var proposal = new WithdrawalProposal(openedOn, reason, who);
        Outcome<WithdrawalProposal> outcome = database.write(sql -> {
            boolean others = WithdrawalStore.find(sql, head.guid())
                    .filter(there -> there.openedOn() == openedOn && !there.by().is(by.person()))
                    .isPresent();
            if (others) {
                return new Outcome.Refused<>(CHANGED);
            }
            WithdrawalStore.put(sql, head.guid(), proposal);
            audit.note(
                    sql,
                    by.person(),
                    by.from(),
                    "proposed a withdrawal",
                    head.guid().uri(),
                    reason);
            bell.willRing(sql);
            return new Outcome.Done<>(proposal);
        });
        bell.ring(head.guid().uri());
        return outcome;
    }

    /** Takes a proposal off, one's own or another's. */
    public Outcome<Guid> turnDown(Asker by, Guid story) {
        if (!by.is(Role.EDITOR)) {
            return new Outcome.Refused<>(EDITORS_ONLY);
        }
        Outcome<Guid> outcome = database.write(sql -> {
            if (!WithdrawalStore.remove(sql, story)) {
                return new Outcome.Refused<>(CHANGED);
            }
            audit.note(sql, by.person(), by.from(), "turned down a withdrawal", story.uri(), "");
            bell.willRing(sql);
            return new Outcome.Done<>(story);
        });
        bell.ring(story.uri());
        return outcome;
    }

    /**
     * Takes the whole story back; an open draft of it is given up in the same transaction.
     *
     * @param openedOn the newest take that the editor saw
     * @param reason where two people are demanded, the one that was proposed
     */
    public Outcome<Receipt> withdraw(Asker by, Guid story, int openedOn, String reason) {
        if (!by.is(Role.EDITOR)) {
            return new Outcome.Refused<>(EDITORS_ONLY);
        }
        var open = database.read(sql -> DraftStore.open(sql, story));
        var proposal = Proposal.here(story, new Proposal.Withdraw(openedOn, reason))
                .with((sql, take) -> withdrawn(
                        sql,
                        by,
                        new WithdrawalProposal(
                                openedOn,
                                reason,
                                By.of(by.person(), take.moment().logged())),
                        take));
        var outcome = publisher.release(proposal);
        open.ifPresent(draft -> bell.ring(draft.id()));
        return outcome;
    }

    private Optional<Refusal> withdrawn(JdbcClient sql, Asker by, WithdrawalProposal wanted, Take take) {
        var proposed = WithdrawalStore.find(sql, take.story());
        var refusal = rules.twoPeople() ? alone(proposed, wanted, by) : Optional.<Refusal>empty();
        if (refusal.isPresent()) {
            return refusal;
        }
        WithdrawalStore.remove(sql, take.story());
        DraftStore.open(sql, take.story()).ifPresent(draft -> giveUp(sql, draft, wanted.by()));
        var said = "%s, take %d of %s".formatted(take.release().kind(), take.number(), take.story());
        var words = rules.twoPeople()
                ? said
                        + proposed.map(first -> ", proposed by " + first.by().name())
                                .orElse("")
                : said;
        audit.note(sql, by.person(), by.from(), "released", take.story().uri(), words);
        bell.willRing(sql);
        return Optional.empty();
    }

    /** Why two people are not agreed on this; empty if they are. */
    private static Optional<Refusal> alone(Optional<WithdrawalProposal> proposed, WithdrawalProposal wanted, Asker by) {
        if (proposed.isEmpty()) {
            return Optional.of(NOT_ALONE);
        }
        var first = proposed.get();
        if (first.by().is(by.person())) {
            return Optional.of(
                    new Refusal.NotAllowed("You proposed this withdrawal yourself; another editor must confirm it."));
        }
        boolean same = first.openedOn() == wanted.openedOn() && first.reason().equals(wanted.reason());
        return same ? Optional.empty() : Optional.of(CHANGED);
    }

    private static void giveUp(JdbcClient sql, Draft draft, By who) {
        DraftStore.hold(sql, draft.id());
        if (ScheduleStore.take(sql, draft.id())) {
            DraftEventStore.add(sql, draft.id(), new DraftEvent.Unscheduled(who));
        }
        DraftStore.setClosed(sql, draft.id(), who.at());
        DraftEventStore.add(sql, draft.id(), new DraftEvent.GivenUp(who, "The story was withdrawn."));
        DraftStore.touch(sql, draft.id(), who.at());
    }
}
