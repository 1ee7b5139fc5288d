package org.writethru.newsroom.intake.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Guid;

/** What was made of items. */
final class UseStore {
    private static final String USE = "item, draft, story, number, seen, seen_other, person_name, at";

    private UseStore() {}

    static void insert(JdbcClient sql, Use use, String person) {
        sql.sql("""
                insert into incoming_use (item, draft, story, number, seen, seen_other, person, person_name, at)
                values (?, ?, ?, ?, ?, '', ?, ?, ?)""")
                .param(use.item())
                .param(use.draft())
                .param(use.story().uri())
                .param(use.number())
                .param(use.seen())
                .param(person)
                .param(use.by())
                .param(use.at().toEpochMilli())
                .update();
    }

    /** Those of an item, the first first. */
    static List<Use> of(JdbcClient sql, String item) {
        return sql.sql("select " + USE + " from incoming_use where item = ? order by at, draft")
                .param(item)
                .query((row, at) -> use(row))
                .list();
    }

    /** Those of some items, the first first. */
    static List<Use> of(JdbcClient sql, List<String> items) {
        return items.isEmpty()
                ? List.of()
                : sql.sql("select " + USE + " from incoming_use where item in (:items) order by at, draft")
                        .param("items", items)
                        .query((row, at) -> use(row))
                        .list();
    }

    static List<Use> ofStory(JdbcClient sql, Guid story) {
        return sql.sql("select " + USE + " from incoming_use where story = ? order by at, draft")
                .param(story.uri())
                .query((row, at) -> use(row))
                .list();
    }

    /** Those of whose items a newer version holds than somebody has seen to, or that are replaced, or held back; the last first. */
    static List<Use> moved(JdbcClient sql, int most) {
        return sql.sql("""
                select u.item, u.draft, u.story, u.number, u.seen, u.seen_other, u.person_name, u.at
                  from incoming_use u join incoming_item i on i.id = u.item
                 where i.holding > u.seen or i.embargoed > 0
                    or (i.replaced_by is not null and i.replaced_by <> u.seen_other)
                 order by i.moved desc, u.item, u.draft limit ?""").param(most).query((row, at) -> use(row)).list();
    }

    /** Notes that somebody has seen to a story's items as they are. */
    static void see(JdbcClient sql, Use use, int holding, String other) {
        sql.sql("update incoming_use set seen = ?, seen_other = ? where item = ? and draft = ? and seen <= ?")
                .param(holding)
                .param(other)
                .param(use.item())
                .param(use.draft())
                .param(holding)
                .update();
    }

    private static Use use(ResultSet row) throws SQLException {
        return new Use(
                row.getString("item"),
                row.getString("draft"),
                new Guid(row.getString("story")),
                row.getInt("number"),
                row.getInt("seen"),
                row.getString("seen_other"),
                row.getString("person_name"),
                Instant.ofEpochMilli(row.getLong("at")));
    }
}
