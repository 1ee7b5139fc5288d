package org.writethru.newsroom.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A few platform threads on which native database calls may block without stalling the virtual ones. */
final class ReaderThreads implements AutoCloseable {
    /** Reads that may wait. */
    private static final int MOST_WAITING = 10_000;

    private static final String NAME = "database-reader-";

    private final ExecutorService threads;

    ReaderThreads(int count) {
        threads = new ThreadPoolExecutor(
                count,
                count,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().name(NAME, 0).daemon(true).factory());
    }

    <T> T run(Supplier<T> read) {
        if (Thread.currentThread().getName().startsWith(NAME)) {
            throw new IllegalStateException("A read must not start another: readers could wait for each other.");
        }
        try {
            return CompletableFuture.supplyAsync(read, threads).join();
        } catch (RejectedExecutionException e) {
            throw new StorageFailure(StorageFailure.Kind.BUSY, e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
