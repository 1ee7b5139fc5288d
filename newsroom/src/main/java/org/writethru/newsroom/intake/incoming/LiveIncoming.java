package org.writethru.newsroom.intake.incoming;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Wakes those who look at the incoming list when something changed. Each waits in a virtual thread of its own; what changes while one
 * is being told is told at once after.
 */
public final class LiveIncoming implements AutoCloseable {
    /** Connections of one node. */
    static final int MOST_CONNECTIONS = 1_000;

    /** Connections of one person on one node. */
    static final int MOST_OF_PERSON = 20;

    private final Map<Semaphore, String> waiting = new ConcurrentHashMap<>();
    private volatile boolean closing;

    public LiveIncoming(Incoming incoming) {
        incoming.onChange(this::wake);
    }

    private void wake() {
        waiting.keySet().forEach(Semaphore::release);
    }

    /** Whether this person may have a further connection. */
    boolean hasRoom(String person) {
        return !closing
                && waiting.size() < MOST_CONNECTIONS
                && waiting.values().stream().filter(person::equals).count() < MOST_OF_PERSON;
    }

    /** What is released when there may be news for this person. */
    Semaphore join(String person) {
        var news = new Semaphore(1);
        waiting.put(news, person);
        return news;
    }

    void leave(Semaphore news) {
        waiting.remove(news);
    }

    boolean closing() {
        return closing;
    }

    /** Lets everybody go; the browsers ask again, of whichever node answers. */
    @Override
    public void close() {
        closing = true;
        wake();
    }
}
