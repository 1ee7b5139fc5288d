package org.writethru.newsroom.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.desk.LiveNotices.Present;
import org.writethru.newsroom.platform.Rows;

/** SQL of who has which draft open on which node. */
final class PresenceStore {
    private PresenceStore() {}

    /** Puts everybody on a node in place of whoever was there. */
    static void put(JdbcClient sql, String node, Map<String, ? extends Collection<Present>> present, Instant until) {
        sql.sql("delete from draft_presence where node = ?").param(node).update();
        var rows = new Rows(
                "insert into draft_presence (draft, node, person, person_name, until)", "on conflict do nothing");
        present.forEach((draft, people) ->
                people.forEach(person -> rows.add(draft, node, person.person(), person.name(), until.toEpochMilli())));
        rows.write(sql);
    }

    /** Whoever is there on other nodes. */
    static Map<String, Set<Present>> elsewhere(JdbcClient sql, String node, Instant now) {
        var present = new HashMap<String, Set<Present>>();
        sql.sql("select draft, person, person_name from draft_presence where node <> ? and until > ?")
                .param(node)
                .param(now.toEpochMilli())
                .query(row -> {
                    var person = row.getString("person");
                    present.computeIfAbsent(row.getString("draft"), _ -> new LinkedHashSet<>())
                            .add(new Present(person, row.getString("person_name"), LiveNotices.colour(person)));
                });
        return present;
    }
}
