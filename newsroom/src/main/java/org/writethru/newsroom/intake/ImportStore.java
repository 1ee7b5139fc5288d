package org.writethru.newsroom.intake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Guid;

/** Remembers which story the text of a take was taken over into. */
final class ImportStore {
    private final Database database;

    ImportStore(Database database) {
        this.database = database;
    }

    /** The stories into which takes with these texts were taken over or were about to be, the one with the most of them first. */
    List<Guid> storiesWith(List<TextDigest> texts) {
        return database.read(sql -> sql.sql("""
                        select story
                          from imported_take
                         where text_digest in (:digests)
                         group by story
                         order by count(*) desc, story
                        """)
                .param(
                        "digests",
                        texts.stream().map(TextDigest::text).distinct().toList())
                .query((row, _) -> new Guid(row.getString("story")))
                .list());
    }

    /** Remembers the texts of a story's takes, from this number on; those it knows already stay. On disk on return. */
    void remember(Guid story, int firstNumber, List<TextDigest> texts) {
        database.write(sql -> {
            var kept = new ArrayList<TextDigest>();
            for (var text : texts) {
                remember(sql, story, firstNumber + kept.size(), text);
                kept.add(text);
            }
            return kept;
        });
    }

    private static void remember(JdbcClient sql, Guid story, int number, TextDigest text) {
        sql.sql("""
                        insert into imported_take (text_digest, story, number)
                        values (?, ?, ?)
                        on conflict do nothing
                        """).param(text.text()).param(story.uri()).param(number).update();
    }
}
