package org.writethru.newsroom.seal;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.log.Checkpoint;
import org.writethru.log.Growth;
import org.writethru.log.Hash;
import org.writethru.log.SignedNote;
import org.writethru.log.SigningKey;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Work;

/**
 * Completes the log's tiles and signs its checkpoints.
 *
 * <p>Before the first signature of a process it compares the log with the newest checkpoint signed before, in the database and
 * in the file beside it; if the log is shorter or different, it puts the log in doubt and signs nothing.
 */
public final class Seal implements Follower.Shared {
    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

    private final Database database;
    private final Ledger ledger;
    private final SigningKey key;
    private final SignedMark mark;
    private final RestoredMark restored;
    private final SignedBefore before;
    private final Clock clock;

    /** @param key of the log's present name, from {@link LogKey#of} */
    public Seal(Database database, Ledger ledger, SigningKey key, DataFolder folder, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.key = key;
        this.mark = new SignedMark(folder);
        this.restored = new RestoredMark(folder);
        this.before = new SignedBefore(ledger, mark, key.verifier().name());
        this.clock = clock;
    }

    @Override
    public String name() {
        return "seal";
    }

    /** Compares the log with what was signed before, and signs what a new name has not signed yet. */
    @Override
    public void begin(long position) {
        restored.read().ifPresent(why -> {
            doubt(why);
            restored.remove();
        });
        try {
            before.expectNoLoss();
            before.expectRootsUpTo(position);
        } catch (LogDoubted e) {
            doubt(e.why());
        }
        if (ledger.doubt().isEmpty() && before.size() < position) {
            sign(position);
        }
    }

    private void doubt(String why) {
        LOG.error("Publishing stops, the log is in doubt: {}", why);
        ledger.putInDoubt(why);
    }

    private void sign(long size) {
        var note = signed(size, ledger.root(size));
        mark.write(note);
        database.write(transaction -> {
            ledger.keep(transaction, key.verifier().name(), size, note, clock.instant());
            return size;
        });
    }

    private SignedNote signed(long size, Hash root) {
        return new Checkpoint(key.verifier().name(), size, root).sign(key);
    }

    @Override
    public Work<?> follow(List<LoggedEntry> entries) {
        ledger.doubt().ifPresent(why -> {
            throw new LogDoubted(why);
        });
        long from = entries.getFirst().index();
        try {
            before.expectNoLoss();
            before.expectRootsAmong(from, entries);
        } catch (LogDoubted e) {
            doubt(e.why());
            throw e;
        }
        return product(ledger.growth(from, entries));
    }

    /** While tiles are made anew, sizes that were signed and shown are not signed again. */
    private Work<?> product(Growth growth) {
        if (growth.size() < before.size() || growth.size() == before.sizeShown()) {
            return transaction -> keepTiles(transaction, growth);
        }
        var note = signed(growth.size(), growth.root());
        mark.write(note);
        return transaction -> {
            ledger.keep(transaction, key.verifier().name(), growth.size(), note, clock.instant());
            return keepTiles(transaction, growth);
        };
    }

    private boolean keepTiles(JdbcClient transaction, Growth growth) {
        ledger.keep(transaction, growth.completed());
        return true;
    }

    @Override
    public void empty(JdbcClient transaction) {
        ledger.forgetTiles(transaction);
    }

    @Override
    public void check(long position, Consumer<String> finding) {
        new SealCheck(ledger, mark, finding).run(position);
    }
}
