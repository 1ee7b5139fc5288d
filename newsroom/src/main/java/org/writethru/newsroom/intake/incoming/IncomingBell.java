package org.writethru.newsroom.intake.incoming;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;

/** Tells who listens that something about incoming copy changed, on this node or on another. */
final class IncomingBell {
    private final Database database;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> ofUsed = new CopyOnWriteArrayList<>();

    IncomingBell(Database database) {
        this.database = database;
        database.onAnnouncement(this::ring);
    }

    /** Listens; the listener must be quick and must not throw. */
    void onRing(Runnable listener) {
        listeners.add(listener);
    }

    /** Listens for items that something was made of, on this node alone; the listener must be quick and must not throw. */
    void onUsed(Runnable listener) {
        ofUsed.add(listener);
    }

    /** Tells that an item changed that something was made of. */
    void ringUsed() {
        ofUsed.forEach(Runnable::run);
    }

    /** Asks that other nodes be told when this transaction is committed. */
    void willRing(JdbcClient transaction) {
        database.announce(transaction);
    }

    /** Tells the listeners of this node. */
    void ring() {
        listeners.forEach(Runnable::run);
    }
}
