package org.writethru.newsroom.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.platform.Bell;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.StorageFailure;
import org.writethru.newsroom.platform.Together;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;

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
    private final Together<List<Outcome<Typeset>>, List<Outcome<Receipt>>> together = this::releaseTogether;

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
     * Releases takes in this order in one transaction; those that are refused do not hold up the others. If the connection
     * breaks while they are being acknowledged, it looks what became of them; only if that cannot be learnt either are they
     * refused as {@link Refusal.Unknown}.
     *
     * @param proposals at most {@link #MOST_TOGETHER}
     */
    public List<Outcome<Receipt>> releaseAll(List<Proposal> proposals) {
        if (proposals.size() > MOST_TOGETHER) {
            throw new IllegalArgumentException("At most %d releases together".formatted(MOST_TOGETHER));
        }
        var set = typeset(proposals);
        try {
            var outcomes = database.write(together, set);
            bell.ring();
            return outcomes;
        } catch (StorageFailure e) {
            return e.kind() == StorageFailure.Kind.IN_DOUBT
                    ? settle(set)
                    : refuseAll(set, new Refusal.CannotKeep(e.kind().sentence()));
        }
    }

    /** The takes of one story a millisecond apart, as they must be at least: so none need be set again in the writer's turn. */
    private List<Outcome<Typeset>> typeset(List<Proposal> proposals) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var takes = new HashMap<Guid, Integer>();
        return proposals.stream()
                .map(proposal -> {
                    int before = takes.merge(proposal.story(), 1, Integer::sum) - 1;
                    return typeset(proposal, now.plusMillis(before));
                })
                .toList();
    }

    private static Outcome<Typeset> typeset(Proposal proposal, Instant time) {
        try {
            return new Outcome.Done<>(Typeset.of(proposal, proposal.origin().at(time)));
        } catch (Unfit e) {
            return new Outcome.Refused<>(Refusal.Field.of(e));
        }
    }

    /**
     * Learns what became of releases whose acknowledgement was lost. It claims the end of the log as they did, so that it comes
     * behind them even if the database is still at work on them.
     */
    private List<Outcome<Receipt>> settle(List<Outcome<Typeset>> proposed) {
        try {
            var outcomes = database.write(transaction -> {
                ledger.claimEnd(transaction);
                return proposed.stream().map(one -> found(transaction, one)).toList();
            });
            bell.ring();
            return outcomes;
        } catch (StorageFailure e) {
            return refuseAll(proposed, new Refusal.Unknown(StorageFailure.Kind.IN_DOUBT.sentence()));
        }
    }

    private Outcome<Receipt> found(JdbcClient transaction, Outcome<Typeset> proposed) {
        return switch (proposed) {
            case Outcome.Refused<Typeset>(var unfit) -> new Outcome.Refused<>(unfit);
            case Outcome.Done<Typeset>(var set) ->
                archive.kept(
                                transaction,
                                new TakeAt(set.take().story(), set.take().number()))
                        .flatMap(set::receiptIfKeptAs)
                        .<Outcome<Receipt>>map(Outcome.Done::new)
                        .orElseGet(() ->
                                new Outcome.Refused<>(new Refusal.CannotKeep("The connection to the database broke.")));
        };
    }

    private static List<Outcome<Receipt>> refuseAll(List<Outcome<Typeset>> proposed, Refusal refusal) {
        return proposed.stream()
                .<Outcome<Receipt>>map(one ->
                        new Outcome.Refused<>(one instanceof Outcome.Refused<Typeset>(var unfit) ? unfit : refusal))
                .toList();
    }

    private List<List<Outcome<Receipt>>> releaseTogether(JdbcClient transaction, List<List<Outcome<Typeset>>> asks) {
        var end = ledger.claimEnd(transaction);
        if (end.doubt().isPresent()) {
            var refusal = new Refusal.LogInDoubt(end.doubt().get());
            return asks.stream().map(proposed -> refuseAll(proposed, refusal)).toList();
        }
        var batch = new ReleaseBatch(transaction, house, archive.newest(transaction, stories(asks)), end.size());
        var outcomes =
                asks.stream().map(proposed -> releaseEach(batch, proposed)).toList();
        if (!batch.entries().isEmpty()) {
            archive.keep(transaction, batch.takes());
            ledger.append(transaction, end, batch.entries());
            bell.willRing(transaction);
        }
        return outcomes;
    }

    private static Set<Guid> stories(List<List<Outcome<Typeset>>> asks) {
        var stories = new LinkedHashSet<Guid>();
        for (var proposed : asks) {
            for (var one : proposed) {
                if (one instanceof Outcome.Done<Typeset>(var set)) {
                    stories.add(set.take().story());
                }
            }
        }
        return stories;
    }

    private static List<Outcome<Receipt>> releaseEach(ReleaseBatch batch, List<Outcome<Typeset>> proposed) {
        return proposed.stream()
                .map(one -> switch (one) {
                    case Outcome.Done<Typeset>(var set) -> batch.release(set);
                    case Outcome.Refused<Typeset>(var refusal) -> new Outcome.Refused<Receipt>(refusal);
                })
                .toList();
    }
}
