package org.writethru.newsroom.staff;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of challenges to passkeys. */
final class ChallengeStore {
    private ChallengeStore() {}

    static void add(JdbcClient sql, String challenge, Challenges.For what, String network, Instant expires) {
        sql.sql("insert into passkey_challenge (challenge, purpose, whose, network, expires) values (?, ?, ?, ?, ?)")
                .param(challenge)
                .param(what.purpose())
                .param(what.whose())
                .param(network)
                .param(expires.toEpochMilli())
                .update();
    }

    /** Uses one up; false if there is none, or not for this. */
    static boolean use(JdbcClient sql, String challenge, Challenges.For what, Instant now) {
        return sql.sql("""
                        delete from passkey_challenge
                         where challenge = ? and purpose = ? and whose = ? and expires > ?""")
                        .param(challenge)
                        .param(what.purpose())
                        .param(what.whose())
                        .param(now.toEpochMilli())
                        .update()
                == 1;
    }

    static long count(JdbcClient sql) {
        return sql.sql("select count(*) from passkey_challenge")
                .query(Long.class)
                .single();
    }

    static long countFrom(JdbcClient sql, String network) {
        return sql.sql("select count(*) from passkey_challenge where network = ?")
                .param(network)
                .query(Long.class)
                .single();
    }

    static void removeExpired(JdbcClient sql, Instant now) {
        sql.sql("delete from passkey_challenge where expires <= ?")
                .param(now.toEpochMilli())
                .update();
    }
}
