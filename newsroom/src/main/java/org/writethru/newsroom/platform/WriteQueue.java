package org.writethru.newsroom.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The one writer of a node: takes works in the order in which they come and commits those that wait together in one
 * transaction, so that one fsync acknowledges many.
 *
 * <p>It runs on a platform thread of its own, because SQLite's native calls would pin a virtual thread's carrier
 * (docs/adr/0001-database-pair.md). A work that fails is undone by its savepoint; the others of its batch go on.
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

    private final Connections connections;
    private final BlockingQueue<Job<?>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread writer;
    private volatile boolean closing;
    private @Nullable Connection connection;
    private @Nullable JdbcClient sql;

    /** Opens connections that may write, with autocommit off, and sorts the failures of their database. */
    interface Connections {
        Connection open() throws SQLException;

        StorageFailure.@Nullable Kind kindOf(SQLException failure);
    }

    private record Job<T>(Work<T> work, CompletableFuture<T> done) {
        Runnable tried(JdbcClient sql) {
            T result = work.with(sql);
            return () -> done.complete(result);
        }
    }

    WriteQueue(Connections connections) {
        this.connections = connections;
        this.writer = Thread.ofPlatform().name("database-writer").daemon(true).start(this::run);
    }

    <T> T write(Work<T> work) {
        var job = new Job<>(work, new CompletableFuture<T>());
        try {
            if (closing || !waiting.offer(job, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StorageFailure(StorageFailure.Kind.BUSY, new IllegalStateException("write queue"));
            }
            return job.done().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailure(StorageFailure.Kind.BUSY, e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void run() {
        var batch = new ArrayList<Job<?>>(MOST_TOGETHER);
        while (!closing || !waiting.isEmpty()) {
            try {
                var first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    waiting.drainTo(batch, MOST_TOGETHER - 1);
                    commitTogether(batch);
                    batch.clear();
                }
            } catch (InterruptedException e) {
                closing = true;
            }
        }
        disconnect();
    }

    private void commitTogether(List<Job<?>> batch) {
        var acknowledgements = new ArrayList<Runnable>(batch.size());
        boolean committing = false;
        try {
            var open = connected();
            var client = java.util.Objects.requireNonNull(sql);
            for (var job : batch) {
                attempt(open, client, job, batch.size() > 1, acknowledgements);
            }
            committing = true;
            open.commit();
            acknowledgements.forEach(Runnable::run);
        } catch (SQLException e) {
            fail(batch, failure(e, committing));
        } catch (StorageFailure e) {
            fail(batch, e);
        } catch (RuntimeException | Error e) {
            fail(batch, new IllegalStateException("The database's writer failed", e));
        }
    }

    private void attempt(
            Connection open, JdbcClient client, Job<?> job, boolean shared, List<Runnable> acknowledgements)
            throws SQLException {
        Savepoint before = shared ? open.setSavepoint() : null;
        try {
            acknowledgements.add(job.tried(client));
            if (before != null) {
                open.releaseSavepoint(before);
            }
        } catch (RuntimeException e) {
            var broken = sqlCause(e);
            var kind = broken == null ? null : connections.kindOf(broken);
            if (kind != null) {
                throw new StorageFailure(kind, e);
            }
            if (before == null) {
                open.rollback();
            } else {
                open.rollback(before);
            }
            job.done().completeExceptionally(e);
        }
    }

    private StorageFailure failure(SQLException e, boolean committing) {
        var kind = connections.kindOf(e);
        if (committing && (kind == null || kind == StorageFailure.Kind.UNREACHABLE)) {
            return new StorageFailure(StorageFailure.Kind.IN_DOUBT, e);
        }
        return new StorageFailure(kind == null ? StorageFailure.Kind.UNREACHABLE : kind, e);
    }

    private void fail(List<Job<?>> batch, RuntimeException failure) {
        disconnect();
        batch.forEach(job -> job.done().completeExceptionally(failure));
    }

    private Connection connected() throws SQLException {
        var open = connection;
        if (open == null) {
            open = connections.open();
            connection = open;
            sql = JdbcClient.create(new SingleConnectionDataSource(open, true));
        }
        return open;
    }

    private void disconnect() {
        var open = connection;
        connection = null;
        sql = null;
        if (open != null) {
            rollBackAndClose(open);
        }
    }

    private static void rollBackAndClose(Connection open) {
        try (open) {
            open.rollback();
        } catch (SQLException e) {
            // The connection is being given up because it failed; its own complaint adds nothing.
        }
    }

    static @Nullable SQLException sqlCause(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException found) {
                return found;
            }
        }
        return null;
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
