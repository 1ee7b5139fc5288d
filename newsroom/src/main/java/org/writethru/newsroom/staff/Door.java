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

/** Opens for whoever has proved who they are: at once, or after the second factor that they owe. */
final class Door {
    /** How long somebody may take over the second factor. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Codes that may be tried before the password is asked for again. */
    static final int MOST_TRIES = 5;

    private final Database database;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Throttle throttle;
    private final Audit audit;
    private final FailedSignIns failures;
    private final Clock clock;
    private final SecureRandom random;

    Door(
            Database database,
            Sessions sessions,
            SecondFactors factors,
            Passkeys passkeys,
            Throttle throttle,
            Audit audit,
            FailedSignIns failures,
            Clock clock,
            SecureRandom random) {
        this.database = database;
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.throttle = throttle;
        this.audit = audit;
        this.failures = failures;
        this.clock = clock;
        this.random = random;
    }

    /** What whoever knocked is given. */
    sealed interface Entry {
        /** Come in. */
        record In(Sessions.Keys keys) implements Entry {}

        /** Show a second factor first; this shows who was at the door. */
        record Half(Token token) implements Entry {}
    }

    /** Lets somebody in who showed the first factor. */
    Entry open(JdbcClient sql, Person person, Arrival arrival) {
        if (!factors.asked(sql, person.id())) {
            audit.note(sql, person, arrival.from(), "signed in", "", arrival.device());
            return new Entry.In(sessions.begin(sql, person, arrival));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var token = Token.random(random);
        FactorStore.removeHalves(sql, now.minus(PATIENCE));
        FactorStore.beginHalf(sql, token.digest(), new FactorStore.Half(person.id(), now, 0));
        return new Entry.Half(token);
    }

    /**
     * Lets somebody in who showed all that was owed.
     *
     * @param how they showed it, for the audit list
     */
    Sessions.Keys enter(JdbcClient sql, Person person, Arrival arrival, String how) {
        audit.note(sql, person, arrival.from(), "signed in", "", how + "; " + arrival.device());
        return sessions.begin(sql, person, arrival);
    }

    /** What came of a second factor. */
    sealed interface Answer {
        /** Come in. */
        record In(Sessions.Keys keys) implements Answer {}

        /** It was wrong; another may be tried. */
        record Wrong() implements Answer {}

        /** There were too many attempts; this one was not looked at. */
        record Wait(Duration time) implements Answer {}

        /** It took too long or too many attempts; the password is asked for again. */
        record Over() implements Answer {}
    }

    /** Whether this shows somebody who owes a second factor. */
    boolean waitsFor(Token token) {
        return database.read(sql -> waiting(sql, token)).isPresent();
    }

    private Optional<Account> waiting(JdbcClient sql, Token token) {
        return FactorStore.half(sql, token.digest())
                .filter(half -> half.begun().plus(PATIENCE).isAfter(clock.instant()) && half.tries() < MOST_TRIES)
                .flatMap(half -> AccountStore.byId(sql, half.account()))
                .filter(Account::open);
    }

    /** Whether whoever owes a second factor has a passkey to show. */
    boolean hasPasskey(Token token) {
        return database.read(sql -> waiting(sql, token)
                .filter(account -> PasskeyStore.count(sql, account.person().id()) > 0)
                .isPresent());
    }

    /** What the browser is to ask of one of the passkeys of whoever owes a second factor. */
    Outcome<byte[]> askPasskey(Token token, String from) {
        return database.read(sql -> waiting(sql, token))
                .map(account -> passkeys.ask(question(token), Optional.of(account.person()), false, from))
                .orElseGet(() -> new Outcome.Refused<>(
                        new Refusal.Field("passkey", "That took too long. Type your password again.")));
    }

    private static Challenges.For question(Token token) {
        return new Challenges.For("second factor", token.digest());
    }

    /** Tries a code. */
    Answer second(Token token, String typed, Arrival arrival) {
        return second(token, arrival, (sql, person) -> factors.use(sql, person.id(), typed));
    }

    /** Tries what the browser hands over of a passkey. */
    Answer passkey(Token token, String answer, Arrival arrival) {
        var shown = passkeys.read(answer);
        return second(
                token, arrival, (sql, person) -> shown.flatMap(read -> usePasskey(sql, token, person, read, arrival)));
    }

    private Optional<String> usePasskey(
            JdbcClient sql, Token token, Person person, RelyingParty.Shown shown, Arrival arrival) {
        return switch (passkeys.use(sql, shown, question(token), false, arrival.from())) {
            case Passkeys.Use.Shown(var owner, var passkey) ->
                Optional.of("with the passkey “%s”".formatted(passkey.name()))
                        .filter(how -> owner.id().equals(person.id()));
            case Passkeys.Use.Refused refused -> Optional.empty();
        };
    }

    /** Uses a second factor of somebody up; says for the audit list which it was, or nothing if it is none. */
    private interface Factor {
        Optional<String> use(JdbcClient sql, Person person);
    }

    /** Tries a second factor. All attempts on one account count together, wherever they come from: who gets here knows its password. */
    private Answer second(Token token, Arrival arrival, Factor factor) {
        var account = database.read(sql -> waiting(sql, token));
        if (account.isEmpty()) {
            return new Answer.Over();
        }
        var person = account.get().person();
        var attempt = new Throttle.Attempt(person.login(), arrival.from(), Optional.of("second factor"));
        var wait = throttle.begin(attempt);
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        var keys = database.write(sql -> letIn(sql, token, person, factor, arrival));
        if (keys.isEmpty()) {
            failures.note(person.login(), arrival.from(), "wrong second factor");
            return new Answer.Wrong();
        }
        throttle.succeeded(attempt);
        return new Answer.In(keys.get());
    }

    private Optional<Sessions.Keys> letIn(JdbcClient sql, Token token, Person person, Factor factor, Arrival arrival) {
        FactorStore.countTry(sql, token.digest());
        var how = factor.use(sql, person);
        if (how.isEmpty() || !FactorStore.endHalf(sql, token.digest())) {
            return Optional.empty();
        }
        return Optional.of(enter(sql, person, arrival, how.get()));
    }
}
