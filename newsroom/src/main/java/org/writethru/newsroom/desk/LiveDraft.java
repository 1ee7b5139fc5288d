package org.writethru.newsroom.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.writethru.newsroom.desk.CursorStore.Cursor;
import org.writethru.newsroom.desk.LiveNotices.Present;
import org.writethru.wire.json.Json;

/**
 * A draft that somebody on this node has open.
 *
 * <p>Everybody is told what is kept in the order of its numbers, whoever typed it and on whichever node, and a message is
 * acknowledged only after everything before it is on its way: whoever knows a number has all up to it.
 */
final class LiveDraft {
    /** Connections to one draft on one node. */
    static final int MOST_CONNECTIONS = 100;

    private static final int PAGE = 200;

    private final Drafts drafts;
    private final String id;
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<LiveConnection> connections = new ArrayList<>();
    private final Map<String, byte[]> cursorsElsewhere = new HashMap<>();
    private Draft known;
    private int overtakenBy;
    private volatile long relayed;

    LiveDraft(Drafts drafts, Draft draft) {
        this.drafts = drafts;
        this.id = draft.id();
        this.known = draft;
        this.overtakenBy = draft.openedOn();
        this.relayed = draft.updates();
    }

    long relayed() {
        return relayed;
    }

    /** Whether something happened to it, besides typing, that is not known here. */
    boolean differs(DraftStore.Pulse pulse) {
        var draft = known();
        return pulse.events() != draft.life().size() || !pulse.seen().equals(draft.seen());
    }

    /** Lets somebody in; false if there are too many. */
    boolean join(LiveConnection connection, Greeting greeting) {
        lock.lock();
        try {
            if (connections.size() >= MOST_CONNECTIONS) {
                return false;
            }
            var cursors = cursors();
            connections.add(connection);
            overtakenBy = known.openedOn(); // whoever comes is to be told too
            long from = relayed;
            connection.start(line -> {
                line.send(greeting.hello(known(), from));
                catchUp(line, from);
                for (var cursor : cursors) {
                    line.send(Frames.awareness(cursor));
                }
            });
            return true;
        } finally {
            lock.unlock();
        }
    }

    private List<byte[]> cursors() {
        var cursors = new ArrayList<>(cursorsElsewhere.values());
        connections.stream()
                .map(LiveConnection::awareness)
                .filter(last -> last.length > 0)
                .forEach(cursors::add);
        return cursors;
    }

    /** Says what somebody who comes is told first. */
    interface Greeting {
        byte[] hello(Draft draft, long seq);
    }

    private Draft known() {
        lock.lock();
        try {
            return known;
        } finally {
            lock.unlock();
        }
    }

    private void catchUp(LiveLine line, long until) throws IOException {
        long sent = 0;
        while (sent < until) {
            var page = drafts.updates(id, sent, PAGE);
            var wanted = page.stream().filter(update -> update.seq() <= until).toList();
            if (wanted.isEmpty()) {
                throw new IOException("The draft's updates end at %d, not at %d".formatted(sent, until));
            }
            sent = wanted.getLast().seq();
            for (var frame : Frames.updates(wanted, sent)) {
                line.send(frame);
            }
        }
    }

    /** Sees somebody off; true if nobody is left. */
    boolean leave(LiveConnection connection) {
        lock.lock();
        try {
            connections.remove(connection);
            return connections.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    List<LiveConnection> connections() {
        lock.lock();
        try {
            return List.copyOf(connections);
        } finally {
            lock.unlock();
        }
    }

    /** Who has it open here. */
    Set<Present> present() {
        var present = new LinkedHashSet<Present>();
        connections().forEach(connection -> present.add(Present.of(connection.person())));
        return present;
    }

    /** Lets everybody else know where somebody's cursor is. */
    void awareness(LiveConnection from, byte[] content) {
        from.awareness(content);
        var frame = Frames.awareness(content);
        connections().stream().filter(other -> other != from).forEach(other -> other.tell(frame));
    }

    /** Lets everybody here know where cursors are on other nodes, as far as they moved. */
    void elsewhere(List<Cursor> cursors) {
        lock.lock();
        try {
            var before = Map.copyOf(cursorsElsewhere);
            cursorsElsewhere.clear();
            for (var cursor : cursors) {
                cursorsElsewhere.put(cursor.connection(), cursor.content());
                if (!Arrays.equals(before.get(cursor.connection()), cursor.content())) {
                    connections.forEach(connection -> connection.tell(Frames.awareness(cursor.content())));
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a message was kept, and tells everybody what was kept meanwhile. */
    void kept(LiveConnection by, int message, long seq) {
        lock.lock();
        try {
            by.kept(message, seq);
            by.acknowledge(relayed);
        } finally {
            lock.unlock();
        }
        relay();
    }

    /** Tells everybody what was kept. One thread does it at a time; what is kept meanwhile it tells too. */
    void relay() {
        int seen = asked.incrementAndGet();
        if (seen > 1) {
            return;
        }
        try {
            do {
                seen = asked.get();
                relayAll();
            } while (asked.addAndGet(-seen) > 0);
        } catch (RuntimeException e) {
            asked.set(0);
            connections().forEach(connection -> connection.end(LiveEnd.TRY_AGAIN));
            throw e;
        }
    }

    private void relayAll() {
        List<DraftUpdate> page;
        do {
            page = drafts.updates(id, relayed, PAGE);
            if (!page.isEmpty()) {
                tell(page);
            }
        } while (page.size() == PAGE);
    }

    private void tell(List<DraftUpdate> page) {
        lock.lock();
        try {
            long last = page.getLast().seq();
            var forAll = Frames.updates(page, last);
            for (var connection : connections) {
                framesFor(connection, page, forAll, last).forEach(connection::tell);
                connection.acknowledge(last);
            }
            relayed = last;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody is told what they typed themselves. */
    private static List<byte[]> framesFor(
            LiveConnection connection, List<DraftUpdate> page, List<byte[]> forAll, long last) {
        if (page.stream().noneMatch(connection::wrote)) {
            return forAll;
        }
        return Frames.updates(
                page.stream().filter(update -> !connection.wrote(update)).toList(), last);
    }

    /** Tells everybody what happened to the draft, and lets all go if it is closed. For one thread. */
    void happened(Draft now) {
        lock.lock();
        try {
            var before = known;
            known = now;
            for (var notice : LiveNotices.between(before, now)) {
                connections.forEach(connection -> connection.tell(notice));
            }
            if (now.state().closed()) {
                connections.forEach(connection -> connection.endAfterwards(LiveEnd.CLOSED));
            }
        } finally {
            lock.unlock();
        }
    }

    /** Tells everybody, once, if another take than this draft's came in. For one thread. */
    void lookWhetherOvertaken() {
        var draft = known();
        int newest = drafts.newestTake(draft);
        lock.lock();
        try {
            if (newest > draft.openedOn()
                    && newest != overtakenBy
                    && !draft.state().closed()) {
                var notice = LiveNotices.overtaken(newest, draft.openedOn());
                connections.forEach(connection -> connection.tell(notice));
            }
            overtakenBy = newest;
        } finally {
            lock.unlock();
        }
    }

    void tellAll(Json notice) {
        var frame = Frames.notice(notice);
        connections().forEach(connection -> connection.tell(frame));
    }
}
