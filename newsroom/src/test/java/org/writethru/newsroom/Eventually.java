package org.writethru.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what comes about by itself, with a generous end: a slow machine must not fail a test. */
public final class Eventually {
    private static final Duration MOST = Duration.ofSeconds(20);

    private Eventually() {}

    /** Returns as soon as it holds; fails if it does not come about. */
    public static void holds(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + MOST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
