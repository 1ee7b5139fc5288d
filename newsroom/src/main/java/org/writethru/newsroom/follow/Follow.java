package org.writethru.newsroom.follow;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private volatile List<Long> noted = List.of();

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

    /** Adds a follower and lets it make ready; before {@link #start} and before anything is released on this node. */
    public void add(Follower follower) {
        switch (follower) {
            case Follower.Local local -> {
                introduce(local.name(), node);
                locals.add(new LocalRun(local, ledger));
            }
            case Follower.Shared together -> {
                together.begin(introduce(together.name(), ""));
                shared.add(new SharedRun(together, database, ledger, node, clock));
            }
        }
    }

    private long introduce(String name, String ofNode) {
        return database.write(sql -> {
            FollowerStore.introduce(sql, name, ofNode);
            return FollowerStore.position(sql, name, ofNode);
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
        watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        watch.scheduleWithFixedDelay(
                this::notePositions, NOTE_POSITIONS_MILLIS, NOTE_POSITIONS_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Another node's bell may have been missed, and a local follower that failed has nobody else to call it again. */
    private void look() {
        locals.stream().filter(local -> database.shared() || local.failing()).forEach(LocalRun::catchUp);
    }

    private void notePositions() {
        var positions = locals.stream().map(LocalRun::position).toList();
        if (positions.equals(noted)) {
            return;
        }
        try {
            database.write(sql -> {
                locals.forEach(
                        local -> FollowerStore.place(sql, local.follower().name(), node, local.position()));
                return true;
            });
            noted = positions;
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

    /** Lets every shared follower say how its product differs from one made anew. */
    public void check(BiConsumer<String, String> finding) {
        for (var run : shared) {
            var name = run.follower().name();
            run.follower().check(run.position(), sentence -> finding.accept(name, sentence));
        }
    }

    /** Lets all followers take over all there is now, on this thread. */
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

    /** Deletes the product of a shared follower, which begins again at the first entry; in the transaction of whoever decided it. */
    public void empty(JdbcClient transaction, String name) {
        shared.stream().filter(run -> run.follower().name().equals(name)).forEach(run -> run.empty(transaction));
    }

    /** How far a shared follower has read; 0 if no follower has this name. */
    public long position(String name) {
        return database.read(sql -> FollowerStore.find(sql, name, "")).orElse(0L);
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
