package org.writethru.newsroom.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of accounts. */
final class AccountStore {
    private AccountStore() {}

    static void add(JdbcClient sql, Account account) {
        sql.sql("insert into account (id, login, name, role, password, made) values (?, ?, ?, ?, ?, ?)")
                .param(account.person().id())
                .param(account.person().login())
                .param(account.person().name())
                .param(account.person().role().name())
                .param(account.password().orElse(null))
                .param(account.made().toEpochMilli())
                .update();
    }

    static Optional<Account> byId(JdbcClient sql, String id) {
        return sql.sql("select id, login, name, role, password, made, closed from account where id = ?")
                .param(id)
                .query((row, at) -> account(row))
                .optional();
    }

    static Optional<Account> byLogin(JdbcClient sql, String login) {
        return sql.sql("select id, login, name, role, password, made, closed from account where login = ?")
                .param(login)
                .query((row, at) -> account(row))
                .optional();
    }

    /** All of them, by name. */
    static List<Account> all(JdbcClient sql) {
        return sql.sql("""
                        select id, login, name, role, password, made, closed
                          from account
                         order by closed is not null, name, login""").query((row, at) -> account(row)).list();
    }

    static long count(JdbcClient sql) {
        return sql.sql("select count(*) from account").query(Long.class).single();
    }

    /** How many chiefs have an open account; until the transaction ends, no other node can change one of them. */
    static int holdChiefs(JdbcClient sql) {
        return sql.sql("update account set role = role where role = 'CHIEF' and closed is null")
                .update();
    }

    static void setPassword(JdbcClient sql, String id, String hash) {
        sql.sql("update account set password = ? where id = ?")
                .param(hash)
                .param(id)
                .update();
    }

    static void setName(JdbcClient sql, String id, String name) {
        sql.sql("update account set name = ? where id = ?")
                .param(name)
                .param(id)
                .update();
    }

    static void setRole(JdbcClient sql, String id, Role role) {
        sql.sql("update account set role = ? where id = ?")
                .param(role.name())
                .param(id)
                .update();
    }

    static void close(JdbcClient sql, String id, Instant now) {
        sql.sql("update account set closed = ? where id = ?")
                .param(now.toEpochMilli())
                .param(id)
                .update();
    }

    static void reopen(JdbcClient sql, String id) {
        sql.sql("update account set closed = null where id = ?").param(id).update();
    }

    private static Account account(ResultSet row) throws SQLException {
        long closed = row.getLong("closed");
        boolean isClosed = !row.wasNull();
        return new Account(
                new Person(
                        row.getString("id"),
                        row.getString("login"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role"))),
                Optional.ofNullable(row.getString("password")),
                Instant.ofEpochMilli(row.getLong("made")),
                isClosed ? Optional.of(Instant.ofEpochMilli(closed)) : Optional.empty());
    }
}
