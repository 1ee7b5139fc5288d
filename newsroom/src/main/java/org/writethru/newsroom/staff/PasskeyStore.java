package org.writethru.newsroom.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of passkeys. */
final class PasskeyStore {
    private PasskeyStore() {}

    /** Adds one; false if there is one with this id. */
    static boolean add(JdbcClient sql, Passkey passkey) {
        return sql.sql("""
                        insert into passkey (id, account, name, public_key, counter, verifies, eligible, added)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing""")
                        .param(passkey.id())
                        .param(passkey.account())
                        .param(passkey.name())
                        .param(passkey.key())
                        .param(passkey.counter())
                        .param(passkey.verifies() ? 1 : 0)
                        .param(passkey.eligible() ? 1 : 0)
                        .param(passkey.added().toEpochMilli())
                        .update()
                == 1;
    }

    static Optional<Passkey> byId(JdbcClient sql, String id) {
        return sql.sql("""
                        select id, account, name, public_key, counter, verifies, eligible, added, used
                          from passkey
                         where id = ?""").param(id).query((row, at) -> passkey(row)).optional();
    }

    /** Those of an account, in the order in which they were added. */
    static List<Passkey> of(JdbcClient sql, String account) {
        return sql.sql("""
                        select id, account, name, public_key, counter, verifies, eligible, added, used
                          from passkey
                         where account = ?
                         order by added, id""").param(account).query((row, at) -> passkey(row)).list();
    }

    static long count(JdbcClient sql, String account) {
        return sql.sql("select count(*) from passkey where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    /** Says that it was used; false if another request with this count, or a later one, came first. */
    static boolean use(JdbcClient sql, String id, long counter, Instant now) {
        return sql.sql("""
                        update passkey
                           set counter = ?, used = ?
                         where id = ? and (counter < ? or counter = 0)""")
                        .param(counter)
                        .param(now.toEpochMilli())
                        .param(id)
                        .param(counter)
                        .update()
                == 1;
    }

    /** Removes one of an account; says whether there was one. */
    static boolean remove(JdbcClient sql, String account, String id) {
        return sql.sql("delete from passkey where account = ? and id = ?")
                        .param(account)
                        .param(id)
                        .update()
                == 1;
    }

    static void removeAll(JdbcClient sql, String account) {
        sql.sql("delete from passkey where account = ?").param(account).update();
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        long used = row.getLong("used");
        boolean wasUsed = !row.wasNull();
        return new Passkey(
                row.getString("id"),
                row.getString("account"),
                row.getString("name"),
                row.getString("public_key"),
                row.getLong("counter"),
                row.getInt("verifies") == 1,
                row.getInt("eligible") == 1,
                Instant.ofEpochMilli(row.getLong("added")),
                wasUsed ? Optional.of(Instant.ofEpochMilli(used)) : Optional.empty());
    }
}
