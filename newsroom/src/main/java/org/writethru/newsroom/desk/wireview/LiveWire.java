package org.writethru.newsroom.desk.wireview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.newsroom.desk.wireview.WireNews.Flash;

/**
 * Keeps wire views live: tells each connection how its list changed. The first change is told at once, so that a flash does not
 * wait; what follows is gathered for {@link #GATHER}. Each list is read and printed once for all who have the same filter.
 *
 * <p>A connection that takes long to write gets one list more when it is through, never a queue of them; the server ends it when
 * a write does not go on for ten seconds. May be used from any thread.
 */
final class LiveWire implements AutoCloseable {
    /** Connections of one node. */
    static final int MOST_CONNECTIONS = 1_000;

    /** Connections of one person on one node; with a further one the oldest ends. */
    static final int MOST_OF_PERSON = 20;

    /** After which a silent connection is told that it still stands, and asked for again whether its person may have it. */
    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** Between two rounds. */
    static final Duration GATHER = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(LiveWire.class);

    private final Wire wire;
    private final RowPress press;
    private final Duration heartbeat;
    private final Semaphore changed = new Semaphore(0);
    private final Set<WireWatch> connections = ConcurrentHashMap.newKeySet();
    private @Nullable Thread rounds;
    private volatile boolean closing;
    private boolean failing;

    /** @param heartbeat {@link #HEARTBEAT}, or what a test can wait for */
    LiveWire(Wire wire, RowPress press, Duration heartbeat) {
        this.heartbeat = heartbeat;
        this.wire = wire;
        this.press = press;
        wire.onChange(changed::release);
    }

    /** Begins its rounds. */
    void start() {
        rounds = Thread.ofPlatform().name("live-wire").daemon(true).start(this::run);
    }

    /**
     * Joins a connection; what is in its list now is told at once.
     *
     * @param person whose it is
     * @param lasts whether the person may still have it
     * @param known the flash that it was told last, empty if it is new
     * @return false if this node has too many
     */
    boolean join(String person, WireFilter filter, BooleanSupplier lasts, Optional<String> known, WireLine line) {
        var connection = new WireWatch(person, filter, lasts, known, heartbeat, line, connections::remove);
        Optional<WireWatch> oldest;
        synchronized (connections) {
            if (!hasRoom()) {
                return false;
            }
            oldest = tooMany(person);
            connections.add(connection);
        }
        oldest.ifPresent(WireWatch::end);
        greet(connection);
        return true;
    }

    private void greet(WireWatch connection) {
        try {
            connection.tell(printed(connection.filter()), flashes());
        } catch (RuntimeException e) {
            LOG.warn("A new wire view waits for the next round: {}", e.getMessage());
        }
    }

    /** A browser that left is noticed only when it is written to, so the oldest makes room instead of the newest being refused. */
    private Optional<WireWatch> tooMany(String person) {
        var own =
                connections.stream().filter(one -> one.person().equals(person)).toList();
        return own.size() < MOST_OF_PERSON
                ? Optional.empty()
                : own.stream().min(Comparator.comparingLong(WireWatch::begun));
    }

    /** Whether this node may have a further connection. */
    boolean hasRoom() {
        return !closing && connections.size() < MOST_CONNECTIONS;
    }

    int connections() {
        return connections.size();
    }

    private void run() {
        while (!closing) {
            try {
                boolean rang = changed.tryAcquire(Wire.MOST_AGE.toMillis(), TimeUnit.MILLISECONDS);
                changed.drainPermits();
                long begun = System.nanoTime();
                round();
                failing = false;
                if (rang) {
                    gather(Duration.ofNanos(System.nanoTime() - begun));
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                complain(e);
                pause();
            }
        }
    }

    /** Rounds take a fifth of one processor at most, however much is typed into drafts. */
    private static void gather(Duration round) throws InterruptedException {
        var rest = round.multipliedBy(4);
        Thread.sleep(rest.compareTo(GATHER) > 0 ? rest : GATHER);
    }

    /** Tells every connection what is new to it, and ends those whose person may not have them any more. */
    private void round() {
        if (connections.isEmpty()) {
            return;
        }
        var lists = new HashMap<WireFilter, Printed>();
        var flashes = flashes();
        for (var connection : connections) {
            connection.tell(lists.computeIfAbsent(connection.filter(), this::printed), flashes);
        }
    }

    private void complain(RuntimeException e) {
        if (!failing) {
            LOG.warn("The wire view could not be read and will be tried again: {}", e.getMessage());
        }
        failing = true;
    }

    private static void pause() {
        try {
            Thread.sleep(Wire.MOST_AGE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A list as connections are told it. */
    record Printed(List<RowPress.Row> rows, Map<String, Integer> counts, int pages) {}

    private Printed printed(WireFilter filter) {
        var list = wire.list(filter);
        var counts = new HashMap<String, Integer>();
        list.counts().forEach((tab, count) -> counts.put(tab.key(), count));
        return new Printed(press.print(list.rows()), counts, list.pages());
    }

    private List<Flash> flashes() {
        var flashes = new ArrayList<Flash>();
        for (var story : wire.stories()) {
            story.flash().ifPresent(id -> flashes.add(new Flash(id, story.key(), said(story), RowViews.href(story))));
        }
        return flashes;
    }

    private static String said(InPlay story) {
        var waiting = story.draft()
                .map(DraftInPlay::headline)
                .filter(headline -> story.headline().isEmpty());
        var headline = waiting.orElse(story.headline());
        return story.takenBack()
                .map(word -> "%s: %s".formatted(word.words(), headline))
                .orElse(headline);
    }

    /** Ends all connections; the browsers ask again, of whichever node answers. */
    @Override
    public void close() {
        synchronized (connections) {
            closing = true;
        }
        var running = rounds;
        if (running != null) {
            running.interrupt();
        }
        connections.forEach(WireWatch::end);
    }
}
