package org.writethru.newsroom.staff;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Passwords at rest: Argon2id hashes.
 *
 * <p>At most {@link #AT_ONCE} are worked on at the same time, so that sign-ins cannot take the memory of the node; whoever has
 * waited for {@link #PATIENCE} is told that it is busy.
 */
final class Passwords {
    /** Hashings at the same time. */
    static final int AT_ONCE = 2;

    /** How long one waits for its turn. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int IDLE_SECONDS = 30;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /**
     * Threads of their own: a virtual thread keeps its carrier while it computes, and on two cores two sign-ins would hold up all readers
     * for as long. Idle threads end.
     */
    private final ExecutorService threads = threads();

    /** A hash like any other, of which nobody knows the password. */
    private final String nobodys;

    Passwords(PasswordStrength strength) {
        this.encoder =
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, strength.kibibytes(), strength.passes());
        this.nobodys = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(strength.kibibytes(), strength.passes(), LANES, zeros(SALT_BYTES), zeros(HASH_BYTES));
    }

    private static ExecutorService threads() {
        var threads = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(AT_ONCE),
                Thread.ofPlatform()
                        .name("password-", 1)
                        .daemon(true)
                        .inheritInheritableThreadLocals(false)
                        .factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    /** Too many wait for their password to be checked. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("Too many are signing in at this moment.");
        }
    }

    /** What is kept of a password. */
    String hash(String password) {
        return inTurn(() -> encoder.encode(typed(password)));
    }

    /** Whether this is the password; takes as long where there is none to compare with. */
    boolean matches(String password, Optional<String> hash) {
        boolean same = inTurn(() -> encoder.matches(typed(password), hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    /** What is compared with where there is no password. */
    String nobodys() {
        return nobodys;
    }

    /** Whether it was hashed with less than what one costs today. */
    boolean outdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** Keyboards write the same letter in several ways (NIST SP 800-63B, 5.1.1.2). */
    private static String typed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Callable<T> hashing) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return threads.submit(hashing).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A password could not be hashed", e.getCause());
        } finally {
            turns.release();
        }
    }
}
