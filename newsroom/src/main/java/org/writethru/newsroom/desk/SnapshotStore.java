package org.writethru.newsroom.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Digest;

/** SQL of snapshots. */
final class SnapshotStore {
    private static final String SNAPSHOT =
            "select number, person, person_name, at, reason, seq, words, digest from draft_snapshot where draft = ?";

    private SnapshotStore() {}

    static void insert(JdbcClient sql, String draft, Snapshot snapshot, String reading) {
        sql.sql("""
                insert into draft_snapshot (draft, number, person, person_name, at, reason, seq, words, digest, reading)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(draft)
                .param(snapshot.number())
                .param(snapshot.by().person())
                .param(snapshot.by().name())
                .param(snapshot.by().at().toEpochMilli())
                .param(snapshot.reason().word())
                .param(snapshot.seq())
                .param(snapshot.words())
                .param(snapshot.digest().text())
                .param(reading)
                .update();
    }

    /** Newest first. */
    static List<Snapshot> all(JdbcClient sql, String draft) {
        return sql.sql(SNAPSHOT + " order by number desc")
                .param(draft)
                .query((row, at) -> snapshot(row))
                .list();
    }

    static Optional<Snapshot> last(JdbcClient sql, String draft) {
        return sql.sql(SNAPSHOT + " order by number desc limit 1")
                .param(draft)
                .query((row, at) -> snapshot(row))
                .optional();
    }

    static Optional<String> reading(JdbcClient sql, String draft, int number) {
        return sql.sql("select reading from draft_snapshot where draft = ? and number = ?")
                .param(draft)
                .param(number)
                .query(String.class)
                .optional();
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getInt("number"),
                new By(row.getString("person"), row.getString("person_name"), Instant.ofEpochMilli(row.getLong("at"))),
                Snapshot.Reason.of(row.getString("reason")),
                row.getLong("seq"),
                row.getInt("words"),
                new Digest(row.getString("digest")));
    }
}
