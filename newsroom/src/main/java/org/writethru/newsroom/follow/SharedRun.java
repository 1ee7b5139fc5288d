package org.writethru.newsroom.follow;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.platform.Database;

/** Runs a shared follower: on a thread of its own, while this node has the lease. */
final class SharedRun implements AutoCloseable {
    /** Entries taken over in one transaction. */
    static final int BATCH = 4_096;

    /** How long a lease holds without being renewed. */
    static final Duration LEASE = Duration.ofSeconds(10);

    /** How long entries gather before they are taken over together. */
    private static final Duration GATHER = Duration.ofMillis(100);

    /** How long to wait for the bell before looking by oneself. */
    private static final Duration LOOK = Duration.ofMillis(400);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(SharedRun.class);

    private final Follower.Shared follower;
    private final Database database;
    private final Ledger ledger;
    private final String node;
    private final Clock clock;
    private final ReentrantLock working = new ReentrantLock();
    private final java.util.concurrent.Semaphore bell = new java.util.concurrent.Semaphore(0);
    private volatile boolean closing;
    private @Nullable Thread thread;
    private long leasedUntil;
    private boolean failing;

    SharedRun(Follower.Shared follower, Database database, Ledger ledger, String node, Clock clock) {
        this.follower = follower;
        this.database = database;
        this.ledger = ledger;
        this.node = node;
        this.clock = clock;
    }

    Follower.Shared follower() {
        return follower;
    }

    void start() {
        thread = Thread.ofPlatform()
                .name("follower-" + follower.name())
                .daemon(true)
                .start(this::run);
    }

    void ring() {
        bell.release();
    }

    private void run() {
        while (!closing) {
            try {
                if (bell.tryAcquire(LOOK.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    Thread.sleep(GATHER);
                    bell.drainPermits();
                }
                catchUp();
                failing = false;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                complain(e);
                pause();
            }
        }
    }

    private void complain(RuntimeException e) {
        if (!failing) {
            LOG.error("The follower {} stopped and will try again: {}", follower.name(), e.getMessage(), e);
        }
        failing = true;
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes over all there is; returns how far it has read, or what another node has read if that has the lease. */
    long catchUp() {
        working.lock();
        try {
            long position = position();
            while (!closing) {
                var entries = ledger.entries(position, BATCH);
                if (entries.isEmpty() || !leased()) {
                    return position;
                }
                position = takeOver(position, entries) ? position + entries.size() : position();
            }
            return position;
        } finally {
            working.unlock();
        }
    }

    /** How far its product goes. */
    long position() {
        return database.read(sql -> FollowerStore.position(sql, follower.name(), ""));
    }

    private boolean takeOver(long position, List<LoggedEntry> entries) {
        var product = follower.follow(entries);
        return database.write(transaction -> {
            if (!FollowerStore.move(transaction, follower.name(), position, position + entries.size())) {
                return false;
            }
            product.with(transaction);
            return true;
        });
    }

    private boolean leased() {
        if (!database.shared()) {
            return true;
        }
        long now = clock.millis();
        if (now > leasedUntil - LEASE.toMillis() / 2) {
            long until = now + LEASE.toMillis();
            boolean got =
                    database.write(transaction -> FollowerStore.lease(transaction, follower.name(), node, now, until));
            leasedUntil = got ? until : 0;
        }
        return now < leasedUntil;
    }

    /** Deletes the product and makes it anew; returns how far it has read then. */
    long rebuild() {
        working.lock();
        try {
            database.write(transaction -> empty(transaction));
            return catchUp();
        } finally {
            working.unlock();
        }
    }

    boolean empty(JdbcClient transaction) {
        follower.empty(transaction);
        FollowerStore.place(transaction, follower.name(), "", 0);
        return true;
    }

    @Override
    public void close() {
        closing = true;
        var running = thread;
        if (running != null) {
            ring(); // an interrupt would break off a file that is being written
            try {
                running.join(Duration.ofSeconds(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (database.shared() && leasedUntil > 0) {
            try {
                database.write(transaction -> {
                    FollowerStore.giveUp(transaction, follower.name(), node);
                    return true;
                });
            } catch (RuntimeException e) {
                LOG.info("The lease of {} was not given up; it ends by itself", follower.name());
            }
        }
    }
}
