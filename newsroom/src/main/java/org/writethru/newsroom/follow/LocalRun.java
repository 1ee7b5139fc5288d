package org.writethru.newsroom.follow;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LoggedEntry;

/** Runs a local follower: in the thread that rings, and as often as the mechanism looks by itself. */
final class LocalRun {
    private static final int BATCH = 1_000;

    /** A follower that is this far behind forgets its product instead of reading on. */
    private static final int FORGET_BEYOND = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(LocalRun.class);

    private final Follower.Local follower;
    private final Ledger ledger;
    private final ReentrantLock working = new ReentrantLock();
    private final AtomicLong asked = new AtomicLong();
    private volatile long position;
    private long answered;
    private volatile boolean failing;

    LocalRun(Follower.Local follower, Ledger ledger) {
        this.follower = follower;
        this.ledger = ledger;
    }

    Follower.Local follower() {
        return follower;
    }

    long position() {
        return position;
    }

    /** Starts with an empty product at the end of the log. */
    void begin() {
        working.lock();
        try {
            position = ledger.size();
            follower.empty();
        } finally {
            working.unlock();
        }
    }

    boolean failing() {
        return failing;
    }

    /** Follows all there is when this is called. Those who call while another is at work are answered by one more round together. */
    void catchUp() {
        long mine = asked.incrementAndGet();
        working.lock();
        try {
            if (answered < mine) {
                answered = asked.get();
                followAll();
            }
        } finally {
            working.unlock();
        }
    }

    private void followAll() {
        try {
            var entries = ledger.entries(position, BATCH);
            while (!entries.isEmpty()) {
                follower.follow(entries);
                position += entries.size();
                entries = entries.size() < BATCH ? List.of() : further();
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("The follower {} could not follow and will try again: {}", follower.name(), e.getMessage());
            }
            failing = true;
        }
    }

    private List<LoggedEntry> further() {
        if (ledger.size() - position > FORGET_BEYOND) {
            begin();
        }
        return ledger.entries(position, BATCH);
    }
}
