package org.writethru.newsroom.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The table of rooms: which there are, and that each uses only those it may. */
class RoomsTest {
    private static final ApplicationModules ROOMS = ApplicationModules.of("org.writethru.newsroom");

    @Test
    void roomsAreThoseOnTheTable() {
        assertThat(ROOMS.stream()
                        .map(ApplicationModule::getIdentifier)
                        .map(Object::toString)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "platform",
                        "archive",
                        "words",
                        "compare",
                        "ledger",
                        "publish",
                        "follow",
                        "seal",
                        "check",
                        "desk",
                        "media",
                        "intake",
                        "feed",
                        "site",
                        "staff",
                        "main");
    }

    @Test
    void eachRoomUsesOnlyThoseItMay() {
        ROOMS.verify();
    }

    @Test
    void nobodyUsesMain() {
        var main = ROOMS.getModuleByName("main").orElseThrow();
        assertThat(ROOMS.stream().filter(room -> !room.equals(main)))
                .hasSizeGreaterThan(10)
                .noneMatch(room -> room.getDirectDependencies(ROOMS).containsModuleNamed("main"));
    }

    @Test
    void eachRoomSaysWhatItIsForAndWhatAlwaysHolds() throws Exception {
        for (var room : ROOMS.stream().toList()) {
            var info = Sources.of(room.getBasePackage().getName() + ".package-info");
            assertThat(info).contains("What always holds", "@NullMarked", "@ApplicationModule(");
        }
    }
}
