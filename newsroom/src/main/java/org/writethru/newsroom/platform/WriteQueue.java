package org.writethru.newsroom.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The one writer of a node: takes works in the order in which they come and commits those that wait together in one
 * transaction, so that one fsync acknowledges many.
 *
 * <p>It runs on a platform thread of its own, because SQLite's native calls would pin a virtual thread's carrier
 * (docs/adr/0001-database-pair.md). A work that fails is undone by itself; the others of its batch go on.
 */
final class WriteQueue implements AutoCloseable {
    /** Works that may wait. */
    private static final int MOST_WAITING = 4_096;

    /** Works committed together. */
    private static final int MOST_TOGETHER = 128;

    /** How long a work waits for a place in the queue. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How long closing waits for the works that are queued. */
    private static final Duration FAREWELL = Duration.ofSeconds(4);

    private final WriteBatch batches;
    private final BlockingQueue<Job<?, ?>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread writer;
    private volatile boolean closing;
    private volatile boolean ended;

    /** Opens connections that may write, with autocommit off, and sorts the failures of their database. */
    interface Connections {
        Connection open() throws SQLException;

        Failing failing(SQLException failure);
    }

    /** What a failure means for the works of a batch. */
    enum Failing {
        /** One work is at fault; the connection is sound. */
        WORK,
        /** The transaction met another node's and is to be run again. */
        CONFLICT,
        UNREACHABLE,
        FULL,
        BUSY
    }

    /** One work and whoever waits for it. */
    record Job<A, R>(Together<A, R> work, A ask, CompletableFuture<R> done) {}

    WriteQueue(Connections connections) {
        this.batches = new WriteBatch(connections);
        this.writer = Thread.ofPlatform().name("database-writer").daemon(true).start(this::run);
    }

    <A, R> R write(Together<A, R> work, A ask) {
        if (Thread.currentThread() == writer) {
            throw new IllegalStateException("A work must not start another: the writer would wait for itself.");
        }
        var job = new Job<>(work, ask, new CompletableFuture<R>());
        enqueue(job);
        try {
            return job.done().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void enqueue(Job<?, ?> job) {
        try {
            if (closing || !waiting.offer(job, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy(new IllegalStateException(closing ? "The database is closed" : "The write queue is full"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(e);
        }
        if (ended) {
            refuseWaiting();
        }
    }

    private static StorageFailure busy(Exception cause) {
        return new StorageFailure(StorageFailure.Kind.BUSY, cause);
    }

    private void run() {
        var batch = new ArrayList<Job<?, ?>>(MOST_TOGETHER);
        while (!closing || !waiting.isEmpty()) {
            try {
                var first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    waiting.drainTo(batch, MOST_TOGETHER - 1);
                    batches.commit(List.copyOf(batch));
                    batch.clear();
                }
            } catch (InterruptedException e) {
                closing = true;
            }
        }
        batches.disconnect();
        ended = true;
        refuseWaiting();
    }

    private void refuseWaiting() {
        var late = new ArrayList<Job<?, ?>>();
        waiting.drainTo(late);
        late.forEach(
                job -> job.done().completeExceptionally(busy(new IllegalStateException("The database is closed"))));
    }

    @Override
    public void close() {
        closing = true;
        try {
            writer.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
