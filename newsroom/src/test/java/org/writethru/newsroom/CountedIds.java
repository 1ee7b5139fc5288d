package org.writethru.newsroom;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Ids for stories, counted over the whole test run, so that no two newsrooms of a test give the same. */
final class CountedIds implements Supplier<String> {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Override
    public String get() {
        return "t%09d".formatted(NEXT.incrementAndGet());
    }
}
