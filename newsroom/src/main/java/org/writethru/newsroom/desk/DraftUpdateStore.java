package org.writethru.newsroom.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;

/** SQL of what is typed into drafts. */
final class DraftUpdateStore {
    private DraftUpdateStore() {}

    /** How much a draft holds. */
    record Extent(long updates, long bytes) {}

    /** Holds an open draft until the end of the transaction and says how much it has; absent if it is closed or there is none. */
    static Optional<Extent> hold(JdbcClient sql, String draft) {
        return sql.sql("""
                update draft set touched = touched where id = ? and closed is null returning updates, update_bytes
                """)
                .param(draft)
                .query((row, at) -> new Extent(row.getLong("updates"), row.getLong("update_bytes")))
                .optional();
    }

    static void extend(JdbcClient sql, String draft, Extent extent, long touched) {
        sql.sql("update draft set updates = ?, update_bytes = ?, touched = ? where id = ?")
                .param(extent.updates())
                .param(extent.bytes())
                .param(touched)
                .param(draft)
                .update();
    }

    /** Under which numbers these messages were kept before. */
    static Map<String, Long> kept(JdbcClient sql, List<String> messages) {
        var kept = new HashMap<String, Long>();
        for (var some : Rows.groups(messages)) {
            sql.sql("select message, seq from draft_update where message in (" + Rows.marks(some.size()) + ")")
                    .params(some)
                    .query(row -> {
                        kept.put(row.getString("message"), row.getLong("seq"));
                    });
        }
        return kept;
    }

    static Rows rows() {
        return new Rows("insert into draft_update (draft, seq, message, person, at, content)");
    }

    /** What was typed after this number, in order. */
    static List<DraftUpdate> after(JdbcClient sql, String draft, long seq, int most) {
        return sql.sql("""
                select seq, message, content from draft_update where draft = ? and seq > ? order by seq limit ?
                """)
                .param(draft)
                .param(seq)
                .param(most)
                .query((row, at) ->
                        new DraftUpdate(row.getLong("seq"), row.getString("message"), row.getBytes("content")))
                .list();
    }

    /** Ids of all who typed. */
    static Set<String> writers(JdbcClient sql, String draft) {
        return new HashSet<>(sql.sql("select distinct person from draft_update where draft = ?")
                .param(draft)
                .query(String.class)
                .list());
    }
}
