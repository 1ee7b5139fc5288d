package org.writethru.newsroom.desk.wireview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;

/** Filters that people keep. */
interface SavedFiltersContract extends OnDatabase {
    private static SavedFilters filters(TestNewsroom room) {
        var count = new AtomicInteger();
        return new SavedFilters(room.database, () -> "f" + count.incrementAndGet(), room.clock);
    }

    @Test
    default void keptFilterIsItsPersonsOwnAndInOneSpelling(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var filters = filters(room);
            var kept = done(filters.add("mira", "  Russian economy ", "page=3&language=ru&x=1&section=economy"));
            room.clock.move(Duration.ofSeconds(1));
            done(filters.add("mira", "Flashes", "?urgency=1"));
            assertThat(kept.name()).isEqualTo("Russian economy");
            assertThat(kept.query()).isEqualTo("?section=economy&language=ru");
            assertThat(filters.of("mira")).extracting(SavedFilter::name).containsExactly("Russian economy", "Flashes");
            assertThat(filters.of("tom")).isEmpty();
            assertThat(filters.remove("tom", kept.id())).isFalse();
            assertThat(refused(filters.rename("tom", kept.id(), "Mine")).sentence())
                    .isEqualTo("This filter is not there any more.");
            assertThat(filters.of("mira")).contains(kept);
        }
    }

    @Test
    default void filterIsRenamedAndRemoved(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var filters = filters(room);
            var kept = done(filters.add("mira", "Economy", "section=economy"));
            done(filters.add("mira", "Flashes", "urgency=1"));
            assertThat(done(filters.rename("mira", kept.id(), "Money")).name()).isEqualTo("Money");
            assertThat(done(filters.rename("mira", kept.id(), "Money")).name()).isEqualTo("Money");
            assertThat(refused(filters.rename("mira", kept.id(), "Flashes")).sentence())
                    .contains("called “Flashes” already");
            assertThat(filters.remove("mira", kept.id())).isTrue();
            assertThat(filters.remove("mira", kept.id())).isFalse();
            assertThat(filters.of("mira")).extracting(SavedFilter::name).containsExactly("Flashes");
        }
    }

    @Test
    default void whatCannotBeKeptIsRefusedInWords(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var filters = filters(room);
            assertThat(refused(filters.add("mira", " ", "urgency=1")).sentence())
                    .contains("a name of one line");
            assertThat(refused(filters.add("mira", "x".repeat(41), "urgency=1")).sentence())
                    .contains("at most 40 characters");
            assertThat(refused(filters.add("mira", "Odd", "urgency=high")).sentence())
                    .isEqualTo("The urgency is a number, not “high”.");
            assertThat(refused(filters.add("mira", "Odd", "q=%zz")).sentence()).contains("cannot be read");
            assertThat(refused(filters.add("mira", "Odd", "q=" + "x".repeat(5_000)))
                            .sentence())
                    .contains("too long");
            for (int count = 0; count < SavedFilters.MOST; count++) {
                done(filters.add("mira", "Filter " + count, "urgency=1"));
            }
            assertThat(refused(filters.add("mira", "One more", "urgency=1")).sentence())
                    .contains("as many as there may be");
            assertThat(filters.of("mira")).hasSize(SavedFilters.MOST);
        }
    }
}
