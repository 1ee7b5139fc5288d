package org.writethru.newsroom.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;

/** SQL of cursors in drafts that are open on several nodes. */
final class CursorStore {
    private CursorStore() {}

    /** Where the cursor of a connection is. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Cursor(String connection, String draft, byte[] content) {}

    static void put(JdbcClient sql, String node, Collection<Cursor> cursors, Instant until) {
        var rows = new Rows(
                "insert into draft_cursor (connection, draft, node, content, until)",
                "on conflict (connection) do update set content = excluded.content, until = excluded.until");
        cursors.forEach(cursor -> rows.add(
                cursor.connection(),
                cursor.draft(),
                node,
                Base64.getEncoder().encodeToString(cursor.content()),
                until.toEpochMilli()));
        rows.write(sql);
    }

    /** Forgets those whose time is over. */
    static void forget(JdbcClient sql, Instant now) {
        sql.sql("delete from draft_cursor where until <= ?")
                .param(now.toEpochMilli())
                .update();
    }

    /** The cursors of other nodes in these drafts, by draft. */
    static Map<String, List<Cursor>> elsewhere(JdbcClient sql, String node, List<String> drafts, Instant now) {
        var cursors = new HashMap<String, List<Cursor>>();
        for (var some : Rows.groups(drafts)) {
            sql.sql("select connection, draft, content from draft_cursor where node <> ? and until > ? and draft in ("
                            + Rows.marks(some.size()) + ") order by connection")
                    .param(node)
                    .param(now.toEpochMilli())
                    .params(some)
                    .query(row -> {
                        var cursor = new Cursor(
                                row.getString("connection"),
                                row.getString("draft"),
                                Base64.getDecoder().decode(row.getString("content")));
                        cursors.computeIfAbsent(cursor.draft(), _ -> new ArrayList<>())
                                .add(cursor);
                    });
        }
        return cursors;
    }
}
