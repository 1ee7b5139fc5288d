package org.writethru.newsroom.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;
import org.writethru.story.Guid;

/** SQL of takes that editions need not follow. */
final class EditionStore {
    private EditionStore() {}

    /** Notes that an edition need not follow this take, nor those before; the first reason stays. */
    static boolean dismiss(JdbcClient sql, Guid edition, Dismissal dismissal) {
        return sql.sql("""
                insert into edition_dismissal (edition, original_take, person, person_name, at, reason)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .param(edition.uri())
                        .param(dismissal.take())
                        .param(dismissal.by().person())
                        .param(dismissal.by().name())
                        .param(dismissal.by().at().toEpochMilli())
                        .param(dismissal.reason())
                        .update()
                == 1;
    }

    /** The last dismissal of each of these editions. */
    static Map<Guid, Dismissal> last(JdbcClient sql, List<Guid> editions) {
        var last = new HashMap<Guid, Dismissal>();
        for (var some : Rows.groups(editions)) {
            sql.sql("""
                    select edition, original_take, person, person_name, at, reason
                      from edition_dismissal where edition in (""" + Rows.marks(some.size()) + ") order by original_take")
                    .params(some.stream().map(Guid::uri).toList())
                    .query(row -> {
                        last.put(new Guid(row.getString("edition")), dismissal(row));
                    });
        }
        return last;
    }

    private static Dismissal dismissal(ResultSet row) throws SQLException {
        return new Dismissal(
                row.getInt("original_take"),
                new By(row.getString("person"), row.getString("person_name"), Instant.ofEpochMilli(row.getLong("at"))),
                row.getString("reason"));
    }
}
