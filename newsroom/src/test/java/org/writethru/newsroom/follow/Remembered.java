package org.writethru.newsroom.follow;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.writethru.newsroom.ledger.LoggedEntry;

/** A local follower for tests: it remembers the indexes it was shown. */
public final class Remembered implements Follower.Local {
    private final List<Long> indexes = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    @Override
    public String name() {
        return "remembered";
    }

    public void fail(boolean fails) {
        failing = fails;
    }

    @Override
    public void follow(List<LoggedEntry> entries) {
        if (failing) {
            throw new IllegalStateException("this follower was told to fail");
        }
        entries.forEach(entry -> indexes.add(entry.index()));
    }

    @Override
    public void empty() {
        indexes.clear();
    }

    public List<Long> indexes() {
        return List.copyOf(indexes);
    }
}
