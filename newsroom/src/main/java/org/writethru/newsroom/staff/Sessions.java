package org.writethru.newsroom.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.StorageFailure;

/** Who is signed in, on which device. What was ended here is over on every node at once. May be used from any thread. */
final class Sessions {
    /** After which calm a session is over. */
    static final Duration IDLE = Duration.ofHours(12);

    /** After which a session is over in any case. */
    static final Duration ABSOLUTE = Duration.ofDays(7);

    /** Between two notes of a session's being used: one write, not one for each request. */
    static final Duration BETWEEN_TOUCHES = Duration.ofMinutes(1);

    /** Of one account; the oldest makes room. */
    static final int MOST = 50;

    /** Known devices of one account; the one not seen for longest makes room. */
    static final int MOST_DEVICES = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private final Database database;
    private final Clock clock;
    private final SecureRandom random;

    Sessions(Database database, Clock clock, SecureRandom random) {
        this.database = database;
        this.clock = clock;
        this.random = random;
    }

    /** A session and whose it is. */
    record SignedIn(Session session, Person person) {}

    /**
     * What a browser is given when somebody has signed in.
     *
     * @param session shows who asks
     * @param device shows that somebody signed in here before
     */
    record Keys(Person person, Token session, Token device) {}

    /** Begins a session, always with a new secret. */
    Keys begin(JdbcClient sql, Person person, Arrival arrival) {
        var now = now();
        var keys = new Keys(person, Token.random(random), device(sql, person, arrival));
        SessionStore.removeEnded(sql, now, now.minus(IDLE));
        var session = new Session(
                StaffIds.next(random), person.id(), now, now, now.plus(ABSOLUTE), arrival.from(), arrival.device());
        SessionStore.begin(sql, keys.session().digest(), session);
        SessionStore.endOldest(sql, person.id(), session.id(), MOST);
        SessionStore.know(sql, keys.device().digest(), person.id(), now, MOST_DEVICES);
        return keys;
    }

    /** The secret by which a device is known; that of another person is not taken over. */
    private Token device(JdbcClient sql, Person person, Arrival arrival) {
        return arrival.known()
                .filter(token -> SessionStore.knows(sql, token.digest(), person.id()))
                .orElseGet(() -> Token.random(random));
    }

    /** What is known of a device on which this person signed in before; absent for another device. */
    Optional<String> known(Person person, Arrival arrival) {
        return arrival.known()
                .map(Token::digest)
                .filter(digest -> database.read(sql -> SessionStore.knows(sql, digest, person.id())));
    }

    /** Whoever shows this secret; notes, once a minute, that the session is used. */
    Optional<SignedIn> find(Token token, String from) {
        var found = database.read(sql -> find(sql, token));
        found.ifPresent(signedIn -> touch(signedIn.session(), from));
        return found;
    }

    private Optional<SignedIn> find(JdbcClient sql, Token token) {
        return SessionStore.find(sql, token.digest())
                .filter(this::lasts)
                .flatMap(session -> AccountStore.byId(sql, session.account())
                        .filter(Account::open)
                        .map(account -> new SignedIn(session, account.person())));
    }

    private boolean lasts(Session session) {
        var now = now();
        return session.ends().isAfter(now) && session.seen().plus(IDLE).isAfter(now);
    }

    private void touch(Session session, String from) {
        var now = now();
        if (Duration.between(session.seen(), now).compareTo(BETWEEN_TOUCHES) < 0) {
            return;
        }
        try {
            database.write(sql -> {
                SessionStore.touch(sql, session.id(), now, from);
                return session;
            });
        } catch (StorageFailure e) {
            LOG.warn("That session {} is used could not be noted: {}", session.id(), e.getMessage());
        }
    }

    /** Ends the session of this secret, whosoever it is; another one takes its place in the same browser. */
    void replace(Token token) {
        database.write(sql -> {
            SessionStore.endByDigest(sql, token.digest());
            return token;
        });
    }

    /** Whether this session still lasts. */
    boolean lasts(String id) {
        return database.read(sql -> SessionStore.byId(sql, id)
                .filter(this::lasts)
                .flatMap(session -> AccountStore.byId(sql, session.account()))
                .filter(Account::open)
                .isPresent());
    }

    /** Those of a person that last, the last used first. */
    List<Session> of(Person person) {
        var now = now();
        return database.read(sql -> SessionStore.of(sql, person.id(), now, now.minus(IDLE), MOST));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
