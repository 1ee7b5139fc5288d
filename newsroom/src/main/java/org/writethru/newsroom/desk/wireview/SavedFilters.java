package org.writethru.newsroom.desk.wireview;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.platform.Database;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;

/** The filters that people keep, each person's own. May be used from any thread; an outcome that is done is on disk. */
final class SavedFilters {
    /** Filters of one person. */
    static final int MOST = 30;

    /** Characters of a name. */
    static final int MOST_CHARACTERS = 40;

    /** Characters of a query. */
    private static final int LONGEST_QUERY = 4_000;

    private final Database database;
    private final Supplier<String> newIds;
    private final Clock clock;

    /** @param newIds gives ids that were never given before */
    SavedFilters(Database database, Supplier<String> newIds, Clock clock) {
        this.database = database;
        this.newIds = newIds;
        this.clock = clock;
    }

    /** Those of a person, the oldest first. */
    List<SavedFilter> of(String person) {
        return database.read(sql -> SavedFilterStore.of(sql, person));
    }

    /** Keeps a filter, with the query of its address. */
    Outcome<SavedFilter> add(String person, String name, String query) {
        try {
            var filter = new SavedFilter(newIds.get(), checked(name), canonical(query));
            return database.write(sql -> add(sql, person, filter));
        } catch (Unfit e) {
            return new Outcome.Refused<>(Refusal.Field.of(e));
        }
    }

    private static String canonical(String query) {
        if (query.length() > LONGEST_QUERY) {
            throw new Unfit("filter", "The filter is too long to be kept.");
        }
        return WireFilter.parse(query).at(1).query();
    }

    private Outcome<SavedFilter> add(JdbcClient sql, String person, SavedFilter filter) {
        var kept = SavedFilterStore.of(sql, person);
        if (kept.size() >= MOST) {
            return refused("You keep %d filters, which is as many as there may be. Remove one first.".formatted(MOST));
        }
        if (named(kept, filter.name())) {
            return taken(filter.name());
        }
        SavedFilterStore.add(sql, person, filter, clock.millis());
        return new Outcome.Done<>(filter);
    }

    /** Calls a filter something else. */
    Outcome<SavedFilter> rename(String person, String id, String name) {
        try {
            var other = checked(name);
            return database.write(sql -> rename(sql, person, id, other));
        } catch (Unfit e) {
            return new Outcome.Refused<>(Refusal.Field.of(e));
        }
    }

    private static Outcome<SavedFilter> rename(JdbcClient sql, String person, String id, String name) {
        var kept = SavedFilterStore.of(sql, person);
        var others = kept.stream().filter(filter -> !filter.id().equals(id)).toList();
        if (named(others, name)) {
            return taken(name);
        }
        return SavedFilterStore.rename(sql, person, id, name)
                ? new Outcome.Done<>(SavedFilterStore.of(sql, person).stream()
                        .filter(filter -> filter.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                : refused("This filter is not there any more.");
    }

    /** Forgets a filter; true if it was there. */
    boolean remove(String person, String id) {
        return database.write(sql -> SavedFilterStore.remove(sql, person, id));
    }

    private static boolean named(List<SavedFilter> filters, String name) {
        return filters.stream().anyMatch(filter -> filter.name().equals(name));
    }

    private static Outcome<SavedFilter> taken(String name) {
        return refused("You keep a filter called “%s” already. Choose another name.".formatted(name));
    }

    private static Outcome<SavedFilter> refused(String sentence) {
        return new Outcome.Refused<>(new Refusal.Field("name", sentence));
    }

    private static String checked(String name) {
        var line = name.strip();
        if (line.isEmpty() || line.length() > MOST_CHARACTERS || line.chars().anyMatch(Character::isISOControl)) {
            throw new Unfit(
                    "name",
                    "Give the filter a name of one line, at most %d characters long.".formatted(MOST_CHARACTERS));
        }
        return line;
    }
}
