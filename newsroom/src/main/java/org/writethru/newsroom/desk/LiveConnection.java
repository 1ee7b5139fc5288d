package org.writethru.newsroom.desk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.writethru.newsroom.staff.Person;

/**
 * One editor's page that has a draft open. What it is to be told waits in a bounded queue, which a thread of its own empties; who
 * is too slow for it is let go, and may come again.
 */
final class LiveConnection {
    /** Frames that may wait. */
    static final int MOST_WAITING = 2_000;

    /** Bytes that may wait. */
    static final long MOST_WAITING_BYTES = 8L * 1_024 * 1_024;

    private final String id;
    private final Person person;
    private final BooleanSupplier signedIn;
    private final LiveLine line;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final ArrayDeque<Task> waiting = new ArrayDeque<>();
    private final List<Unacknowledged> unacknowledged = new ArrayList<>();
    private long waitingBytes;
    private boolean ended;
    private volatile byte[] awareness = {};

    /** Something kept that its writer does not know of yet. */
    private record Unacknowledged(int message, long seq) {}

    /** Something to do for the sending thread. */
    private interface Task {
        void with(LiveLine line) throws IOException;

        default long bytes() {
            return 0;
        }
    }

    private record Send(byte[] frame) implements Task {
        @Override
        public void with(LiveLine line) throws IOException {
            line.send(frame);
        }

        @Override
        public long bytes() {
            return frame.length;
        }
    }

    /**
     * @param id names it among all there ever were
     * @param signedIn whether the person's session still lasts
     */
    LiveConnection(String id, Person person, BooleanSupplier signedIn, LiveLine line) {
        this.id = id;
        this.person = person;
        this.signedIn = signedIn;
        this.line = line;
    }

    String id() {
        return id;
    }

    Person person() {
        return person;
    }

    boolean signedIn() {
        return signedIn.getAsBoolean();
    }

    byte[] awareness() {
        return awareness;
    }

    void awareness(byte[] last) {
        awareness = last;
    }

    /** The name under which a message of this connection is kept. */
    String message(int number) {
        return id + ":" + Integer.toUnsignedString(number);
    }

    boolean wrote(DraftUpdate update) {
        return update.message().startsWith(id + ":");
    }

    /** Begins to send; first what this does, then what waits. */
    void start(Beginning beginning) {
        Thread.ofVirtual().name("live-" + id).start(() -> run(beginning));
    }

    /** What is sent before everything else, straight to the line. */
    interface Beginning {
        void with(LiveLine line) throws IOException;
    }

    private void run(Beginning beginning) {
        try {
            beginning.with(line);
            while (true) {
                var task = next();
                task.with(line);
                if (task instanceof Last) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            line.close(LiveEnd.GOING_AWAY);
        } catch (IOException | RuntimeException e) {
            end(LiveEnd.TRY_AGAIN);
            line.close(LiveEnd.TRY_AGAIN);
        }
    }

    private Task next() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty()) {
                told.await();
            }
            var task = waiting.removeFirst();
            waitingBytes -= task.bytes();
            return task;
        } finally {
            lock.unlock();
        }
    }

    /** The end of it. */
    private record Last(LiveEnd end) implements Task {
        @Override
        public void with(LiveLine line) {
            line.close(end);
        }
    }

    void tell(byte[] frame) {
        add(new Send(frame));
    }

    void ping() {
        add(LiveLine::ping);
    }

    /** Closes the line after what waits. */
    void endAfterwards(LiveEnd end) {
        add(new Last(end));
        lock.lock();
        try {
            ended = true;
        } finally {
            lock.unlock();
        }
    }

    /** Closes the line; what waits is not sent any more. */
    void end(LiveEnd end) {
        lock.lock();
        try {
            if (!ended) {
                ended = true;
                waiting.clear();
                waitingBytes = 0;
                waiting.add(new Last(end));
                told.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private void add(Task task) {
        lock.lock();
        try {
            if (ended) {
                return;
            }
            waiting.add(task);
            waitingBytes += task.bytes();
            told.signal();
            if (waiting.size() > MOST_WAITING || waitingBytes > MOST_WAITING_BYTES) {
                end(LiveEnd.TRY_AGAIN);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a message was kept, to be acknowledged as soon as everything before it is on its way. */
    void kept(int message, long seq) {
        unacknowledged.add(new Unacknowledged(message, seq));
    }

    /** Acknowledges what was kept up to this number; everything up to it must be on its way. */
    void acknowledge(long relayed) {
        unacknowledged.removeIf(kept -> {
            if (kept.seq() <= relayed) {
                tell(Frames.ack(kept.message(), kept.seq()));
                return true;
            }
            return false;
        });
    }
}
