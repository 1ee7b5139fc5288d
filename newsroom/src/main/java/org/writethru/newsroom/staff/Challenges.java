package org.writethru.newsroom.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What passkeys are asked to sign: 256 random bits, each for one purpose of one browser or session, used up by the first answer. They
 * stand in the database, so that the answer may come to another node.
 */
final class Challenges {
    /** How long somebody may take to touch the key. */
    static final Duration LASTS = Duration.ofMinutes(5);

    /** Open at a time for one network address, so that nobody fills the table. */
    static final int MOST_FROM_ONE = 200;

    /** Open at a time. */
    static final int MOST = 100_000;

    private final Clock clock;
    private final SecureRandom random;

    Challenges(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * What a challenge is good for.
     *
     * @param purpose the act that it opens
     * @param whose the browser or session that may answer it
     */
    record For(String purpose, String whose) {}

    /** A new one; absent if too many are open. */
    Optional<Token> begin(JdbcClient sql, For what, String from) {
        var now = clock.instant();
        var network = Throttle.network(from);
        ChallengeStore.removeExpired(sql, now);
        if (ChallengeStore.countFrom(sql, network) >= MOST_FROM_ONE || ChallengeStore.count(sql) >= MOST) {
            return Optional.empty();
        }
        var challenge = Token.random(random);
        ChallengeStore.add(sql, challenge.text(), what, network, now.plus(LASTS).truncatedTo(ChronoUnit.MILLIS));
        return Optional.of(challenge);
    }

    /** Uses one up; false if it is not open for this. */
    boolean use(JdbcClient sql, Token challenge, For what) {
        return ChallengeStore.use(sql, challenge.text(), what, clock.instant());
    }
}
