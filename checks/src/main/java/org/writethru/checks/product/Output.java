package org.writethru.checks.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** What a process has said so far, in whole lines; a line that its end cut off does not count. */
public final class Output {
    private static final int MOST_LINES = 1_000_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<String> lines = new ArrayList<>();
    private final Thread reader;
    private boolean ended;

    private Output(InputStream from, String name) {
        reader = Thread.ofPlatform().name(name).daemon(true).start(() -> read(from));
    }

    /** Listens to a stream until its end. */
    public static Output of(InputStream from, String name) {
        return new Output(from, name);
    }

    private void read(InputStream from) {
        var line = new ByteArrayOutputStream();
        try (from) {
            for (int next = from.read(); next >= 0 && lines.size() < MOST_LINES; next = from.read()) {
                if (next == '\n') {
                    add(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                } else {
                    line.write(next);
                }
            }
        } catch (IOException e) {
            // The process is gone, and this was all it said.
        }
        end();
    }

    private void add(String line) {
        lock.lock();
        try {
            lines.add(line);
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            ended = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** All lines so far. */
    public List<String> lines() {
        lock.lock();
        try {
            return List.copyOf(lines);
        } finally {
            lock.unlock();
        }
    }

    /** All lines, once the process has ended. */
    public List<String> rest() {
        try {
            reader.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return lines();
    }

    /** Waits until the lines are as wanted; false if they were not so in time, or the process said its last. */
    public boolean await(Predicate<List<String>> wanted, Duration longest) {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (!wanted.test(lines)) {
                if (ended || left <= 0) {
                    return false;
                }
                left = news.awaitNanos(Math.min(left, TimeUnit.SECONDS.toNanos(1)))
                        + Math.max(0, left - TimeUnit.SECONDS.toNanos(1));
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
