package org.writethru.checks.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Digest;
import org.writethru.story.Guid;
import org.writethru.wire.Reading;
import org.writethru.wire.logentry.v1.LogEntry;

/**
 * What was promised over all rounds on one newsroom, and what must hold whenever its process or database was killed: each
 * acknowledged release is there exactly once, at its place; nothing is there twice; nothing is there that no writer had in its hands; the
 * log has every root that it ever showed as signed.
 */
final class Reckoning {
    private static final int PAGE = 1_000;

    private final DataFolder folder;
    private final Optional<String> database;
    private final Map<Long, Promise> promises = new HashMap<>();
    private final Set<Signed> shown = new HashSet<>();
    private long unheard;

    Reckoning(DataFolder folder, Optional<String> database) {
        this.folder = folder;
        this.database = database;
    }

    /**
     * Takes down what a storm said.
     *
     * @param inHand releases that may have happened without the storm saying so
     */
    void hear(List<String> lines, int inHand) {
        for (var line : lines) {
            Promise.in(line).ifPresent(this::promised);
            Signed.in(line).ifPresent(shown::add);
        }
        assertThat(lines).noneMatch(line -> line.startsWith("doubt"));
        unheard += inHand + lines.stream().filter("unknown"::equals).count();
    }

    private void promised(Promise promise) {
        var other = promises.put(promise.index(), promise);
        assertThat(other)
                .as("two releases were promised the same place in the log")
                .isIn(null, promise);
    }

    int releases() {
        return promises.size();
    }

    int signatures() {
        return shown.size();
    }

    /** Opens the newsroom and goes through all of it. */
    void settle() {
        var hold = folder.hold().orElseThrow(() -> new AssertionError("A process still has the folder"));
        try (hold;
                var newsroom = Newsroom.open(Storm.settings(folder, database), Clock.systemUTC())) {
            assertThat(newsroom.ledger().doubt()).isEmpty();
            newsroom.follow().catchUp();
            var entries = entries(newsroom);
            assertThat(entries).doesNotHaveDuplicates();
            promises.forEach((index, promise) -> assertThat(entries)
                    .as("%s was acknowledged", promise)
                    .element(Math.toIntExact(index))
                    .isEqualTo(new Entry(promise.story(), promise.take())));
            assertThat((long) entries.size()).isBetween((long) promises.size(), promises.size() + unheard);
            compareRecords(newsroom);
            checkIsClean(newsroom);
        }
    }

    private static void checkIsClean(Newsroom newsroom) {
        assertThat(newsroom.check().run((part, done, all) -> {}).findings()).isEmpty();
    }

    private record Entry(String story, int take) {}

    /** All entries; on the way each root that was shown is compared with that of so many entries. */
    private List<Entry> entries(Newsroom newsroom) {
        var roots = new HashMap<Long, String>();
        shown.forEach(
                signed -> assertThat(roots.put(signed.size(), signed.root())).isIn(null, signed.root()));
        var latest = newsroom.ledger()
                .checkpoint()
                .map(state -> Signed.note(state.note()))
                .orElseThrow();
        var entries = new ArrayList<Entry>();
        var tree = new Tree();
        for (var page = newsroom.ledger().entries(0, PAGE);
                !page.isEmpty();
                page = newsroom.ledger().entries(tree.size(), PAGE)) {
            for (var logged : page) {
                tree.add(logged.bytes());
                entries.add(read(logged.bytes()));
                var root = roots.remove(tree.size());
                assertThat(root).as("the root over %d entries", tree.size()).isIn(null, tree.root());
            }
        }
        roots.remove(0L);
        assertThat(roots).as("sizes that were signed and are no more").isEmpty();
        assertThat(latest).isEqualTo(new Signed(tree.size(), tree.root()));
        return entries;
    }

    private static Entry read(byte[] bytes) {
        return switch (LogEntry.read(bytes)) {
            case Reading.Legible<LogEntry>(var entry, var _) ->
                new Entry(entry.story().uri(), entry.take());
            case Reading.Unreadable<LogEntry>(var where, var why) -> throw new AssertionError(where + ": " + why);
        };
    }

    private void compareRecords(Newsroom newsroom) {
        for (var promise : promises.values()) {
            var record = newsroom.archive().record(new TakeAt(new Guid(promise.story()), promise.take()));
            assertThat(record.map(kept -> Digest.of(kept.record()).text())).contains(promise.record());
        }
    }
}
