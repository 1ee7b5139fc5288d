package org.writethru.newsroom.desk.wireview;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.SignedHead;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Work;
import org.writethru.story.Guid;

/**
 * Finds released stories by slug, headline, byline and short id; a withdrawn one by slug and short id alone. It knows what was
 * released a moment ago, not necessarily the last second. May be used from any thread.
 */
final class DeskSearch implements Follower.Shared {
    /** Stories that one search finds. */
    static final int MOST_FOUND = 200;

    private static final int CHECKED_TOGETHER = 1_000;

    private final Database database;
    private final Archive archive;

    DeskSearch(Database database, Archive archive) {
        this.database = database;
        this.archive = archive;
    }

    /** The stories in which every word is, the last released first; none if nothing is sought. */
    List<Guid> find(Folded sought) {
        return sought.isEmpty() ? List.of() : database.read(sql -> SearchStore.find(sql, sought, MOST_FOUND));
    }

    /** The bylines of stories whose newest take is at this place of the log or behind it. */
    Map<Guid, String> bylines(long sinceIndex, int most) {
        return database.read(sql -> SearchStore.bylines(sql, sinceIndex, most));
    }

    @Override
    public String name() {
        return "desk-search";
    }

    @Override
    public Work<?> follow(List<LoggedEntry> entries) {
        var rows = rows(entries.getFirst().index(), entries.getLast().index() + 1);
        return transaction -> {
            SearchStore.keep(transaction, rows);
            return rows.size();
        };
    }

    private List<SearchStore.Row> rows(long fromIndex, long toIndex) {
        return archive.signed(fromIndex, toIndex).stream().map(DeskSearch::row).toList();
    }

    private static SearchStore.Row row(SignedHead signed) {
        var head = signed.head();
        var byline = signed.byline().orElse("");
        var folded = Folded.of(
                head.headline(), head.slug().text(), byline, head.guid().shortId());
        return new SearchStore.Row(head.guid(), head.newestIndex(), byline, folded.line());
    }

    @Override
    public void empty(JdbcClient transaction) {
        SearchStore.empty(transaction);
    }

    @Override
    public void check(long position, Consumer<String> finding) {
        for (long from = 0; from < position; from += CHECKED_TOGETHER) {
            compare(from, Math.min(from + CHECKED_TOGETHER, position), position, finding);
        }
        strangers(finding);
    }

    /** A story that was released further meanwhile is left to the next check. */
    private void compare(long from, long to, long position, Consumer<String> finding) {
        var expected =
                rows(from, to).stream().filter(row -> row.newest() < position).toList();
        var kept =
                database
                        .read(sql -> SearchStore.rows(
                                sql,
                                expected.stream().map(SearchStore.Row::story).toList()))
                        .stream()
                        .collect(Collectors.toMap(SearchStore.Row::story, Function.identity()));
        for (var row : expected) {
            var found = kept.get(row.story());
            if (found == null) {
                finding.accept("The story %s is not found by search.".formatted(row.story()));
            } else if (!found.equals(row) && stays(row)) {
                finding.accept("The story %s is found by “%s”, but should be by “%s”."
                        .formatted(row.story(), found.folded(), row.folded()));
            }
        }
    }

    private boolean stays(SearchStore.Row row) {
        return archive.head(row.story())
                .filter(head -> head.newestIndex() == row.newest())
                .isPresent();
    }

    private void strangers(Consumer<String> finding) {
        var after = "";
        for (var rows = rows(after); !rows.isEmpty(); rows = rows(after)) {
            var stories = rows.stream().map(SearchStore.Row::story).toList();
            var strangers = new HashSet<>(stories);
            archive.heads(stories).stream().map(StoryHead::guid).forEach(strangers::remove);
            strangers.forEach(
                    story -> finding.accept("Search finds the story %s, which does not exist.".formatted(story)));
            after = rows.getLast().story().uri();
        }
    }

    private List<SearchStore.Row> rows(String after) {
        return database.read(sql -> SearchStore.after(sql, after, CHECKED_TOGETHER));
    }
}
