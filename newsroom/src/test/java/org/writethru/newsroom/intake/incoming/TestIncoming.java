package org.writethru.newsroom.intake.incoming;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.writethru.newsroom.TestNewsroom;

/** Incoming copy of a test newsroom. */
public final class TestIncoming {
    private static final AtomicInteger IDS = new AtomicInteger();

    final TestNewsroom room;
    final Incoming incoming;

    TestIncoming(TestNewsroom room) {
        this.room = room;
        this.incoming = new Incoming(room.database, new LineReading(), TestIncoming::newId, room.clock);
    }

    static String newId() {
        return "wire%08d".formatted(IDS.incrementAndGet());
    }

    /** A source whose copy is pushed. */
    public static Source source(String id, String provider, String rules) {
        return new Source(
                id,
                id.toUpperCase(java.util.Locale.ROOT) + " wire",
                provider,
                Way.PUSH,
                "",
                "",
                "",
                "",
                Terms.none(ZoneId.of("Asia/Baku")),
                Rules.of(rules),
                Duration.ofMinutes(1),
                false);
    }

    static final Source NORTH = source("north", "north", "");

    Report take(Source source, String text) {
        return incoming.take(
                source, new Delivery("dam.txt", text.getBytes(StandardCharsets.UTF_8), room.clock.instant()));
    }

    Report take(String text) {
        return take(NORTH, text);
    }

    /** The only item that a delivery had. */
    static Fate.Taken one(Report report) {
        return (Fate.Taken) report.fates().getFirst();
    }

    Item item(Fate.Taken fate) {
        return incoming.item(fate.item()).orElseThrow();
    }
}
