package org.writethru.newsroom.follow;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cursors. */
final class FollowerStore {
    private FollowerStore() {}

    static void introduce(JdbcClient sql, String name, String node) {
        sql.sql("""
                insert into follower (name, node, position, lease_until) values (?, ?, 0, 0)
                on conflict (name, node) do nothing
                """).param(name).param(node).update();
    }

    static long position(JdbcClient sql, String name, String node) {
        return find(sql, name, node).orElseThrow();
    }

    static Optional<Long> find(JdbcClient sql, String name, String node) {
        return sql.sql("select position from follower where name = ? and node = ?")
                .param(name)
                .param(node)
                .query(Long.class)
                .optional();
    }

    static void place(JdbcClient sql, String name, String node, long position) {
        sql.sql("update follower set position = ? where name = ? and node = ?")
                .param(position)
                .param(name)
                .param(node)
                .update();
    }

    /** Moves the cursor if it still stands where it was read; otherwise another node was quicker. */
    static boolean move(JdbcClient sql, String name, long from, long to) {
        return sql.sql("update follower set position = ? where name = ? and node = '' and position = ?")
                        .param(to)
                        .param(name)
                        .param(from)
                        .update()
                == 1;
    }

    static boolean lease(JdbcClient sql, String name, String node, long now, long until) {
        return sql.sql("""
                update follower set lease_by = ?, lease_until = ?
                 where name = ? and node = '' and (lease_by is null or lease_by = ? or lease_until < ?)
                """)
                        .param(node)
                        .param(until)
                        .param(name)
                        .param(node)
                        .param(now)
                        .update()
                == 1;
    }

    static void giveUp(JdbcClient sql, String name, String node) {
        sql.sql("update follower set lease_by = null, lease_until = 0 where name = ? and lease_by = ?")
                .param(name)
                .param(node)
                .update();
    }

    static List<Position> positions(JdbcClient sql) {
        return sql.sql("select name, node, position from follower order by name, node")
                .query((row, at) -> new Position(row.getString("name"), row.getString("node"), row.getLong("position")))
                .list();
    }
}
