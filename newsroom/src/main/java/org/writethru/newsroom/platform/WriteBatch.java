package org.writethru.newsroom.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.writethru.newsroom.platform.WriteQueue.Connections;
import org.writethru.newsroom.platform.WriteQueue.Failing;
import org.writethru.newsroom.platform.WriteQueue.Job;

/** Commits works together on the writer's one connection, which it opens when it is needed and gives up when it fails. For one thread. */
final class WriteBatch {
    /** How often a batch that met another node's is run. */
    private static final int MOST_ATTEMPTS = 5;

    private final Connections connections;
    private @Nullable Open open;

    private record Open(Connection connection, JdbcClient sql) {}

    /** Thrown to run the batch again. */
    private static final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Conflict(Throwable cause) {
            super(cause);
        }
    }

    WriteBatch(Connections connections) {
        this.connections = connections;
    }

    /** Runs and commits these works; whoever waits for them is told when they are on disk. */
    void commit(List<Job<?, ?>> batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                commitOnce(batch.stream().filter(job -> !job.done().isDone()).toList());
                return;
            } catch (Conflict e) {
                disconnect();
                if (attempt == MOST_ATTEMPTS) {
                    fail(batch, new StorageFailure(StorageFailure.Kind.BUSY, e));
                    return;
                }
            } catch (StorageFailure e) {
                fail(batch, e);
                return;
            } catch (RuntimeException | Error e) {
                fail(batch, new IllegalStateException("The database's writer failed", e));
                return;
            }
        }
    }

    private void commitOnce(List<Job<?, ?>> batch) {
        var acknowledgements = new ArrayList<Runnable>(batch.size());
        try {
            var connected = connected();
            var groups = groups(batch);
            for (var group : groups) {
                attempt(connected, group, groups.size() > 1, acknowledgements);
            }
        } catch (SQLException e) {
            throw failure(e, e);
        }
        commit();
        acknowledgements.forEach(Runnable::run);
    }

    /** Works next to each other that are the same, each group to be done in one go. */
    private static List<List<Job<?, ?>>> groups(List<Job<?, ?>> batch) {
        var groups = new ArrayList<List<Job<?, ?>>>();
        for (var job : batch) {
            if (groups.isEmpty() || groups.getLast().getFirst().work() != job.work()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(job);
        }
        return groups;
    }

    private void attempt(Open connected, List<Job<?, ?>> group, boolean shared, List<Runnable> acknowledgements)
            throws SQLException {
        Savepoint before = shared ? connected.connection().setSavepoint() : null;
        try {
            acknowledgements.addAll(run(connected.sql(), group));
            if (before != null) {
                connected.connection().releaseSavepoint(before);
            }
        } catch (RuntimeException e) {
            refuseUnlessWork(e);
            undo(connected.connection(), before);
            if (group.size() == 1) {
                group.getFirst().done().completeExceptionally(e);
            } else {
                attemptEach(connected, group, acknowledgements);
            }
        }
    }

    private void attemptEach(Open connected, List<Job<?, ?>> group, List<Runnable> acknowledgements)
            throws SQLException {
        for (var job : group) {
            attempt(connected, List.of(job), true, acknowledgements);
        }
    }

    @SuppressWarnings("unchecked") // the jobs of a group have the same work, hence the same types
    private static List<Runnable> run(JdbcClient sql, List<Job<?, ?>> group) {
        var jobs = group.stream().map(job -> (Job<Object, Object>) job).toList();
        var answers =
                jobs.getFirst().work().with(sql, jobs.stream().map(Job::ask).toList());
        if (answers.size() != jobs.size()) {
            throw new IllegalStateException("%d asked, %d answered".formatted(jobs.size(), answers.size()));
        }
        var acknowledgements = new ArrayList<Runnable>(jobs.size());
        for (int at = 0; at < jobs.size(); at++) {
            var job = jobs.get(at);
            var answer = answers.get(at);
            acknowledgements.add(() -> job.done().complete(answer));
        }
        return acknowledgements;
    }

    private static void undo(Connection connection, @Nullable Savepoint before) throws SQLException {
        if (before == null) {
            connection.rollback();
        } else {
            connection.rollback(before);
        }
    }

    private void refuseUnlessWork(RuntimeException e) {
        var broken = sqlCause(e);
        if (broken != null && connections.failing(broken) != Failing.WORK) {
            throw failure(broken, e);
        }
    }

    /** A failure before the commit: nothing was written. */
    private RuntimeException failure(SQLException broken, Exception cause) {
        return switch (connections.failing(broken)) {
            case CONFLICT -> new Conflict(cause);
            case FULL -> new StorageFailure(StorageFailure.Kind.FULL, cause);
            case BUSY -> new StorageFailure(StorageFailure.Kind.BUSY, cause);
            case UNREACHABLE, WORK -> new StorageFailure(StorageFailure.Kind.UNREACHABLE, cause);
        };
    }

    private void commit() {
        try {
            connected().connection().commit();
        } catch (SQLException e) {
            throw switch (connections.failing(e)) {
                case CONFLICT -> new Conflict(e);
                case FULL -> new StorageFailure(StorageFailure.Kind.FULL, e);
                case UNREACHABLE, BUSY, WORK -> new StorageFailure(StorageFailure.Kind.IN_DOUBT, e);
            };
        }
    }

    private void fail(List<Job<?, ?>> batch, RuntimeException failure) {
        disconnect();
        batch.forEach(job -> job.done().completeExceptionally(failure));
    }

    private Open connected() throws SQLException {
        var now = open;
        if (now == null) {
            var connection = connections.open();
            now = new Open(connection, JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            open = now;
        }
        return now;
    }

    /** Gives the connection up; the next batch opens another. */
    void disconnect() {
        var now = open;
        open = null;
        if (now != null) {
            rollBackAndClose(now.connection());
        }
    }

    private static void rollBackAndClose(Connection connection) {
        try (connection) {
            connection.rollback();
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
}
