package org.writethru.newsroom.site;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;
import org.writethru.story.Digest;
import org.writethru.story.Guid;

/** The table of pictures in stories. */
final class PictureStore {
    private PictureStore() {}

    /** A picture in a story. */
    record Row(Digest picture, Guid story) {}

    static List<Guid> stories(JdbcClient sql, Digest picture, int most) {
        return sql.sql("select story from site_picture where digest = ? order by story limit ?")
                .param(picture.text())
                .param(most)
                .query((row, at) -> new Guid(row.getString("story")))
                .list();
    }

    static boolean isKept(JdbcClient sql, Row shown) {
        return sql.sql("select count(*) from site_picture where digest = ? and story = ?")
                        .param(shown.picture().text())
                        .param(shown.story().uri())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    static void keep(JdbcClient sql, Collection<Row> shown) {
        var rows = new Rows("insert into site_picture (digest, story)", "on conflict (digest, story) do nothing");
        shown.forEach(one -> rows.add(one.picture().text(), one.story().uri()));
        rows.write(sql);
    }

    static void empty(JdbcClient sql) {
        sql.sql("delete from site_picture").update();
    }
}
