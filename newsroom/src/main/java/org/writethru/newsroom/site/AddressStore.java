package org.writethru.newsroom.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;
import org.writethru.story.Guid;

/** The table of addresses. */
final class AddressStore {
    private AddressStore() {}

    /** An address and whose it is. */
    record Row(String path, Guid story) {}

    static Optional<Guid> story(JdbcClient sql, String path) {
        return sql.sql("select story from story_address where path = ?")
                .param(path)
                .query((row, at) -> new Guid(row.getString("story")))
                .optional();
    }

    static List<Row> rows(JdbcClient sql, String afterPath, int most) {
        return sql.sql("select path, story from story_address where path > ? order by path limit ?")
                .param(afterPath)
                .param(most)
                .query((row, at) -> new Row(row.getString("path"), new Guid(row.getString("story"))))
                .list();
    }

    static void keep(JdbcClient sql, Map<String, Guid> paths) {
        var rows = new Rows("insert into story_address (path, story)", "on conflict (path) do nothing");
        paths.forEach((path, story) -> rows.add(path, story.uri()));
        rows.write(sql);
    }

    static void empty(JdbcClient sql) {
        sql.sql("delete from story_address").update();
    }
}
