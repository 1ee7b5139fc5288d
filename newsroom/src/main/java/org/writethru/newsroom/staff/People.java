package org.writethru.newsroom.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;

/** What a chief does about the staff. Each act is on the audit list. */
final class People {
    /** Accounts, closed ones included. */
    static final int MOST = 5_000;

    /** From where an act of the command comes. */
    private static final String COMMAND = "the command ‘staff’";

    private final Database database;
    private final Links links;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random;

    People(Database database, Links links, Audit audit, Clock clock, SecureRandom random) {
        this.database = database;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /** Somebody and the link with which they choose a password. */
    record Invited(Person person, Token link) {}

    /** Everybody, those with an open account first. */
    List<Account> all() {
        return database.read(AccountStore::all);
    }

    /** Makes an account and the link to it. */
    Outcome<Invited> invite(Visit by, String login, String name, Role role) {
        try {
            var person = new Person(StaffIds.next(random), Account.login(login), Account.name(name), role);
            return database.write(sql -> invite(sql, by, person));
        } catch (Unfit unfit) {
            return new Outcome.Refused<>(Refusal.Field.of(unfit));
        }
    }

    private Outcome<Invited> invite(JdbcClient sql, Visit by, Person person) {
        if (AccountStore.byLogin(sql, person.login()).isPresent()) {
            return refused("login", "Somebody has the login “%s” already.".formatted(person.login()));
        }
        if (AccountStore.count(sql) >= MOST) {
            return refused("login", "There are %,d accounts, and no more can be made.".formatted(MOST));
        }
        AccountStore.add(
                sql,
                new Account(
                        person, Optional.empty(), clock.instant().truncatedTo(ChronoUnit.MILLIS), Optional.empty()));
        audit.note(
                sql,
                by.person(),
                by.from(),
                "invited",
                person.login(),
                person.role().word());
        return new Outcome.Done<>(new Invited(person, links.forPassword(sql, person)));
    }

    /** A new link for somebody who cannot come in. */
    Outcome<Invited> link(Visit by, String id) {
        return with(id, (sql, account) -> {
            audit.note(
                    sql, by.person(), by.from(), "made a link", account.person().login(), "");
            return new Invited(account.person(), links.forPassword(sql, account.person()));
        });
    }

    /** The same, asked for at the node's own machine. */
    Outcome<Invited> linkFor(String login, boolean withoutCodes) {
        return database.write(sql -> {
            var account = AccountStore.byLogin(sql, login);
            if (account.isEmpty()) {
                return refused("login", "Nobody has the login “%s”.".formatted(login));
            }
            if (!account.get().open()) {
                return refused("login", "The account “%s” is closed; a chief can reopen it.".formatted(login));
            }
            var person = account.get().person();
            audit.note(sql, Optional.empty(), COMMAND, "made a link", person.login(), "");
            if (withoutCodes) {
                var passkeys = passkeys(sql, person.id());
                FactorStore.removeAll(sql, person.id());
                audit.note(sql, Optional.empty(), COMMAND, "took away codes", person.login(), passkeys);
            }
            return new Outcome.Done<>(new Invited(person, links.forPassword(sql, person)));
        });
    }

    /** Gives somebody another role. */
    Outcome<Person> setRole(Visit by, String id, Role role) {
        return with(
                id,
                account -> role == Role.CHIEF || account.person().role() != Role.CHIEF,
                "The last chief cannot get another role; make somebody else chief first.",
                (sql, account) -> {
                    var person = account.person();
                    AccountStore.setRole(sql, id, role);
                    audit.note(
                            sql,
                            by.person(),
                            by.from(),
                            "changed a role",
                            person.login(),
                            "from %s to %s".formatted(person.role().word(), role.word()));
                    return person;
                });
    }

    /** Closes an account: its sessions end, its links are void. */
    Outcome<Person> close(Visit by, String id) {
        return with(
                id,
                account -> account.person().role() != Role.CHIEF,
                "The account of the last chief cannot be closed; make somebody else chief first.",
                (sql, account) -> {
                    AccountStore.close(sql, id, clock.instant());
                    SessionStore.endOthers(sql, id, "");
                    SessionStore.forgetDevices(sql, id);
                    LinkStore.removeOf(sql, id);
                    audit.note(
                            sql,
                            by.person(),
                            by.from(),
                            "closed an account",
                            account.person().login(),
                            "");
                    return account.person();
                });
    }

    /** Opens a closed account again; the person signs in with the old password or asks for a link. */
    Outcome<Person> reopen(Visit by, String id) {
        return database.write(sql -> {
            var account = AccountStore.byId(sql, id).filter(found -> !found.open());
            if (account.isEmpty()) {
                return refused("account", "The account is not closed.");
            }
            AccountStore.reopen(sql, id);
            audit.note(
                    sql,
                    by.person(),
                    by.from(),
                    "reopened an account",
                    account.get().person().login(),
                    "");
            return new Outcome.Done<>(account.get().person());
        });
    }

    /** Takes the second factors of somebody away who lost them. */
    Outcome<Person> takeCodes(Visit by, String id) {
        return with(id, (sql, account) -> {
            var passkeys = passkeys(sql, id);
            FactorStore.removeAll(sql, id);
            audit.note(
                    sql,
                    by.person(),
                    by.from(),
                    "took away codes",
                    account.person().login(),
                    passkeys);
            return account.person();
        });
    }

    /** What the audit list says of passkeys that go with the codes. */
    private static String passkeys(JdbcClient sql, String account) {
        var names = PasskeyStore.of(sql, account).stream().map(Passkey::name).toList();
        return names.isEmpty() ? "" : "passkeys too: " + String.join(", ", names);
    }

    /** Ends all sessions of somebody, but not the one that asks. */
    Outcome<Person> endSessions(Visit by, String id) {
        return with(id, (sql, account) -> {
            int ended = SessionStore.endOthers(sql, id, by.session());
            audit.note(
                    sql,
                    by.person(),
                    by.from(),
                    "ended sessions",
                    account.person().login(),
                    "%d".formatted(ended));
            return account.person();
        });
    }

    /** Ends everybody's sessions, but not the one that asks. */
    int endEverybodysSessions(Visit by) {
        return database.write(sql -> {
            int ended = SessionStore.endEverybodys(sql, by.session());
            audit.note(sql, by.person(), by.from(), "ended sessions", "everybody", "%d".formatted(ended));
            return ended;
        });
    }

    private interface Act<T> {
        T on(JdbcClient sql, Account account);
    }

    private <T> Outcome<T> with(String id, Act<T> act) {
        return with(id, account -> true, "", act);
    }

    /** Does something about an open account that leaves a chief; while it does, no other chief can come or go. */
    private <T> Outcome<T> with(String id, Predicate<Account> harmless, String otherwise, Act<T> act) {
        return database.write(sql -> {
            int chiefs = AccountStore.holdChiefs(sql);
            var account = AccountStore.byId(sql, id);
            if (account.isEmpty()) {
                return refused("account", "There is no such account.");
            }
            if (!account.get().open()) {
                return refused("account", "The account is closed; reopen it first.");
            }
            if (chiefs <= 1 && !harmless.test(account.get())) {
                return refused("account", otherwise);
            }
            return new Outcome.Done<>(act.on(sql, account.get()));
        });
    }

    private static <T> Outcome<T> refused(String field, String sentence) {
        return new Outcome.Refused<>(new Refusal.Field(field, sentence));
    }
}
