package org.writethru.newsroom.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.writethru.newsroom.desk.CursorStore.Cursor;
import org.writethru.newsroom.desk.LiveNotices.Present;
import org.writethru.newsroom.platform.Database;

/**
 * Tells other nodes who has which draft open here and where their cursors are, and knows the same of them. Where no other node can
 * be, it does nothing.
 *
 * <p>Cursors are told for drafts alone that are open on several nodes; of each the last place in every round.
 */
final class OtherNodes {
    private static final Duration LASTS = Duration.ofSeconds(45);

    private final Database database;
    private final DraftBell bell;
    private final String node;
    private final Clock clock;
    private final Map<String, Cursor> moved = new ConcurrentHashMap<>();
    private volatile Map<String, Set<Present>> present = Map.of();

    OtherNodes(Database database, DraftBell bell, String node, Clock clock) {
        this.database = database;
        this.bell = bell;
        this.node = node;
        this.clock = clock;
    }

    /** Whether there can be any. */
    boolean there() {
        return database.shared();
    }

    /** Tells them who is here. */
    void tell(Map<String, Set<Present>> here) {
        if (there()) {
            database.write(sql -> {
                PresenceStore.put(sql, node, here, clock.instant().plus(LASTS));
                CursorStore.forget(sql, clock.instant());
                bell.willRing(sql);
                return true;
            });
        }
    }

    /** Asks anew who is there; says in which drafts that is another than before. */
    List<String> look() {
        var before = present;
        var now = there()
                ? database.read(sql -> PresenceStore.elsewhere(sql, node, clock.instant()))
                : Map.<String, Set<Present>>of();
        present = now;
        var changed = new ArrayList<String>();
        now.forEach((draft, people) -> {
            if (!people.equals(before.get(draft))) {
                changed.add(draft);
            }
        });
        before.keySet().stream().filter(draft -> !now.containsKey(draft)).forEach(changed::add);
        return changed;
    }

    /** Who is there, as it was at the last look. */
    Map<String, Set<Present>> present() {
        return new HashMap<>(present);
    }

    /** Notes that somebody's cursor moved here; true if others are to be told in the next round. */
    boolean moved(String draft, LiveConnection connection, byte[] content) {
        return present.containsKey(draft)
                && moved.put(connection.id(), new Cursor(connection.id(), draft, content)) == null;
    }

    /** Tells them of all cursors that moved since the last round. */
    void tellCursors() {
        var all = new ArrayList<Cursor>();
        moved.keySet().forEach(connection -> {
            var cursor = moved.remove(connection);
            if (cursor != null) {
                all.add(cursor);
            }
        });
        if (!all.isEmpty()) {
            database.write(sql -> {
                CursorStore.put(sql, node, all, clock.instant().plus(LASTS));
                bell.willRing(sql);
                return true;
            });
        }
    }

    /** Their cursors in these drafts. */
    Map<String, List<Cursor>> cursors(List<String> drafts) {
        return drafts.isEmpty()
                ? Map.of()
                : database.read(sql -> CursorStore.elsewhere(sql, node, drafts, clock.instant()));
    }
}
