package org.writethru.newsroom.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.log.Entry;
import org.writethru.log.EntryBundle;
import org.writethru.log.FullTile;
import org.writethru.log.Growth;
import org.writethru.log.Hash;
import org.writethru.log.LogTree;
import org.writethru.log.Reading;
import org.writethru.log.SignedNote;
import org.writethru.log.TilePath;
import org.writethru.log.TlogProof;
import org.writethru.newsroom.platform.Database;

/**
 * The signed log at rest: its entries, full tiles and signed checkpoints. Partial tiles are computed when asked for.
 *
 * <p>What is served to the public never goes beyond the newest signed checkpoint. May be used from any thread.
 */
public final class Ledger {
    private final Database database;

    public Ledger(Database database) {
        this.database = database;
    }

    /** How many entries there are, signed or not yet. */
    public long size() {
        return database.read(LedgerStore::size);
    }

    /**
     * Claims the end of the log for a transaction of {@code publish}, which alone may append (I1). Until the transaction ends
     * nobody else appends, on no node.
     */
    public LogEnd claimEnd(JdbcClient transaction) {
        return LedgerStore.claimEnd(transaction);
    }

    /** Appends entries at the claimed end, in the transaction that claimed it. */
    public void append(JdbcClient transaction, LogEnd end, List<Entry> entries) {
        LedgerStore.append(transaction, end.size(), entries);
    }

    /** Entries from an index on, in order. */
    public List<LoggedEntry> entries(long from, int most) {
        return database.read(sql -> LedgerStore.entries(sql, from, from + most));
    }

    /** One entry. */
    public Optional<LoggedEntry> entry(long index) {
        return entries(index, 1).stream().findFirst();
    }

    /** The name under which the log is signed; none before the first start. */
    public Optional<LogName> name() {
        return database.read(LedgerStore::name);
    }

    /** The same, inside a transaction. */
    public Optional<LogName> name(JdbcClient transaction) {
        return LedgerStore.name(transaction);
    }

    /** All names it ever had, the present one last. */
    public List<LogName> names() {
        return database.read(LedgerStore::names);
    }

    /** Gives the log its first name; if another node was quicker, that node's name is the log's. */
    public LogName begin(String origin, String vkey, Instant now) {
        return database.write(sql -> {
            LedgerStore.claimEnd(sql);
            return LedgerStore.name(sql).orElseGet(() -> rename(sql, origin, vkey, now));
        });
    }

    /** Gives the log another name from now on, in the transaction that keeps the decision; the names before stay on record. */
    public LogName rename(JdbcClient transaction, String origin, String vkey, Instant now) {
        long since = LedgerStore.claimEnd(transaction).size();
        var earliest = LedgerStore.name(transaction)
                .map(last -> last.begun().plusMillis(1))
                .orElse(now);
        var name = new LogName(since, earliest.isAfter(now) ? earliest : now, origin, vkey);
        LedgerStore.insert(transaction, name);
        return name;
    }

    /** The newest signed checkpoint under the present name. */
    public Optional<SignedState> checkpoint() {
        return database.read(
                sql -> LedgerStore.name(sql).flatMap(name -> LedgerStore.newestCheckpoint(sql, name.origin())));
    }

    /** The newest signed checkpoint under this name. */
    public Optional<SignedState> checkpoint(String origin) {
        return database.read(sql -> LedgerStore.newestCheckpoint(sql, origin));
    }

    /** Signed checkpoints of a name, smallest first. */
    public List<SignedState> checkpoints(String origin, long above, int most) {
        return database.read(sql -> LedgerStore.checkpoints(sql, origin, above, most));
    }

    /** A tile or bundle of entries of the signed log; absent if the log has not been signed that far. */
    public Optional<byte[]> tile(TilePath path) {
        return database.read(sql -> signedSize(sql).flatMap(size -> switch (path) {
            case TilePath.Hashes hashes -> new LogTree(new KeptTiles(sql, size)).tile(hashes);
            case TilePath.Entries entries -> bundle(sql, entries, size);
        }));
    }

    private static Optional<byte[]> bundle(JdbcClient sql, TilePath.Entries path, long size) {
        long first = path.number() * TilePath.FULL_WIDTH;
        if (first + path.width() > size) {
            return Optional.empty();
        }
        var entries = LedgerStore.entries(sql, first, first + path.width()).stream()
                .map(logged -> Entry.of(logged.bytes()))
                .toList();
        return Optional.of(new EntryBundle(entries).bytes());
    }

    /** The proof that an entry is in the signed log; absent while the log has not been signed that far. */
    public Optional<TlogProof> proof(long index) {
        return database.read(sql -> LedgerStore.name(sql)
                .flatMap(name -> LedgerStore.newestCheckpoint(sql, name.origin()))
                .filter(signed -> index >= 0 && index < signed.size())
                .map(signed -> TlogProof.of(
                        new LogTree(new KeptTiles(sql, signed.size())),
                        index,
                        Entry.of(LedgerStore.entries(sql, index, index + 1)
                                .getFirst()
                                .bytes()),
                        note(signed))));
    }

    private static SignedNote note(SignedState signed) {
        return switch (SignedNote.read(signed.note().getBytes(StandardCharsets.UTF_8))) {
            case Reading.Legible<SignedNote>(var note) -> note;
            case Reading.Unreadable<SignedNote>(var where, var why) ->
                throw new IllegalStateException("the store is damaged: %s: %s".formatted(where, why));
        };
    }

    private static Optional<Long> signedSize(JdbcClient sql) {
        return LedgerStore.name(sql)
                .flatMap(name -> LedgerStore.newestCheckpoint(sql, name.origin()))
                .map(SignedState::size);
    }

    /** How the tree grows from {@code size} by these entries; nothing is written. */
    public Growth growth(long size, List<LoggedEntry> entries) {
        var leaves = entries.stream()
                .map(logged -> Entry.of(logged.bytes()).leafHash())
                .toList();
        return database.read(sql -> Growth.of(new KeptTiles(sql, size), leaves));
    }

    /** The root over the first entries, computed from tiles; they must be complete up to that size. */
    public Hash root(long size) {
        return database.read(sql -> new LogTree(new KeptTiles(sql, size)).root());
    }

    /** Writes completed tiles, in a follower's transaction. */
    public void keep(JdbcClient transaction, List<FullTile> tiles) {
        LedgerStore.insert(transaction, tiles);
    }

    /** Writes a signed checkpoint, in a follower's transaction; durable before it is shown. */
    public void keep(JdbcClient transaction, String origin, long size, SignedNote note, Instant now) {
        LedgerStore.insertCheckpoint(transaction, origin, size, new String(note.bytes(), StandardCharsets.UTF_8), now);
    }

    /** Forgets all tiles, so that they can be made anew. */
    public void forgetTiles(JdbcClient transaction) {
        LedgerStore.deleteTiles(transaction);
    }

    /** Entries outside of the log's size, of which there must be none; for checking. */
    public long strays() {
        return database.read(LedgerStore::strays);
    }

    /** A full tile as kept; for checking. */
    public Optional<KeptTile> keptTile(int level, long number) {
        return database.read(sql -> LedgerStore.keptTile(sql, level, number));
    }

    /** How many full tiles a level has; for checking. */
    public long keptTiles(int level) {
        return database.read(sql -> LedgerStore.fullTiles(sql, level));
    }

    /** Why publishing must stop, on all nodes, until a person decides. */
    public Optional<String> doubt() {
        return database.read(LedgerStore::doubt);
    }

    /** Stops publishing on all nodes. The first reason stays. */
    public void putInDoubt(String why) {
        database.write(sql -> LedgerStore.putInDoubt(sql, why));
    }

    /** A person decided, in the transaction that keeps the decision; publishing may go on. */
    public void clearDoubt(JdbcClient transaction) {
        LedgerStore.clearDoubt(transaction);
    }
}
