package org.writethru.newsroom.desk.wireview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.Behind;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.CopyWord;
import org.writethru.newsroom.desk.WithdrawalProposal;
import org.writethru.newsroom.platform.Bell;
import org.writethru.story.Guid;

/**
 * Everything in play: the stories with the newest releases, the open drafts, editions whose original moved on, and proposed withdrawals.
 *
 * <p>It is read once for all who ask, and again when something changed: whoever asks after a release of this node returned sees
 * it. What other nodes do is seen when the database tells of it, at the latest after {@link #MOST_AGE}. Any thread may ask.
 */
final class Wire {
    /** Stories with the newest releases; what is older is found by search. */
    static final int MOST_RELEASED = 2_000;

    /** Open drafts. */
    static final int MOST_DRAFTS = 1_000;

    /** Withdrawals that are proposed. */
    static final int MOST_PROPOSALS = 200;

    /** Drafts and stories whose copy moved on. */
    static final int MOST_COPY = 500;

    /** How long what was read may be shown without looking again. */
    static final Duration MOST_AGE = Duration.ofSeconds(2);

    private final Archive archive;
    private final DraftsInPlay drafts;
    private final DeskSearch search;
    private final Clock clock;
    private final AtomicLong releases = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Read last = new Read(List.of(), -1, Instant.MIN);
    private Told lastTold = new Told(List.of(), List.of(), Map.of(), Map.of(), Map.of(), -1, Instant.MIN);

    /** What was read, after how many changes of releases or drafts, and when. */
    private record Read(List<InPlay> stories, long changes, Instant at) {}

    /** What is released, which a draft's change does not touch. */
    private record Told(
            List<StoryHead> newest,
            List<Behind> behind,
            Map<Guid, WithdrawalProposal> proposals,
            Map<Guid, List<CopyWord>> copy,
            Map<Guid, String> bylines,
            long releases,
            Instant at) {}

    Wire(Archive archive, DraftsInPlay drafts, DeskSearch search, Bell bell, Clock clock) {
        this.archive = archive;
        this.drafts = drafts;
        this.search = search;
        this.clock = clock;
        bell.onRing(this::told);
        drafts.onWord(this::told);
        drafts.onChange(this::changed);
    }

    private void told() {
        releases.incrementAndGet();
        changed();
    }

    private void changed() {
        changes.incrementAndGet();
        listeners.forEach(Runnable::run);
    }

    /** Calls this when something may have changed on this node; it must be quick and must not throw. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What passes the filter now. */
    WireList list(WireFilter filter) {
        var all = stories();
        var sought = Folded.sought(filter.sought());
        return WireList.of(filter, sought.isEmpty() ? all : found(all, sought));
    }

    /** All of it, the last that happened first. */
    List<InPlay> stories() {
        var now = last;
        if (fresh(now.changes(), changes, now.at())) {
            return now.stories();
        }
        reading.lock();
        try {
            return fresh(last.changes(), changes, last.at()) ? last.stories() : readAgain();
        } finally {
            reading.unlock();
        }
    }

    /** A released story as it is in play, or as it would be. */
    InPlay story(StoryHead head) {
        return stories().stream()
                .filter(story ->
                        story.story().equals(head.guid()) && story.released().isPresent())
                .findFirst()
                .orElseGet(() -> alone(head));
    }

    private static InPlay alone(StoryHead head) {
        return InPlay.of(Optional.of(head), Optional.empty(), "", Optional.empty(), Optional.empty(), List.of());
    }

    /** The open draft of the story that has, or will have, this id. */
    Optional<DraftInPlay> drafted(String shortId) {
        return stories().stream()
                .filter(story -> story.key().equals(shortId))
                .findFirst()
                .flatMap(InPlay::draft);
    }

    private boolean fresh(long then, AtomicLong now, Instant at) {
        return then == now.get() && at.plus(MOST_AGE).isAfter(clock.instant()) && !at.isAfter(clock.instant());
    }

    private List<InPlay> readAgain() {
        long before = changes.get();
        var at = clock.instant();
        if (!fresh(lastTold.releases(), releases, lastTold.at())) {
            lastTold = tell(at);
        }
        last = new Read(read(lastTold), before, at);
        return last.stories();
    }

    private Told tell(Instant at) {
        long before = releases.get();
        var newest = archive.newestReleased(MOST_RELEASED);
        long since = newest.isEmpty() ? 0 : newest.getLast().newestIndex();
        return new Told(
                newest,
                drafts.behind(),
                proposals(),
                drafts.copyWords(MOST_COPY),
                search.bylines(since, MOST_RELEASED),
                before,
                at);
    }

    /** A proposal is void once another take came in. */
    private Map<Guid, WithdrawalProposal> proposals() {
        var proposed = drafts.proposals(MOST_PROPOSALS);
        var heads = byGuid(archive.heads(proposed.keySet()));
        var standing = new LinkedHashMap<Guid, WithdrawalProposal>();
        proposed.forEach((story, proposal) -> Optional.ofNullable(heads.get(story))
                .filter(proposal::standsFor)
                .ifPresent(head -> standing.put(story, proposal)));
        return standing;
    }

    private List<InPlay> read(Told released) {
        var open = byStory(drafts.open(MOST_DRAFTS));
        var heads = byGuid(released.newest());
        released.behind().forEach(one -> heads.putIfAbsent(one.edition().guid(), one.edition()));
        add(heads, released.proposals().keySet());
        add(heads, released.copy().keySet());
        add(heads, open.keySet());
        return inPlay(heads, open, released);
    }

    private static Map<Guid, DraftInPlay> byStory(List<DraftInPlay> drafts) {
        return drafts.stream()
                .collect(Collectors.toMap(
                        DraftInPlay::story, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<Guid, StoryHead> byGuid(Collection<StoryHead> heads) {
        var byGuid = new LinkedHashMap<Guid, StoryHead>();
        heads.forEach(head -> byGuid.put(head.guid(), head));
        return byGuid;
    }

    private void add(Map<Guid, StoryHead> heads, Collection<Guid> more) {
        var missing = more.stream().filter(guid -> !heads.containsKey(guid)).toList();
        archive.heads(missing).forEach(head -> heads.put(head.guid(), head));
    }

    private static Map<Guid, StoryHead> originals(List<Behind> behind) {
        return behind.stream().collect(Collectors.toMap(one -> one.edition().guid(), Behind::original));
    }

    private static List<InPlay> inPlay(Map<Guid, StoryHead> heads, Map<Guid, DraftInPlay> open, Told released) {
        var originals = originals(released.behind());
        return Stream.concat(heads.keySet().stream(), open.keySet().stream().filter(guid -> !heads.containsKey(guid)))
                .map(guid -> InPlay.of(
                        Optional.ofNullable(heads.get(guid)),
                        Optional.ofNullable(open.get(guid)),
                        released.bylines().getOrDefault(guid, ""),
                        Optional.ofNullable(originals.get(guid)),
                        Optional.ofNullable(released.proposals().get(guid)),
                        released.copy().getOrDefault(guid, List.of())))
                .sorted(InPlay.ORDER)
                .toList();
    }

    /** Those in which every word is: of all in play, and of all that were ever released. */
    private List<InPlay> found(List<InPlay> all, Folded sought) {
        var found = new ArrayList<>(
                all.stream().filter(story -> story.words().contains(sought)).toList());
        var there = found.stream().map(InPlay::story).collect(Collectors.toCollection(HashSet::new));
        var older = search.find(sought).stream().filter(there::add).toList();
        archive.heads(older).forEach(head -> found.add(alone(head)));
        return found.stream().sorted(InPlay.ORDER).toList();
    }
}
