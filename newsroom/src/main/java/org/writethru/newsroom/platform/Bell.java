package org.writethru.newsroom.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells all who listen that something was written: on this node at once and before {@link #ring} returns, on other nodes as
 * soon as their database hears of it.
 */
public final class Bell {
    private final Database database;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public Bell(Database database) {
        this.database = database;
        database.onAnnouncement(this::ring);
    }

    /** Listens; the listener must be quick and must not throw. */
    public void onRing(Runnable listener) {
        listeners.add(listener);
    }

    /** Asks that other nodes be told when this transaction is committed. */
    public void willRing(JdbcClient transaction) {
        database.announce(transaction);
    }

    /** Tells the listeners of this node; returns when each has heard it. */
    public void ring() {
        listeners.forEach(Runnable::run);
    }
}
