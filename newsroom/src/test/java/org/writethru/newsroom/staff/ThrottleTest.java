package org.writethru.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.writethru.newsroom.SettableClock;
import org.writethru.newsroom.staff.Throttle.Attempt;

class ThrottleTest {
    private final SettableClock clock = new SettableClock("2026-11-03T08:00:00Z");
    private final Throttle throttle = new Throttle(clock);

    private static Attempt attempt(String login, String from) {
        return new Attempt(login, from, Optional.empty());
    }

    private int allowed(Attempt attempt, int tries) {
        int allowed = 0;
        for (int at = 0; at < tries; at++) {
            allowed += throttle.begin(attempt).isEmpty() ? 1 : 0;
        }
        return allowed;
    }

    @Test
    void fiveFailuresAreFreeThenTheWaitDoubles() {
        var guess = attempt("anna", "192.0.2.1");
        assertThat(allowed(guess, 100)).isEqualTo(5);
        assertThat(throttle.begin(guess)).contains(Duration.ofSeconds(30));
        clock.move(Duration.ofSeconds(29));
        assertThat(throttle.begin(guess)).contains(Duration.ofSeconds(1));
        clock.move(Duration.ofSeconds(1));
        assertThat(throttle.begin(guess)).isEmpty();
        assertThat(throttle.begin(guess)).contains(Duration.ofMinutes(1));
    }

    @Test
    void theWaitIsNeverLongerThanAQuarterOfAnHour() {
        var guess = attempt("anna", "192.0.2.1");
        for (int at = 0; at < 30; at++) {
            throttle.begin(guess).ifPresent(clock::move);
        }
        assertThat(throttle.begin(guess).orElse(Duration.ZERO)).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theRightPasswordForgivesTheFailuresBeforeIt() {
        var guess = attempt("anna", "192.0.2.1");
        assertThat(allowed(guess, 5)).isEqualTo(5);
        throttle.succeeded(guess);
        assertThat(allowed(guess, 4)).isEqualTo(4);
    }

    @Test
    void oneAddressWithManyLoginsWaits() {
        int allowed = 0;
        for (int at = 0; at < 500; at++) {
            allowed += allowed(attempt("person" + at, "192.0.2.1"), 1);
        }
        assertThat(allowed).isEqualTo(30);
        assertThat(throttle.begin(attempt("somebody", "192.0.2.2"))).isEmpty();
    }

    @Test
    void aWholeIpv6NetworkIsOneAddress() {
        int allowed = 0;
        for (int at = 1; at <= 200; at++) {
            allowed += allowed(attempt("person" + at, "2001:db8:1:2::" + Integer.toHexString(at)), 1);
        }
        assertThat(allowed).isEqualTo(30);
        assertThat(throttle.begin(attempt("somebody", "2001:db8:1:3::1"))).isEmpty();
    }

    @Test
    void manyAddressesAgainstOneLoginLockNobodyOutForLong() {
        for (int at = 0; at < 300; at++) {
            throttle.begin(attempt("anna", "198.51.%d.%d".formatted(at / 200, at % 200)));
        }
        var wait = throttle.begin(attempt("anna", "192.0.2.1"));
        assertThat(wait.orElseThrow()).isLessThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aKnownDeviceComesInWhateverOthersDo() {
        for (int at = 0; at < 300; at++) {
            throttle.begin(attempt("anna", "192.0.2.1"));
            throttle.begin(attempt("anna", "198.51.%d.%d".formatted(at / 200, at % 200)));
        }
        assertThat(throttle.begin(new Attempt("anna", "192.0.2.1", Optional.of("sha256:device"))))
                .isEmpty();
    }

    @Test
    void aKnownDeviceIsJudgedByItsOwnFailures() {
        var stolen = new Attempt("anna", "192.0.2.1", Optional.of("sha256:device"));
        assertThat(allowed(stolen, 100)).isEqualTo(5);
    }

    @Test
    void failuresAreForgottenAfterAnHour() {
        var guess = attempt("anna", "192.0.2.1");
        allowed(guess, 5);
        clock.move(Throttle.FORGOTTEN_AFTER.plusSeconds(1));
        assertThat(allowed(guess, 100)).isEqualTo(5);
    }

    @Test
    void thoseWhoTryManyAtOnceGainNothing() throws Exception {
        var allowed = new java.util.concurrent.atomic.AtomicInteger();
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < 200; at++) {
                threads.submit(() -> allowed.addAndGet(
                        throttle.begin(attempt("anna", "192.0.2.1")).isEmpty() ? 1 : 0));
            }
        }
        assertThat(allowed).hasValue(5);
    }
}
