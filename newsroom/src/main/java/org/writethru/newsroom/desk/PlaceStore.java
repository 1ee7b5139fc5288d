package org.writethru.newsroom.desk;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Language;

/** SQL of the places that datelines named. */
final class PlaceStore {
    private PlaceStore() {}

    static void used(JdbcClient sql, Language language, String place, Instant at) {
        sql.sql("""
                insert into dateline_place (language, place, uses, last) values (?, ?, 1, ?)
                    on conflict (language, place) do update set uses = dateline_place.uses + 1, last = excluded.last
                """).param(language.tag()).param(place).param(at.toEpochMilli()).update();
    }

    /** The most used first. */
    static List<String> all(JdbcClient sql, String language, int most) {
        return sql.sql("select place from dateline_place where language = ? order by uses desc, last desc limit ?")
                .param(language)
                .param(most)
                .query((row, at) -> row.getString("place"))
                .list();
    }
}
