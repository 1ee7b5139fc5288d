package org.writethru.newsroom.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of sessions and of known devices. */
final class SessionStore {
    private SessionStore() {}

    static void begin(JdbcClient sql, String digest, Session session) {
        sql.sql("""
                insert into desk_session (digest, id, account, begun, seen, ends, address, device)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(digest)
                .param(session.id())
                .param(session.account())
                .param(session.begun().toEpochMilli())
                .param(session.seen().toEpochMilli())
                .param(session.ends().toEpochMilli())
                .param(session.address())
                .param(session.device())
                .update();
    }

    static Optional<Session> find(JdbcClient sql, String digest) {
        return sql.sql("""
                        select id, account, begun, seen, ends, address, device
                          from desk_session
                         where digest = ?""").param(digest).query((row, at) -> session(row)).optional();
    }

    static Optional<Session> byId(JdbcClient sql, String id) {
        return sql.sql("""
                        select id, account, begun, seen, ends, address, device
                          from desk_session
                         where id = ?""").param(id).query((row, at) -> session(row)).optional();
    }

    /** Those of an account that are not over, the last used first. */
    static List<Session> of(JdbcClient sql, String account, Instant now, Instant idleSince, int most) {
        return sql.sql("""
                        select id, account, begun, seen, ends, address, device
                          from desk_session
                         where account = ? and ends > ? and seen > ?
                         order by seen desc, id
                         limit ?""")
                .param(account)
                .param(now.toEpochMilli())
                .param(idleSince.toEpochMilli())
                .param(most)
                .query((row, at) -> session(row))
                .list();
    }

    static void touch(JdbcClient sql, String id, Instant now, String address) {
        sql.sql("update desk_session set seen = ?, address = ? where id = ? and seen < ?")
                .param(now.toEpochMilli())
                .param(address)
                .param(id)
                .param(now.toEpochMilli())
                .update();
    }

    /** Ends one of an account; says whether there was one. */
    static boolean end(JdbcClient sql, String account, String id) {
        return sql.sql("delete from desk_session where account = ? and id = ?")
                        .param(account)
                        .param(id)
                        .update()
                == 1;
    }

    static void endByDigest(JdbcClient sql, String digest) {
        sql.sql("delete from desk_session where digest = ?").param(digest).update();
    }

    /** Ends those of an account but one; says how many. */
    static int endOthers(JdbcClient sql, String account, String but) {
        return sql.sql("delete from desk_session where account = ? and id <> ?")
                .param(account)
                .param(but)
                .update();
    }

    /** Ends everybody's but one; says how many. */
    static int endEverybodys(JdbcClient sql, String but) {
        return sql.sql("delete from desk_session where id <> ?").param(but).update();
    }

    /** Ends those of an account beyond the newest ones; never this one, which has just begun. */
    static void endOldest(JdbcClient sql, String account, String begun, int keep) {
        sql.sql("""
                delete from desk_session
                 where account = ?
                   and id <> ?
                   and id not in (select id from desk_session where account = ? and id <> ? order by seen desc, id limit ?)""")
                .param(account)
                .param(begun)
                .param(account)
                .param(begun)
                .param(keep - 1)
                .update();
    }

    static void removeEnded(JdbcClient sql, Instant now, Instant idleSince) {
        sql.sql("delete from desk_session where ends <= ? or seen <= ?")
                .param(now.toEpochMilli())
                .param(idleSince.toEpochMilli())
                .update();
    }

    static boolean knows(JdbcClient sql, String digest, String account) {
        return sql.sql("select count(*) from known_device where digest = ? and account = ?")
                        .param(digest)
                        .param(account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    static void know(JdbcClient sql, String digest, String account, Instant now, int keep) {
        sql.sql("""
                insert into known_device (digest, account, seen) values (?, ?, ?)
                on conflict (digest, account) do update set seen = excluded.seen""").param(digest).param(account).param(now.toEpochMilli()).update();
        sql.sql("""
                delete from known_device
                 where account = ?
                   and digest <> ?
                   and digest not in (select digest from known_device where account = ? and digest <> ? order by seen desc, digest limit ?)""")
                .param(account)
                .param(digest)
                .param(account)
                .param(digest)
                .param(keep - 1)
                .update();
    }

    static void forgetDevices(JdbcClient sql, String account) {
        sql.sql("delete from known_device where account = ?").param(account).update();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("id"),
                row.getString("account"),
                Instant.ofEpochMilli(row.getLong("begun")),
                Instant.ofEpochMilli(row.getLong("seen")),
                Instant.ofEpochMilli(row.getLong("ends")),
                row.getString("address"),
                row.getString("device"));
    }
}
