package org.writethru.newsroom.desk.wireview;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.writethru.newsroom.desk.wireview.LiveWire.Printed;
import org.writethru.newsroom.desk.wireview.WireNews.Flash;

/** One browser that looks at the wire. What it is to be told waits in one place, where later news take that of earlier. */
final class WireWatch {
    /** Flashes that a browser brings back when it connects again. */
    private static final int MOST_MARKED = 100;

    private final String person;
    private final WireFilter filter;
    private final BooleanSupplier lasts;
    private final Duration heartbeat;
    private final WireLine line;
    private final Consumer<WireWatch> over;
    private final AtomicReference<@Nullable Waiting> waiting = new AtomicReference<>();
    private final AtomicBoolean writing = new AtomicBoolean();
    private final Set<String> heard = new HashSet<>();
    private Map<String, String> told = new LinkedHashMap<>();
    private @Nullable Printed last;
    private Optional<String> known;
    private final long begun = System.nanoTime();
    private boolean first = true;
    private long lastWrite = System.nanoTime();
    private long lastAsked = System.nanoTime();
    private volatile boolean ended;

    private record Waiting(Printed list, List<Flash> flashes) {}

    WireWatch(
            String person,
            WireFilter filter,
            BooleanSupplier lasts,
            Optional<String> known,
            Duration heartbeat,
            WireLine line,
            Consumer<WireWatch> over) {
        this.person = person;
        this.filter = filter;
        this.lasts = lasts;
        this.known = known;
        this.heartbeat = heartbeat;
        this.line = line;
        this.over = over;
    }

    String person() {
        return person;
    }

    long begun() {
        return begun;
    }

    WireFilter filter() {
        return filter;
    }

    /** Takes what it is to be told and returns at once; a thread of its own writes. */
    void tell(Printed list, List<Flash> flashes) {
        waiting.set(new Waiting(list, flashes));
        if (writing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("wire-line").start(this::write);
        }
    }

    private void write() {
        do {
            try {
                for (var next = waiting.getAndSet(null); next != null && !ended; next = waiting.getAndSet(null)) {
                    write(next);
                }
            } catch (IOException | RuntimeException e) {
                end(); // The browser is gone; it asks again if it wants.
            }
            writing.set(false);
        } while (waiting.get() != null && !ended && writing.compareAndSet(false, true));
    }

    private void write(Waiting next) throws IOException {
        if (due(lastAsked) && !stillLasts()) {
            line.refuse();
            end();
            return;
        }
        var flash = unheard(next.flashes());
        if (first || !flash.isEmpty() || !next.list().equals(last)) {
            line.send(mark(next.flashes()), news(next.list(), flash));
        } else if (due(lastWrite)) {
            line.beat();
        } else {
            return;
        }
        last = next.list();
        first = false;
        lastWrite = System.nanoTime();
    }

    private boolean due(long since) {
        return System.nanoTime() - since > heartbeat.toNanos();
    }

    private boolean stillLasts() {
        lastAsked = System.nanoTime();
        return lasts.getAsBoolean();
    }

    /** A new connection has the flashes there are on its page already; one that comes back says which it heard of. */
    private List<Flash> unheard(List<Flash> flashes) {
        if (first) {
            var before = known.map(mark -> Set.of(mark.split(","))).orElse(Set.of());
            flashes.stream()
                    .filter(flash -> known.isEmpty() || before.contains(name(flash)))
                    .forEach(flash -> heard.add(flash.id()));
            known = Optional.empty();
        }
        return flashes.stream().filter(flash -> heard.add(flash.id())).toList();
    }

    private static String mark(List<Flash> flashes) {
        return flashes.isEmpty()
                ? "-"
                : String.join(
                        ",",
                        flashes.stream().limit(MOST_MARKED).map(WireWatch::name).toList());
    }

    private static String name(Flash flash) {
        return Integer.toHexString(flash.id().hashCode());
    }

    private WireNews news(Printed list, List<Flash> flash) {
        var now = new LinkedHashMap<String, String>();
        list.rows().forEach(row -> now.put(row.key(), row.html()));
        var rows = list.rows().stream()
                .filter(row -> !Objects.equals(told.get(row.key()), row.html()))
                .toList();
        var gone = told.keySet().stream().filter(key -> !now.containsKey(key)).toList();
        told = now;
        return new WireNews(List.copyOf(now.keySet()), rows, gone, list.counts(), list.pages(), flash);
    }

    /** Closes it. */
    void end() {
        ended = true;
        over.accept(this);
        line.end();
    }
}
