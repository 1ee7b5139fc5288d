package org.writethru.newsroom.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Rows;

/** The tables of second factors. */
final class FactorStore {
    private FactorStore() {}

    /**
     * Somebody's codes.
     *
     * @param confirmed whether a code was typed, so that they are asked for
     * @param lastStep the step of the last code that was used
     */
    record Codes(String sealed, boolean confirmed, long lastStep) {}

    /** Somebody who owes a second factor. */
    record Half(String account, Instant begun, int tries) {}

    static Optional<Codes> codes(JdbcClient sql, String account) {
        return sql.sql("select sealed, confirmed, last_step from account_codes where account = ?")
                .param(account)
                .query((row, at) -> new Codes(
                        row.getString("sealed"), row.getObject("confirmed") != null, row.getLong("last_step")))
                .optional();
    }

    static void setCodes(JdbcClient sql, String account, String sealed) {
        sql.sql("""
                insert into account_codes (account, sealed, last_step) values (?, ?, 0)
                on conflict (account) do update set sealed = excluded.sealed, confirmed = null, last_step = 0""").param(account).param(sealed).update();
    }

    /** Says that a code was used; false if another request used it, or a later one, meanwhile. */
    static boolean use(JdbcClient sql, String account, long step, Instant now) {
        return sql.sql("""
                        update account_codes
                           set last_step = ?, confirmed = coalesce(confirmed, ?)
                         where account = ? and last_step < ?""")
                        .param(step)
                        .param(now.toEpochMilli())
                        .param(account)
                        .param(step)
                        .update()
                == 1;
    }

    static void setRecovery(JdbcClient sql, String account, List<String> digests) {
        sql.sql("delete from recovery_code where account = ?").param(account).update();
        var rows = new Rows("insert into recovery_code (account, digest)");
        digests.forEach(digest -> rows.add(account, digest));
        rows.write(sql);
    }

    static long recoveryLeft(JdbcClient sql, String account) {
        return sql.sql("select count(*) from recovery_code where account = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    static boolean useRecovery(JdbcClient sql, String account, String digest) {
        return sql.sql("delete from recovery_code where account = ? and digest = ?")
                        .param(account)
                        .param(digest)
                        .update()
                == 1;
    }

    static void removeCodes(JdbcClient sql, String account) {
        sql.sql("delete from account_codes where account = ?").param(account).update();
    }

    static void removeRecovery(JdbcClient sql, String account) {
        sql.sql("delete from recovery_code where account = ?").param(account).update();
    }

    /** Removes whatever is asked for besides the password. */
    static void removeAll(JdbcClient sql, String account) {
        removeCodes(sql, account);
        removeRecovery(sql, account);
        PasskeyStore.removeAll(sql, account);
        sql.sql("delete from half_sign_in where account = ?").param(account).update();
    }

    static void beginHalf(JdbcClient sql, String digest, Half half) {
        sql.sql("insert into half_sign_in (digest, account, begun, tries) values (?, ?, ?, ?)")
                .param(digest)
                .param(half.account())
                .param(half.begun().toEpochMilli())
                .param(half.tries())
                .update();
    }

    static Optional<Half> half(JdbcClient sql, String digest) {
        return sql.sql("select account, begun, tries from half_sign_in where digest = ?")
                .param(digest)
                .query((row, at) -> new Half(
                        row.getString("account"), Instant.ofEpochMilli(row.getLong("begun")), row.getInt("tries")))
                .optional();
    }

    static void countTry(JdbcClient sql, String digest) {
        sql.sql("update half_sign_in set tries = tries + 1 where digest = ?")
                .param(digest)
                .update();
    }

    static boolean endHalf(JdbcClient sql, String digest) {
        return sql.sql("delete from half_sign_in where digest = ?")
                        .param(digest)
                        .update()
                == 1;
    }

    static void removeHalves(JdbcClient sql, Instant begunBefore) {
        sql.sql("delete from half_sign_in where begun <= ?")
                .param(begunBefore.toEpochMilli())
                .update();
    }
}
