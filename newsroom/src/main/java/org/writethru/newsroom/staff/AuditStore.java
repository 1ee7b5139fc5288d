package org.writethru.newsroom.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the audit list. */
final class AuditStore {
    private AuditStore() {}

    static void add(JdbcClient sql, AuditEntry entry) {
        sql.sql("""
                insert into audit_entry (id, happened, person, name, address, act, subject, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(entry.id())
                .param(entry.happened().toEpochMilli())
                .param(entry.person().orElse(null))
                .param(entry.name())
                .param(entry.from())
                .param(entry.act())
                .param(entry.subject())
                .param(entry.detail())
                .update();
    }

    /** Newest first. */
    static List<AuditEntry> list(JdbcClient sql, AuditFilter filter, int most) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>();
        filter.person().ifPresent(person -> {
            if (person.equals(AuditFilter.NOBODY)) {
                conditions.add("person is null");
            } else {
                where(conditions, values, "person = ?", person);
            }
        });
        filter.act().ifPresent(act -> where(conditions, values, "act = ?", act));
        filter.since().ifPresent(since -> where(conditions, values, "happened >= ?", since.toEpochMilli()));
        filter.before().ifPresent(before -> where(conditions, values, "happened < ?", before.toEpochMilli()));
        filter.after().ifPresent(last -> {
            where(conditions, values, "(happened, id) < (?, ?)", last.happened().toEpochMilli());
            values.add(last.id());
        });
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return sql.sql("select id, happened, person, name, address, act, subject, detail from audit_entry" + where
                        + " order by happened desc, id desc limit ?")
                .params(values)
                .param(most)
                .query((row, at) -> entry(row))
                .list();
    }

    private static void where(List<String> conditions, List<Object> values, String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    static Optional<AuditEntry> byId(JdbcClient sql, String id) {
        return sql.sql("""
                        select id, happened, person, name, address, act, subject, detail
                          from audit_entry
                         where id = ?""").param(id).query((row, at) -> entry(row)).optional();
    }

    /** Every act that is on the list; hops from one to the next along the index. */
    static List<String> acts(JdbcClient sql) {
        return sql.sql("""
                        with recursive known (act) as (
                          select min(act) from audit_entry
                          union all
                          select (select min(act) from audit_entry where act > known.act) from known where known.act is not null)
                        select act from known where act is not null""").query((row, at) -> row.getString("act")).list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("happened")),
                Optional.ofNullable(row.getString("person")),
                row.getString("name"),
                row.getString("address"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
