package org.writethru.newsroom.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.log.Entry;
import org.writethru.log.FullTile;
import org.writethru.log.Hash;
import org.writethru.log.Reading;
import org.writethru.log.TilePath;
import org.writethru.newsroom.platform.Rows;

/** The log's tables. */
final class LedgerStore {
    private static final Base64.Encoder ENCODER = Base64.getEncoder();
    private static final Base64.Decoder DECODER = Base64.getDecoder();

    private LedgerStore() {}

    static long size(JdbcClient sql) {
        return sql.sql("select size from log_head where id = 1")
                .query(Long.class)
                .single();
    }

    /** Reads the end and keeps other nodes from moving it until the transaction ends: on PostgreSQL by this row's lock. */
    static LogEnd claimEnd(JdbcClient sql) {
        return sql.sql("update log_head set size = size where id = 1 returning size, doubt")
                .query((row, at) -> new LogEnd(row.getLong("size"), Optional.ofNullable(row.getString("doubt"))))
                .single();
    }

    static void append(JdbcClient sql, long first, List<Entry> entries) {
        var rows = new Rows("insert into log_entry (log_index, entry)");
        long next = first;
        for (var entry : entries) {
            rows.add(next, new String(entry.bytes(), StandardCharsets.UTF_8));
            next++;
        }
        rows.write(sql);
        sql.sql("update log_head set size = ? where id = 1").param(next).update();
    }

    static Optional<String> doubt(JdbcClient sql) {
        return sql.sql("select doubt from log_head where id = 1 and doubt is not null")
                .query(String.class)
                .optional();
    }

    static int putInDoubt(JdbcClient sql, String why) {
        return sql.sql("update log_head set doubt = ? where id = 1 and doubt is null")
                .param(why)
                .update();
    }

    static void clearDoubt(JdbcClient sql) {
        sql.sql("update log_head set doubt = null where id = 1").update();
    }

    static List<LoggedEntry> entries(JdbcClient sql, long from, long to) {
        return sql.sql(
                        "select log_index, entry from log_entry where log_index >= ? and log_index < ? order by log_index")
                .param(from)
                .param(to)
                .query((row, at) -> new LoggedEntry(
                        row.getLong("log_index"), row.getString("entry").getBytes(StandardCharsets.UTF_8)))
                .list();
    }

    static List<Hash> leaves(JdbcClient sql, long from, long to) {
        return entries(sql, from, to).stream()
                .map(logged -> Entry.of(logged.bytes()).leafHash())
                .toList();
    }

    static void insert(JdbcClient sql, List<FullTile> tiles) {
        var rows = new Rows("insert into log_tile (level, number, hashes, root)");
        tiles.forEach(tile -> rows.add(
                tile.level(),
                tile.number(),
                ENCODER.encodeToString(tile.bytes()),
                tile.root().base64()));
        rows.write(sql);
    }

    static Optional<byte[]> tile(JdbcClient sql, int level, long number) {
        return sql.sql("select hashes from log_tile where level = ? and number = ?")
                .param(level)
                .param(number)
                .query((row, at) -> DECODER.decode(row.getString("hashes")))
                .optional();
    }

    static Optional<KeptTile> keptTile(JdbcClient sql, int level, long number) {
        return sql.sql("select hashes, root from log_tile where level = ? and number = ?")
                .param(level)
                .param(number)
                .query((row, at) -> new KeptTile(DECODER.decode(row.getString("hashes")), hash(row.getString("root"))))
                .optional();
    }

    static List<Hash> roots(JdbcClient sql, int level, long from, long to) {
        return sql.sql("select root from log_tile where level = ? and number >= ? and number < ? order by number")
                .param(level)
                .param(from)
                .param(to)
                .query((row, at) -> hash(row.getString("root")))
                .list();
    }

    private static Hash hash(String base64) {
        return switch (Hash.readBase64(base64)) {
            case Reading.Legible<Hash>(var hash) -> hash;
            case Reading.Unreadable<Hash>(var where, var why) ->
                throw new IllegalStateException("the store is damaged: %s: %s".formatted(where, why));
        };
    }

    static void deleteTiles(JdbcClient sql) {
        sql.sql("delete from log_tile").update();
    }

    static long fullTiles(JdbcClient sql, int level) {
        return sql.sql("select count(*) from log_tile where level = ?")
                .param(level)
                .query(Long.class)
                .single();
    }

    static long strays(JdbcClient sql) {
        return sql.sql("select count(*) from log_entry where log_index < 0 or log_index >= (select size from log_head)")
                .query(Long.class)
                .single();
    }

    static Optional<LogName> name(JdbcClient sql) {
        var names = names(sql);
        return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
    }

    static List<LogName> names(JdbcClient sql) {
        return sql.sql("select since, begun, origin, vkey from log_name order by since, begun")
                .query((row, at) -> new LogName(
                        row.getLong("since"),
                        Instant.ofEpochMilli(row.getLong("begun")),
                        row.getString("origin"),
                        row.getString("vkey")))
                .list();
    }

    static void insert(JdbcClient sql, LogName name) {
        sql.sql("insert into log_name (since, begun, origin, vkey) values (?, ?, ?, ?)")
                .param(name.since())
                .param(name.begun().toEpochMilli())
                .param(name.origin())
                .param(name.vkey())
                .update();
    }

    static void insertCheckpoint(JdbcClient sql, String origin, long size, String note, Instant signed) {
        sql.sql("insert into log_checkpoint (origin, size, note, signed) values (?, ?, ?, ?) on conflict do nothing")
                .param(origin)
                .param(size)
                .param(note)
                .param(signed.toEpochMilli())
                .update();
    }

    static Optional<SignedState> newestCheckpoint(JdbcClient sql, String origin) {
        return sql.sql("select size, note from log_checkpoint where origin = ? order by size desc limit 1")
                .param(origin)
                .query((row, at) -> new SignedState(row.getLong("size"), row.getString("note")))
                .optional();
    }

    static List<SignedState> checkpoints(JdbcClient sql, String origin, long above, int most) {
        return sql.sql("select size, note from log_checkpoint where origin = ? and size > ? order by size limit ?")
                .param(origin)
                .param(above)
                .param(most)
                .query((row, at) -> new SignedState(row.getLong("size"), row.getString("note")))
                .list();
    }

    static long itemsAtLevel(int level, long size) {
        return TilePath.itemsAtLevel(level, size);
    }
}
