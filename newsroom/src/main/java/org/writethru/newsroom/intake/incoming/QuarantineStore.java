package org.writethru.newsroom.intake.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Digest;

/** What could not be read. */
final class QuarantineStore {
    private static final String QUARANTINED = "id, source, name, received, place, reason, faults, size";

    private QuarantineStore() {}

    /** Keeps it, once for the same bytes of a source; returns the id under which they are kept. */
    static String put(JdbcClient sql, Quarantined what, byte[] bytes) {
        var digest = Digest.of(bytes).text();
        sql.sql("""
                insert into quarantine (id, source, name, received, place, reason, faults, digest, size, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (source, digest) do update
                   set received = excluded.received, place = excluded.place, reason = excluded.reason,
                       faults = excluded.faults""")
                .param(what.id())
                .param(what.source())
                .param(what.name())
                .param(what.received().toEpochMilli())
                .param(what.where())
                .param(what.why())
                .param(what.faults())
                .param(digest)
                .param(what.size())
                .param(bytes)
                .update();
        return sql.sql("select id from quarantine where source = ? and digest = ?")
                .param(what.source())
                .param(digest)
                .query(String.class)
                .single();
    }

    /** The last first. */
    static List<Quarantined> list(JdbcClient sql, int most) {
        return sql.sql("select " + QUARANTINED + " from quarantine order by received desc, id limit ?")
                .param(most)
                .query((row, at) -> quarantined(row))
                .list();
    }

    /** Those of one source, the last first. */
    static List<Quarantined> of(JdbcClient sql, String source) {
        return sql.sql("select " + QUARANTINED + " from quarantine where source = ? order by received desc, id")
                .param(source)
                .query((row, at) -> quarantined(row))
                .list();
    }

    static Optional<Quarantined> find(JdbcClient sql, String id) {
        return sql.sql("select " + QUARANTINED + " from quarantine where id = ?")
                .param(id)
                .query((row, at) -> quarantined(row))
                .optional();
    }

    static byte[] bytes(JdbcClient sql, String id) {
        return sql.sql("select content from quarantine where id = ?")
                .param(id)
                .query((row, at) -> row.getBytes("content"))
                .single();
    }

    /** Removes it; false if it was not there any more. */
    static boolean remove(JdbcClient sql, String id) {
        return sql.sql("delete from quarantine where id = ?").param(id).update() == 1;
    }

    static int forget(JdbcClient sql, Instant before) {
        return sql.sql("delete from quarantine where received < ?")
                .param(before.toEpochMilli())
                .update();
    }

    static int count(JdbcClient sql) {
        return sql.sql("select count(*) from quarantine").query(Integer.class).single();
    }

    private static Quarantined quarantined(ResultSet row) throws SQLException {
        return new Quarantined(
                row.getString("id"),
                row.getString("source"),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("received")),
                row.getString("place"),
                row.getString("reason"),
                row.getInt("faults"),
                row.getInt("size"));
    }
}
