package org.writethru.newsroom.publish;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.log.Entry;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.archive.TakeToKeep;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.platform.Bell;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.StorageFailure;
import org.writethru.story.Digest;
import org.writethru.story.House;
import org.writethru.story.Moment;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Release;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Standing;
import org.writethru.story.Take;
import org.writethru.story.Unfit;
import org.writethru.wire.logentry.v1.LogEntry;
import org.writethru.wire.record.v1.TakeRecord;

/**
 * The one door to the log.
 *
 * <p>A release checks the rules, writes the take, appends its entry to the log and renews the head of the story in one
 * transaction. When a method returns {@code Done}, all of it is on disk and every follower that lives on this node has
 * seen it; when it returns {@code Refused}, nothing was written, except for {@link Refusal.Unknown}, which says so. May be
 * called from any thread.
 */
public final class Publisher {
    /** Releases of one batch. */
    public static final int MOST_TOGETHER = 1_000;

    private final Database database;
    private final Archive archive;
    private final Ledger ledger;
    private final Bell bell;
    private final House house;
    private final Clock clock;

    public Publisher(Database database, Archive archive, Ledger ledger, Bell bell, House house, Clock clock) {
        this.database = database;
        this.archive = archive;
        this.ledger = ledger;
        this.bell = bell;
        this.house = house;
        this.clock = clock;
    }

    /** Releases one take. */
    public Outcome<Receipt> release(Proposal proposal) {
        return releaseAll(List.of(proposal)).getFirst();
    }

    /**
     * Releases takes in this order in one transaction; those that are refused do not hold up the others.
     *
     * @param proposals at most {@link #MOST_TOGETHER}
     */
    public List<Outcome<Receipt>> releaseAll(List<Proposal> proposals) {
        if (proposals.size() > MOST_TOGETHER) {
            throw new IllegalArgumentException("At most %d releases together".formatted(MOST_TOGETHER));
        }
        var doubt = ledger.doubt();
        if (doubt.isPresent()) {
            return refuseAll(proposals, new Refusal.LogInDoubt(doubt.get()));
        }
        try {
            var outcomes = database.write(transaction -> releaseIn(transaction, proposals));
            bell.ring();
            return outcomes;
        } catch (StorageFailure e) {
            return refuseAll(
                    proposals,
                    e.kind() == StorageFailure.Kind.IN_DOUBT
                            ? new Refusal.Unknown(e.kind().sentence())
                            : new Refusal.CannotKeep(e.kind().sentence()));
        }
    }

    private static List<Outcome<Receipt>> refuseAll(List<Proposal> proposals, Refusal refusal) {
        return proposals.stream()
                .<Outcome<Receipt>>map(proposal -> new Outcome.Refused<>(refusal))
                .toList();
    }

    private List<Outcome<Receipt>> releaseIn(JdbcClient transaction, List<Proposal> proposals) {
        long first = ledger.claimEnd(transaction);
        long next = first;
        var outcomes = new ArrayList<Outcome<Receipt>>(proposals.size());
        for (var proposal : proposals) {
            var outcome = releaseAt(transaction, proposal, next);
            if (outcome instanceof Outcome.Done<Receipt>) {
                next++;
            }
            outcomes.add(outcome);
        }
        if (next > first) {
            ledger.moveEnd(transaction, next);
            bell.willRing(transaction);
        }
        return outcomes;
    }

    private Outcome<Receipt> releaseAt(JdbcClient transaction, Proposal proposal, long index) {
        var before = archive.head(transaction, proposal.story());
        var standing = standing(transaction, before);
        try {
            var release = proposal.act().at(moment(proposal, before));
            return switch (standing.after(release)) {
                case Outcome.Refused<Standing>(var refusal) -> new Outcome.Refused<>(refusal);
                case Outcome.Done<Standing> _ when sameText(standing, release) ->
                    new Outcome.Refused<>(new Refusal.NothingChanged(standing.takes()));
                case Outcome.Done<Standing> _ ->
                    new Outcome.Done<>(keep(transaction, new Take(proposal.story(), release), before, index));
            };
        } catch (Unfit e) {
            return new Outcome.Refused<>(Refusal.Field.of(e));
        }
    }

    private Standing standing(JdbcClient transaction, Optional<StoryHead> head) {
        if (head.isEmpty()) {
            return new Standing.Unpublished();
        }
        var newest = archive.take(
                        transaction, new TakeAt(head.get().guid(), head.get().takes()))
                .orElseThrow();
        return switch (newest.release()) {
            case WithCopy told -> new Standing.Live(told);
            case Release.Withdrawn withdrawn -> new Standing.Gone(withdrawn);
        };
    }

    /** Times never run backwards within a story, whatever the clock does: a take is at least a millisecond after the one before. */
    private Moment moment(Proposal proposal, Optional<StoryHead> before) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var logged = before.map(head -> head.newestLogged().plusMillis(1))
                .filter(earliest -> earliest.isAfter(now))
                .orElse(now);
        return switch (proposal.origin()) {
            case Proposal.Here _ -> new Moment.Witnessed(logged);
            case Proposal.Elsewhere(var told, var source) -> new Moment.Imported(told, source, logged);
        };
    }

    private static boolean sameText(Standing standing, Release release) {
        return standing instanceof Standing.Live(var newest)
                && release instanceof WithCopy next
                && next.filing().equals(newest.filing());
    }

    private Receipt keep(JdbcClient transaction, Take take, Optional<StoryHead> before, long index) {
        byte[] record = TakeRecord.write(take);
        var digest = Digest.of(record);
        var head = Heads.after(before, take, index, house);
        archive.keep(transaction, new TakeToKeep(take, record, digest, index, head));
        ledger.append(
                transaction,
                index,
                Entry.of(LogEntry.of(take, digest, before.map(StoryHead::newestIndex)).bytes()));
        return new Receipt(take, digest, index);
    }
}
