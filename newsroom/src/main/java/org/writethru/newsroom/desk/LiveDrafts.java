package org.writethru.newsroom.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.newsroom.desk.LiveNotices.Present;
import org.writethru.newsroom.platform.Bell;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.StorageFailure;

/**
 * The drafts that people on this node have open, and what is typed into them while they are.
 *
 * <p>What other nodes keep is relayed here as soon as the database tells of it, at the latest after {@value #LOOK_MILLIS}
 * milliseconds; so is who is there and where their cursors are.
 */
public final class LiveDrafts implements AutoCloseable {
    private static final int LOOK_MILLIS = 500;
    private static final int CURSOR_MILLIS = 100;
    private static final Duration ROUND = Duration.ofSeconds(15);
    private static final Logger LOG = LoggerFactory.getLogger(LiveDrafts.class);

    private final Drafts drafts;
    private final OtherNodes others;
    private final ReentrantLock joining = new ReentrantLock();
    private final Map<String, LiveDraft> live = new ConcurrentHashMap<>();
    private final AtomicBoolean lookAsked = new AtomicBoolean();
    private final AtomicBoolean newTakes = new AtomicBoolean();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-watch").daemon(true).factory());

    /** @param node the name of this node among those on the database */
    public LiveDrafts(Drafts drafts, DraftBell drafted, Bell released, Database database, String node, Clock clock) {
        this.drafts = drafts;
        this.others = new OtherNodes(database, drafted, node, clock);
        drafted.onChange(this::happened);
        drafted.onElsewhere(this::lookSoon);
        released.onRing(() -> newTakes.set(true));
    }

    /** Starts to look after those who are there. */
    public void start() {
        watch.scheduleWithFixedDelay(
                () -> safely(this::round), ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
        watch.scheduleWithFixedDelay(
                () -> safely(this::lookForNewTakes), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        if (others.there()) {
            watch.scheduleWithFixedDelay(() -> safely(this::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Lets somebody in, or says why not. */
    Optional<LiveEnd> join(String draft, LiveConnection connection, LiveDraft.Greeting greeting) {
        var refusal = let(draft, connection, greeting);
        if (refusal.isEmpty()) {
            presenceChanged(draft);
            newTakes.set(true);
        }
        return refusal;
    }

    private Optional<LiveEnd> let(String id, LiveConnection connection, LiveDraft.Greeting greeting) {
        joining.lock();
        try {
            var found = drafts.find(id);
            if (found.isEmpty() || found.get().state().closed()) {
                return Optional.of(LiveEnd.CLOSED);
            }
            var draft = live.computeIfAbsent(id, _ -> new LiveDraft(drafts, found.get()));
            draft.relay();
            return draft.join(connection, greeting) ? Optional.empty() : Optional.of(LiveEnd.TRY_AGAIN);
        } finally {
            joining.unlock();
        }
    }

    /** Sees somebody off. */
    void leave(String id, LiveConnection connection) {
        joining.lock();
        try {
            var draft = live.get(id);
            if (draft != null && draft.leave(connection)) {
                live.remove(id);
            }
        } finally {
            joining.unlock();
        }
        presenceChanged(id);
    }

    /** Does what an editor's script says. */
    void said(String id, LiveConnection by, Frames.Said said) {
        var draft = Optional.ofNullable(live.get(id));
        switch (said) {
            case Frames.Update update -> draft.ifPresent(there -> type(there, id, by, update));
            case Frames.Awareness(var content) -> draft.ifPresent(there -> moved(there, id, by, content));
            case Frames.TooLarge() -> by.end(LiveEnd.TOO_LARGE);
            case Frames.Nonsense() -> by.end(LiveEnd.NONSENSE);
        }
    }

    private void moved(LiveDraft draft, String id, LiveConnection by, byte[] content) {
        draft.awareness(by, content);
        if (others.moved(id, by, content)) {
            soon(others::tellCursors, CURSOR_MILLIS);
        }
    }

    private void type(LiveDraft draft, String id, LiveConnection by, Frames.Update update) {
        try {
            var typed = drafts.typed(by.person(), id, by.message(update.message()), update.content(), update.first());
            switch (drafts.append(typed)) {
                case Typed.Kept(var seq) -> draft.kept(by, update.message(), seq);
                case Typed.Closed() -> by.endAfterwards(LiveEnd.CLOSED);
                case Typed.Full() -> {
                    by.tell(Frames.notice(LiveNotices.refused(
                            "This draft holds as much as one may. Copy the text into a new one, or release it.")));
                    by.endAfterwards(LiveEnd.TOO_LARGE);
                }
            }
        } catch (StorageFailure e) {
            by.end(LiveEnd.TRY_AGAIN);
        }
    }

    /** Something happened to a draft on this node. */
    private void happened(String id) {
        if (live.containsKey(id)) {
            soon(() -> tell(id));
        }
    }

    private void tell(String id) {
        var draft = Optional.ofNullable(live.get(id));
        draft.ifPresent(there -> drafts.find(id).ifPresent(there::happened));
    }

    private void lookSoon() {
        if (!live.isEmpty() && lookAsked.compareAndSet(false, true)) {
            soon(this::look);
        }
    }

    private void soon(Runnable act) {
        soon(act, 0);
    }

    private void soon(Runnable act, int millis) {
        try {
            watch.schedule(() -> safely(act), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("The node goes down; nobody is told any more");
        }
    }

    private static void safely(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            LOG.warn("Those who have drafts open could not be told, and will be again: {}", e.getMessage());
        }
    }

    /** Relays what is there that was not told, by whichever node it was kept. */
    private void look() {
        lookAsked.set(false);
        others.look().forEach(this::tellPresence);
        var pulses = drafts.pulses(List.copyOf(live.keySet()));
        live.forEach((id, draft) -> {
            var now = pulses.get(id);
            if (now != null && now.updates() > draft.relayed()) {
                draft.relay();
            }
            if (now != null && draft.differs(now)) {
                tell(id);
            }
        });
        lookForCursors();
    }

    /** Only where somebody is elsewhere too. */
    private void lookForCursors() {
        var shared =
                others.present().keySet().stream().filter(live::containsKey).toList();
        others.cursors(shared)
                .forEach((id, cursors) ->
                        Optional.ofNullable(live.get(id)).ifPresent(draft -> draft.elsewhere(cursors)));
    }

    private void lookForNewTakes() {
        if (newTakes.getAndSet(false)) {
            live.values().forEach(LiveDraft::lookWhetherOvertaken);
        }
    }

    /** Lets go whoever has signed out, asks who is still there, and renews who is where. */
    void round() {
        for (var draft : live.values()) {
            for (var connection : draft.connections()) {
                if (connection.signedIn()) {
                    connection.ping();
                } else {
                    connection.end(LiveEnd.SIGNED_OUT);
                }
            }
        }
        others.tell(here());
    }

    /** Who has which draft open, on all nodes. */
    public Map<String, Set<String>> presence() {
        var names = new HashMap<String, Set<String>>();
        present().forEach((draft, people) -> {
            var there = names.computeIfAbsent(draft, _ -> new LinkedHashSet<>());
            people.forEach(person -> there.add(person.name()));
        });
        return names;
    }

    private Map<String, Set<Present>> present() {
        var present = others.present();
        here().forEach((draft, people) ->
                present.computeIfAbsent(draft, _ -> new LinkedHashSet<>()).addAll(people));
        return present;
    }

    private Map<String, Set<Present>> here() {
        var here = new HashMap<String, Set<Present>>();
        live.forEach((id, draft) -> here.put(id, draft.present()));
        return here;
    }

    private void presenceChanged(String id) {
        soon(() -> {
            others.tell(here());
            others.look();
            tellPresence(id);
        });
    }

    private void tellPresence(String id) {
        Optional.ofNullable(live.get(id))
                .ifPresent(draft -> draft.tellAll(LiveNotices.presence(present().getOrDefault(id, Set.of()))));
    }

    /** Lets everybody go; they come again when the node is there again. */
    @Override
    public void close() {
        watch.shutdownNow();
        var all = new ArrayList<LiveConnection>();
        live.values().forEach(draft -> all.addAll(draft.connections()));
        all.forEach(connection -> connection.end(LiveEnd.GOING_AWAY));
    }
}
