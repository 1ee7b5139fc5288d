package org.writethru.newsroom.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Work;
import org.writethru.story.Address;
import org.writethru.story.Guid;

/** Every address that a story ever had. May be used from any thread. */
final class Addresses implements Follower.Shared {
    private static final int CHECKED_TOGETHER = 1_000;

    private final Database database;
    private final Archive archive;

    Addresses(Database database, Archive archive) {
        this.database = database;
        this.archive = archive;
    }

    /** Whose address this is or was. */
    Optional<Guid> story(String path) {
        return database.read(sql -> AddressStore.story(sql, path));
    }

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public Work<?> follow(List<LoggedEntry> entries) {
        var paths = paths(entries.getFirst().index(), entries.getLast().index() + 1);
        return transaction -> {
            AddressStore.keep(transaction, paths);
            return paths.size();
        };
    }

    private Map<String, Guid> paths(long fromIndex, long toIndex) {
        var paths = new LinkedHashMap<String, Guid>();
        archive.slugs(fromIndex, toIndex).forEach((released, slug) -> {
            var story = released.story();
            var address = new Address(
                    story.language(), story.day(), slug, story.guid().shortId());
            paths.put(address.path(), story.guid());
        });
        return paths;
    }

    @Override
    public void check(long position, Consumer<String> finding) {
        for (long from = 0; from < position; from += CHECKED_TOGETHER) {
            paths(from, Math.min(from + CHECKED_TOGETHER, position)).forEach((path, story) -> {
                if (!story(path).equals(Optional.of(story))) {
                    finding.accept("The address %s does not lead to its story %s.".formatted(path, story));
                }
            });
        }
        strangers(finding);
    }

    private void strangers(Consumer<String> finding) {
        var after = "";
        for (var rows = rows(after); !rows.isEmpty(); rows = rows(after)) {
            for (var row : rows) {
                if (archive.head(row.story()).isEmpty()) {
                    finding.accept(
                            "The address %s leads to %s, which does not exist.".formatted(row.path(), row.story()));
                }
            }
            after = rows.getLast().path();
        }
    }

    private List<AddressStore.Row> rows(String after) {
        return database.read(sql -> AddressStore.rows(sql, after, CHECKED_TOGETHER));
    }

    @Override
    public void empty(JdbcClient transaction) {
        AddressStore.empty(transaction);
    }
}
