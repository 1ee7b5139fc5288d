package org.writethru.newsroom.desk.wireview;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of saved filters. */
final class SavedFilterStore {
    private SavedFilterStore() {}

    static List<SavedFilter> of(JdbcClient sql, String person) {
        return sql.sql("select id, name, query from desk_filter where person = ? order by made, id")
                .param(person)
                .query((row, at) -> new SavedFilter(row.getString("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    static void add(JdbcClient sql, String person, SavedFilter filter, long made) {
        sql.sql("insert into desk_filter (id, person, name, query, made) values (?, ?, ?, ?, ?)")
                .params(filter.id(), person, filter.name(), filter.query(), made)
                .update();
    }

    static boolean rename(JdbcClient sql, String person, String id, String name) {
        return sql.sql("update desk_filter set name = ? where id = ? and person = ?")
                        .params(name, id, person)
                        .update()
                == 1;
    }

    static boolean remove(JdbcClient sql, String person, String id) {
        return sql.sql("delete from desk_filter where id = ? and person = ?")
                        .params(id, person)
                        .update()
                == 1;
    }
}
