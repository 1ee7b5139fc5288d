package org.writethru.newsroom.follow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.platform.Bell;
import org.writethru.newsroom.platform.Database;

/**
 * Runs the followers of a node.
 *
 * <p>Local followers see a release of their node before it returns, and one of another node as soon as the database tells of
 * it, at the latest after {@value #LOOK_MILLIS} milliseconds. Shared ones run on the node that has their lease.
 */
public final class Follow implements AutoCloseable {
    private static final int LOOK_MILLIS = 300;
    private static final int NOTE_POSITIONS_MILLIS = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(Follow.class);

    private final Database database;
    private final Bell bell;
    private final Ledger ledger;
    private final String node;
    private final Clock clock;
    private final List<LocalRun> locals = new ArrayList<>();
    private final List<SharedRun> shared = new ArrayList<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("follow-watch").daemon(true).factory());

    /**
     * @param node the name of this node among those on the database
     */
    public Follow(Database database, Bell bell, Ledger ledger, String node, Clock clock) {
        this.database = database;
        this.bell = bell;
        this.ledger = ledger;
        this.node = node;
        this.clock = clock;
    }

    /** Adds a follower; before {@link #start}. */
    public void add(Follower follower) {
        switch (follower) {
            case Follower.Local local -> {
                introduce(local.name(), node);
                locals.add(new LocalRun(local, ledger));
            }
            case Follower.Shared together -> {
                introduce(together.name(), "");
                shared.add(new SharedRun(together, database, ledger, node, clock));
            }
        }
    }

    private void introduce(String name, String ofNode) {
        database.write(sql -> {
            FollowerStore.introduce(sql, name, ofNode);
            return true;
        });
    }

    /** Starts all; local ones with an empty product. */
    public void start() {
        locals.forEach(LocalRun::begin);
        bell.onRing(() -> {
            locals.forEach(LocalRun::catchUp);
            shared.forEach(SharedRun::ring);
        });
        shared.forEach(SharedRun::start);
        if (database.shared()) {
            watch.scheduleWithFixedDelay(
                    () -> locals.forEach(LocalRun::catchUp), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        watch.scheduleWithFixedDelay(
                this::notePositions, NOTE_POSITIONS_MILLIS, NOTE_POSITIONS_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void notePositions() {
        try {
            database.write(sql -> {
                locals.forEach(local ->
                        FollowerStore.place(sql, local.follower().name(), node, local.position()));
                return true;
            });
        } catch (RuntimeException e) {
            LOG.debug("The positions of the local followers were not noted", e);
        }
    }

    /** The names of all followers. */
    public List<String> names() {
        var names = new ArrayList<String>();
        shared.forEach(run -> names.add(run.follower().name()));
        locals.forEach(run -> names.add(run.follower().name()));
        return names;
    }

    /** Lets shared followers take over all there is now, on this thread. */
    public void catchUp() {
        locals.forEach(LocalRun::catchUp);
        shared.forEach(SharedRun::catchUp);
    }

    /**
     * Empties a follower and builds it anew from the log.
     *
     * @return how far it has read then; absent if no follower has this name
     */
    public Optional<Long> rebuild(String name) {
        for (var run : shared) {
            if (run.follower().name().equals(name)) {
                return Optional.of(run.rebuild());
            }
        }
        for (var run : locals) {
            if (run.follower().name().equals(name)) {
                run.begin();
                return Optional.of(run.position());
            }
        }
        return Optional.empty();
    }

    /** How far each follower on this database has read. */
    public List<Position> positions() {
        return database.read(FollowerStore::positions);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        shared.forEach(SharedRun::close);
        try {
            notePositions();
        } finally {
            watch.close();
        }
    }
}
