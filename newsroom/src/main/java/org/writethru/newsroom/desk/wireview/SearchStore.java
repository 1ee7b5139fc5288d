package org.writethru.newsroom.desk.wireview;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;
import org.writethru.story.Guid;

/** The table by which stories are found on the desk. */
final class SearchStore {
    private SearchStore() {}

    /**
     * What stands of a story.
     *
     * @param newest the log index of its newest take
     * @param byline of that take, empty for none
     * @param folded the words by which it is found
     */
    record Row(Guid story, long newest, String byline, String folded) {}

    static void keep(JdbcClient sql, Collection<Row> stories) {
        var rows = new Rows("insert into desk_story (story, newest, byline, folded)", """
                on conflict (story) do update
                   set newest = excluded.newest, byline = excluded.byline, folded = excluded.folded
                """);
        stories.forEach(row -> rows.add(row.story().uri(), row.newest(), row.byline(), row.folded()));
        rows.write(sql);
    }

    /** Stories in which every word is, the last released first. */
    static List<Guid> find(JdbcClient sql, Folded sought, int most) {
        var each = String.join(" and ", Collections.nCopies(sought.words().size(), "folded like ?"));
        return sql.sql("select story from desk_story where " + each + " order by newest desc limit ?")
                .params(sought.patterns())
                .param(most)
                .query((row, at) -> new Guid(row.getString("story")))
                .list();
    }

    /** Bylines of stories whose newest take is at this place of the log or behind it. */
    static Map<Guid, String> bylines(JdbcClient sql, long sinceIndex, int most) {
        return sql
                .sql("""
                select story, byline from desk_story where newest >= ? and byline <> '' order by newest desc limit ?
                """)
                .param(sinceIndex)
                .param(most)
                .query((row, at) -> Map.entry(new Guid(row.getString("story")), row.getString("byline")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<Row> rows(JdbcClient sql, Collection<Guid> stories) {
        return Rows.groups(List.copyOf(stories)).stream()
                .flatMap(some -> sql
                        .sql("select story, newest, byline, folded from desk_story where story in ("
                                + Rows.marks(some.size()) + ")")
                        .params(some.stream().map(Guid::uri).toList())
                        .query((row, at) -> row(
                                row.getString("story"),
                                row.getLong("newest"),
                                row.getString("byline"),
                                row.getString("folded")))
                        .list()
                        .stream())
                .toList();
    }

    static List<Row> after(JdbcClient sql, String story, int most) {
        return sql.sql("select story, newest, byline, folded from desk_story where story > ? order by story limit ?")
                .param(story)
                .param(most)
                .query((row, at) -> row(
                        row.getString("story"),
                        row.getLong("newest"),
                        row.getString("byline"),
                        row.getString("folded")))
                .list();
    }

    private static Row row(String story, long newest, String byline, String folded) {
        return new Row(new Guid(story), newest, byline, folded);
    }

    static void empty(JdbcClient sql) {
        sql.sql("delete from desk_story").update();
    }
}
