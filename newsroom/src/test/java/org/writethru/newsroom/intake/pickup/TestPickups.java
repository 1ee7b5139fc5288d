package org.writethru.newsroom.intake.pickup;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.intake.incoming.Incoming;
import org.writethru.newsroom.intake.incoming.LineReading;
import org.writethru.newsroom.intake.incoming.Looking;
import org.writethru.newsroom.intake.incoming.Rules;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.SourceState;
import org.writethru.newsroom.intake.incoming.Sources;
import org.writethru.newsroom.intake.incoming.Terms;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.newsroom.intake.incoming.WireReading;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;

/** Sources of a test newsroom that are looked at when the test says so. */
final class TestPickups {
    static final Asker CHIEF = new Asker(new Person("id-chief", "chief", "Chief", Role.CHIEF), "192.0.2.7");
    private static final AtomicInteger IDS = new AtomicInteger();

    final TestNewsroom room;
    final Incoming incoming;
    final Sources sources;
    final Looking looking;

    TestPickups(TestNewsroom room) {
        this(room, new LineReading());
    }

    TestPickups(TestNewsroom room, WireReading reading) {
        this.room = room;
        this.incoming = new Incoming(room.database, reading, TestPickups::newId, room.clock);
        this.sources = new Sources(
                room.database,
                incoming,
                (sql, by, from, act, subject, detail) -> {},
                room.house,
                new java.security.SecureRandom());
        this.looking = new Looking(room.database, incoming, TestPickups::newId);
    }

    private static String newId() {
        return "pick%08d".formatted(IDS.incrementAndGet());
    }

    Pickups with(Pickup... pickups) {
        return new Pickups(incoming, looking, List.of(pickups), () -> 0.5, () -> {});
    }

    static Source source(Way way, String place) {
        return new Source(
                "north",
                "North wire",
                "",
                way,
                place,
                "",
                "",
                "",
                Terms.none(ZoneId.of("UTC")),
                Rules.NONE,
                Duration.ofMinutes(1),
                false);
    }

    Source add(Way way, String place) {
        return TestNewsroom.done(sources.add(CHIEF, source(way, place))).source();
    }

    SourceState state() {
        return sources.find("north").orElseThrow().state();
    }

    /** Files or bodies by name. */
    static String item(String guid, String headline) {
        return "guid: %s\nheadline: %s\ntext: It was held.\n".formatted(guid, headline);
    }
}
