package org.writethru.newsroom.desk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;

/** Tells who listens that something happened to drafts: on this node by name, from other nodes without. */
public final class DraftBell {
    private final Database database;
    private final List<Consumer<String>> here = new CopyOnWriteArrayList<>();
    private final List<Runnable> elsewhere = new CopyOnWriteArrayList<>();

    public DraftBell(Database database) {
        this.database = database;
        database.onAnnouncement(() -> elsewhere.forEach(Runnable::run));
    }

    /** Listens for changes to drafts on this node, each by its id; the listener must be quick and must not throw. */
    public void onChange(Consumer<String> listener) {
        here.add(listener);
    }

    /** Listens for changes on other nodes, whatever they changed; called from a thread of the database's own. */
    public void onElsewhere(Runnable listener) {
        elsewhere.add(listener);
    }

    /** Asks that other nodes be told when this transaction is committed. */
    void willRing(JdbcClient transaction) {
        database.announce(transaction);
    }

    /** Tells the listeners of this node. */
    void ring(String draft) {
        here.forEach(listener -> listener.accept(draft));
    }
}
