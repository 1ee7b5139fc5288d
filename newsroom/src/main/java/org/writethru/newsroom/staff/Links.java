package org.writethru.newsroom.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;

/**
 * One-time links: whoever opens one chooses a password, of a new account or of one that is there. A newer link for the same account
 * replaces the older.
 */
final class Links {
    /** How long a link can be used. */
    static final Duration LASTS = Duration.ofHours(24);

    private final Database database;
    private final Passwords passwords;
    private final Door door;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random;

    Links(Database database, Passwords passwords, Door door, Audit audit, Clock clock, SecureRandom random) {
        this.database = database;
        this.passwords = passwords;
        this.door = door;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /** What a link is for. */
    sealed interface Use {
        /** It makes the first account, a chief's. */
        record First() implements Use {}

        /** It sets the password of this person. */
        record Password(Person person) implements Use {}
    }

    /** A link that makes the first account; absent if there are accounts. */
    Optional<Token> first() {
        return database.write(sql -> {
            LinkStore.removeFirst(sql);
            if (AccountStore.count(sql) > 0) {
                return Optional.<Token>empty();
            }
            return Optional.of(add(sql, Optional.empty()));
        });
    }

    /** A link with which somebody sets the password of this person. */
    Token forPassword(JdbcClient sql, Person person) {
        LinkStore.removeOf(sql, person.id());
        return add(sql, Optional.of(person.id()));
    }

    private Token add(JdbcClient sql, Optional<String> account) {
        var token = Token.random(random);
        LinkStore.removeExpired(sql, clock.instant());
        LinkStore.add(
                sql,
                token.digest(),
                new LinkStore.Row(account, clock.instant().plus(LASTS).truncatedTo(ChronoUnit.MILLIS)));
        return token;
    }

    /** What the link is for; absent if it was used, replaced, or is too old. */
    Optional<Use> use(Token token) {
        return database.read(sql -> use(sql, token));
    }

    private Optional<Use> use(JdbcClient sql, Token token) {
        return LinkStore.find(sql, token.digest())
                .filter(link -> link.expires().isAfter(clock.instant()))
                .flatMap(link -> link.account().isEmpty()
                        ? Optional.of(new Use.First()).filter(first -> AccountStore.count(sql) == 0)
                        : AccountStore.byId(sql, link.account().get())
                                .filter(Account::open)
                                .map(account -> new Use.Password(account.person())));
    }

    /** Makes the chief's account, and lets the chief in. */
    Outcome<Door.Entry> makeChief(Token token, String login, String name, String password, Arrival arrival) {
        try {
            var person = new Person(StaffIds.next(random), Account.login(login), Account.name(name), Role.CHIEF);
            PasswordRule.check(password, person.login(), person.name());
            return used(token, Use.First.class) ? made(token, person, passwords.hash(password), arrival) : gone();
        } catch (Unfit unfit) {
            return new Outcome.Refused<>(Refusal.Field.of(unfit));
        }
    }

    /** Hashing is dear; only who has a link may ask for it. */
    private boolean used(Token token, Class<? extends Use> as) {
        return use(token).filter(as::isInstance).isPresent();
    }

    private Outcome<Door.Entry> made(Token token, Person person, String hash, Arrival arrival) {
        return database.write(sql -> {
            if (use(sql, token).isEmpty() || !LinkStore.use(sql, token.digest())) {
                return gone();
            }
            AccountStore.add(
                    sql,
                    new Account(
                            person,
                            Optional.of(hash),
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            Optional.empty()));
            audit.note(
                    sql,
                    person,
                    arrival.from(),
                    "made the first account",
                    person.login(),
                    "by the link of the console");
            return new Outcome.Done<>(door.open(sql, person, arrival));
        });
    }

    /** Sets the password of whoever the link is for, ends their sessions and opens the door to them; a second factor is still asked for. */
    Outcome<Door.Entry> setPassword(Token token, String password, Arrival arrival) {
        if (!(use(token).orElse(null) instanceof Use.Password(var person))) {
            return gone();
        }
        try {
            PasswordRule.check(password, person.login(), person.name());
        } catch (Unfit unfit) {
            return new Outcome.Refused<>(Refusal.Field.of(unfit));
        }
        var hash = passwords.hash(password);
        return database.write(sql -> {
            if (use(sql, token).isEmpty() || !LinkStore.use(sql, token.digest())) {
                return gone();
            }
            AccountStore.setPassword(sql, person.id(), hash);
            SessionStore.endOthers(sql, person.id(), "");
            SessionStore.forgetDevices(sql, person.id());
            audit.note(
                    sql,
                    person,
                    arrival.from(),
                    "used a link",
                    person.login(),
                    "chose a password; other sessions ended");
            return new Outcome.Done<>(door.open(sql, person, arrival));
        });
    }

    private static <T> Outcome<T> gone() {
        return new Outcome.Refused<>(new Refusal.Field(
                "link",
                "This link was used already, is older than a day, or was replaced by a newer one. Ask for another."));
    }
}
