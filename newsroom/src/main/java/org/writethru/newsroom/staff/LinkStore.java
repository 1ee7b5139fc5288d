package org.writethru.newsroom.staff;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of one-time links. */
final class LinkStore {
    private LinkStore() {}

    /**
     * A link that is kept.
     *
     * @param account whose password it sets; absent if it makes the first account
     */
    record Row(Optional<String> account, Instant expires) {}

    static void add(JdbcClient sql, String digest, Row link) {
        sql.sql("insert into account_link (digest, account, expires) values (?, ?, ?)")
                .param(digest)
                .param(link.account().orElse(null))
                .param(link.expires().toEpochMilli())
                .update();
    }

    static Optional<Row> find(JdbcClient sql, String digest) {
        return sql.sql("select account, expires from account_link where digest = ?")
                .param(digest)
                .query((row, at) -> new Row(
                        Optional.ofNullable(row.getString("account")), Instant.ofEpochMilli(row.getLong("expires"))))
                .optional();
    }

    /** Uses it up; says whether it was there. */
    static boolean use(JdbcClient sql, String digest) {
        return sql.sql("delete from account_link where digest = ?")
                        .param(digest)
                        .update()
                == 1;
    }

    static void removeOf(JdbcClient sql, String account) {
        sql.sql("delete from account_link where account = ?").param(account).update();
    }

    static void removeFirst(JdbcClient sql) {
        sql.sql("delete from account_link where account is null").update();
    }

    static void removeExpired(JdbcClient sql, Instant now) {
        sql.sql("delete from account_link where expires <= ?")
                .param(now.toEpochMilli())
                .update();
    }
}
