package org.writethru.newsroom.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Slows down those who guess passwords, and nobody else.
 *
 * <p>Whoever fails too often with one login from one address waits, twice as long each time; an address that fails with many logins
 * waits as well. A login that many addresses fail with waits for seconds only, so that nobody can be locked out by
 * others; and a device on which that person signed in before is judged by its own failures alone.
 *
 * <p>It is kept in memory, on each node for itself, and forgets after an hour. May be used from any thread.
 */
final class Throttle {
    /** Logins, addresses and pairs that are remembered at most, each. */
    static final int MOST_REMEMBERED = 50_000;

    /** After which calm failures are forgotten. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    static final Limit PAIR = new Limit(5, Duration.ofSeconds(30), Duration.ofMinutes(15));
    static final Limit ADDRESS = new Limit(30, Duration.ofMinutes(1), Duration.ofMinutes(30));
    static final Limit LOGIN = new Limit(50, Duration.ofSeconds(1), Duration.ofSeconds(10));

    /** Bytes of an IPv6 address that name a household; the rest is its own to choose. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private static final int MOST_DOUBLINGS = 20;

    private final Clock clock;
    private final Tally pairs;
    private final Tally addresses;
    private final Tally logins;

    /**
     * How often one may fail.
     *
     * @param free failures without waiting
     * @param first wait, doubled by each failure after it
     */
    record Limit(int free, Duration first, Duration longest) {
        Duration waitAfter(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            var wait = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    /**
     * An attempt to sign in.
     *
     * @param device what is known of a device on which this person signed in before
     */
    record Attempt(String login, String from, Optional<String> device) {}

    private record Failures(int count, Instant last) {}

    /** Failures by somebody or something. */
    private static final class Tally {
        private final Limit limit;
        private final Cache<String, Failures> failures;

        Tally(Limit limit, Clock clock) {
            this.limit = limit;
            this.failures = Caffeine.newBuilder()
                    .maximumSize(MOST_REMEMBERED)
                    .expireAfterWrite(FORGOTTEN_AFTER)
                    .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                    .executor(Runnable::run)
                    .build();
        }

        Duration wait(String key, Instant now) {
            var known = failures.getIfPresent(key);
            if (known == null) {
                return Duration.ZERO;
            }
            var left = Duration.between(now, known.last().plus(limit.waitAfter(known.count())));
            return left.isNegative() ? Duration.ZERO : left;
        }

        void failed(String key, Instant now) {
            failures.asMap().merge(key, new Failures(1, now), (before, one) -> new Failures(before.count() + 1, now));
        }

        void takeBack(String key) {
            failures.asMap()
                    .computeIfPresent(
                            key,
                            (same, before) ->
                                    before.count() <= 1 ? null : new Failures(before.count() - 1, before.last()));
        }

        void forget(String key) {
            failures.invalidate(key);
        }
    }

    Throttle(Clock clock) {
        this.clock = clock;
        this.pairs = new Tally(PAIR, clock);
        this.addresses = new Tally(ADDRESS, clock);
        this.logins = new Tally(LOGIN, clock);
    }

    /**
     * Begins an attempt, which counts as failed until {@link #succeeded}: those who try many at once gain nothing.
     *
     * @return how long to wait before the next; absent if this one may go on
     */
    synchronized Optional<Duration> begin(Attempt attempt) {
        var now = clock.instant();
        var waits = attempt.device().isPresent()
                ? List.of(pairs.wait(pair(attempt), now))
                : List.of(
                        pairs.wait(pair(attempt), now),
                        addresses.wait(network(attempt.from()), now),
                        logins.wait(attempt.login(), now));
        var longest = waits.stream().max(Duration::compareTo).orElseThrow();
        if (longest.isPositive()) {
            return Optional.of(longest);
        }
        pairs.failed(pair(attempt), now);
        if (attempt.device().isEmpty()) {
            addresses.failed(network(attempt.from()), now);
            logins.failed(attempt.login(), now);
        }
        return Optional.empty();
    }

    /** The attempt was that of the right person. */
    synchronized void succeeded(Attempt attempt) {
        pairs.forget(pair(attempt));
        if (attempt.device().isEmpty()) {
            addresses.takeBack(network(attempt.from()));
            logins.takeBack(attempt.login());
        }
    }

    private static String pair(Attempt attempt) {
        return attempt.login() + " " + attempt.device().orElseGet(() -> network(attempt.from()));
    }

    /** Whoever has an IPv6 network has all of its addresses. */
    static String network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
