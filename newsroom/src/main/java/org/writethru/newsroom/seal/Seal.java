package org.writethru.newsroom.seal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.log.Checkpoint;
import org.writethru.log.Growth;
import org.writethru.log.Hash;
import org.writethru.log.Reading;
import org.writethru.log.SignedNote;
import org.writethru.log.SigningKey;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.ledger.SignedState;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.Work;

/**
 * Completes the log's tiles and signs its checkpoints.
 *
 * <p>Before the first signature of a process it compares the log with the newest checkpoint signed before, in the database and
 * in the file beside it; if the log is shorter or different, it puts the log in doubt and signs nothing.
 */
public final class Seal implements Follower.Shared {
    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

    private final Ledger ledger;
    private final SigningKey key;
    private final SignedMark mark;
    private final Clock clock;
    private volatile boolean compared;

    public Seal(Ledger ledger, SigningKey key, DataFolder folder, Clock clock) {
        this.ledger = ledger;
        this.key = key;
        this.mark = new SignedMark(folder);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "seal";
    }

    /** Compares the log with what was signed before; puts it in doubt if they do not fit. */
    public void compare(long tilesUpTo) {
        try {
            for (var signed : signedBefore()) {
                compareWith(signed, tilesUpTo);
            }
            compared = true;
        } catch (LogDoubted e) {
            LOG.error("Publishing stops, the log is in doubt: {}", e.why());
            ledger.putInDoubt(e.why());
        }
    }

    private List<Checkpoint> signedBefore() {
        var inDatabase = ledger.checkpoint().map(Seal::checkpoint);
        var inFile = mark.read();
        return java.util.stream.Stream.of(inDatabase, inFile)
                .flatMap(Optional::stream)
                .filter(signed -> signed.origin().equals(key.verifier().name()))
                .toList();
    }

    private void compareWith(Checkpoint signed, long tilesUpTo) {
        long size = ledger.size();
        if (signed.size() > size) {
            throw new LogDoubted(
                    "%,d entries were signed before, but the database has only %,d; it was probably put back to an older state."
                            .formatted(signed.size(), size));
        }
        if (signed.size() <= tilesUpTo && !ledger.root(signed.size()).equals(signed.root())) {
            throw new LogDoubted("the first %,d entries are not those that were signed before."
                    .formatted(signed.size()));
        }
    }

    private static Checkpoint checkpoint(SignedState state) {
        if (SignedNote.read(state.note().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        instanceof Reading.Legible<SignedNote>(var note)
                && Checkpoint.read(note.text()) instanceof Reading.Legible<Checkpoint>(var checkpoint)) {
            return checkpoint;
        }
        throw new LogDoubted("the newest checkpoint in the database cannot be read.");
    }

    @Override
    public Work<?> follow(List<LoggedEntry> entries) {
        long before = entries.getFirst().index();
        if (!compared) {
            compare(before);
        }
        refuseInDoubt();
        var growth = ledger.growth(before, entries);
        boolean signs = mayShow(growth, before, entries);
        if (!signs) {
            return keeping(growth);
        }
        var note = new Checkpoint(key.verifier().name(), growth.size(), growth.root()).sign(key);
        mark.write(note);
        return transaction -> {
            keeping(growth).with(transaction);
            ledger.keep(transaction, key.verifier().name(), growth.size(), note, clock.instant());
            return true;
        };
    }

    private void refuseInDoubt() {
        ledger.doubt().ifPresent(why -> {
            throw new LogDoubted(why);
        });
    }

    /** While tiles are made anew, sizes below the newest signed one are compared instead of signed again. */
    private boolean mayShow(Growth growth, long before, List<LoggedEntry> entries) {
        for (var signed : signedBefore()) {
            if (signed.size() > before && signed.size() <= growth.size()) {
                expect(signed, rootAt(signed.size(), before, entries));
            }
            if (signed.size() >= growth.size()) {
                return signed.size() == growth.size() && ledger.checkpoint().map(SignedState::size).orElse(-1L) < growth.size();
            }
        }
        return true;
    }

    private Hash rootAt(long size, long before, List<LoggedEntry> entries) {
        return ledger.growth(before, entries.subList(0, (int) (size - before))).root();
    }

    private void expect(Checkpoint signed, Hash root) {
        if (!signed.root().equals(root)) {
            var why = "the first %,d entries are not those that were signed before.".formatted(signed.size());
            ledger.putInDoubt(why);
            throw new LogDoubted(why);
        }
    }

    private Work<?> keeping(Growth growth) {
        return transaction -> {
            ledger.keep(transaction, growth.completed());
            return true;
        };
    }

    @Override
    public void empty(JdbcClient transaction) {
        ledger.forgetTiles(transaction);
    }
}
