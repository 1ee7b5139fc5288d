package org.writethru.newsroom.follow;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.platform.Work;

/** A shared follower for tests whose work takes a while, and fails if it is broken off. */
final class AtWork implements Follower.Shared {
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch finished = new CountDownLatch(1);

    @Override
    public String name() {
        return "at work";
    }

    @Override
    public Work<?> follow(List<LoggedEntry> entries) {
        begun.countDown();
        try {
            Thread.sleep(Duration.ofMillis(400));
        } catch (InterruptedException e) {
            throw new IllegalStateException("The work was broken off", e);
        }
        finished.countDown();
        return sql -> entries.size();
    }

    @Override
    public void empty(JdbcClient transaction) {}

    @Override
    public void check(long position, Consumer<String> finding) {}
}
