package org.writethru.newsroom.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * I2 and I5 for the SQL in the sources: it stands only in stores, which name only tables of their own room, and no statement
 * changes or deletes what was released.
 *
 * <p>Whose a table is, the comment above it in the migrations says: {@code -- archive: …}.
 */
class SqlTest {
    private static final Pattern STRINGS =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)\\bselect\\b.+\\bfrom\\s+\\w|\\binsert\\s+into\\s+\\w|\\bdelete\\s+from\\s+\\w|\\bupdate\\s+\\w+\\s+set\\b|\\bcreate\\s+(table|index)\\s");
    private static final Pattern TABLE = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+([a-z_]+)");
    private static final Pattern OWNER =
            Pattern.compile("(?m)^-- (\\w+):[^\\n]*\\n(?:--[^\\n]*\\n)*create table (\\w+)");
    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\w+)");
    private static final Pattern CHANGES_RELEASED = Pattern.compile(
            "(?i)\\b(update|delete\\s+from|truncate(\\s+table)?|drop\\s+table|replace\\s+into)\\s+(take|take_record|log_entry|log_checkpoint|log_name)\\b");

    @Test
    void everyTableBelongsToRoom() {
        assertThat(owners().keySet()).hasSizeGreaterThan(8).isEqualTo(createdTables());
        assertThat(owners().values())
                .allSatisfy(room -> assertThat(Sources.ROOMS.resolve(room)).isDirectory());
    }

    @Test
    void sqlStandsInStoresOnly() {
        var files = Sources.all().stream()
                .filter(file -> !Sources.room(file).equals("platform"))
                .filter(file -> statements(file).stream().findAny().isPresent())
                .toList();
        assertThat(files)
                .hasSizeGreaterThan(3)
                .allSatisfy(file -> assertThat(file.getFileName().toString()).endsWith("Store.java"));
    }

    @Test
    void storesNameOnlyTheTablesOfTheirRoom() {
        var owners = owners();
        var seen = new LinkedHashSet<String>();
        for (var file : Sources.all()) {
            for (var table : tables(file)) {
                if (owners.containsKey(table)) {
                    seen.add(table);
                    assertThat(Sources.room(file))
                            .as("%s names %s", file, table)
                            .isEqualTo(owners.get(table));
                }
            }
        }
        assertThat(seen).contains("story", "take", "take_record", "log_entry", "follower", "story_address");
    }

    @Test
    void noStatementChangesOrDeletesWhatWasReleased() {
        int statements = 0;
        for (var file : Sources.all()) {
            for (var statement : statements(file)) {
                statements++;
                assertThat(CHANGES_RELEASED.matcher(statement).find())
                        .as("%s: %s", file, statement)
                        .isFalse();
            }
        }
        assertThat(statements).isGreaterThan(30);
    }

    @Test
    void offendersWouldBeCaught() {
        assertThat(CHANGES_RELEASED.matcher("update take set kind = ?").find()).isTrue();
        assertThat(CHANGES_RELEASED
                        .matcher("delete from log_entry where log_index = ?")
                        .find())
                .isTrue();
        assertThat(CHANGES_RELEASED.matcher("update log_head set size = ?").find())
                .isFalse();
        assertThat(STATEMENT.matcher("select size\n  from log_head").find()).isTrue();
        assertThat(STATEMENT.matcher("Select a story from the list").find()).isTrue();
        assertThat(STATEMENT.matcher("Nothing was released.").find()).isFalse();
    }

    private static Map<String, String> owners() {
        var owners = new HashMap<String, String>();
        for (var migration : Sources.below(Sources.MIGRATIONS, ".sql")) {
            var found = OWNER.matcher(Sources.text(migration));
            while (found.find()) {
                owners.put(found.group(2), found.group(1));
            }
        }
        return owners;
    }

    private static Set<String> createdTables() {
        var created = new LinkedHashSet<String>();
        for (var migration : Sources.below(Sources.MIGRATIONS, ".sql")) {
            var found = CREATED.matcher(Sources.text(migration));
            while (found.find()) {
                created.add(found.group(1));
            }
        }
        return created;
    }

    /** The string literals of a file that are SQL: those in lower case, as all of ours is. */
    private static List<String> statements(Path file) {
        return STRINGS.matcher(Sources.text(file))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(text -> STATEMENT.matcher(text).find() && text.strip().matches("(?s)[a-z(].*"))
                .toList();
    }

    private static Set<String> tables(Path file) {
        var tables = new LinkedHashSet<String>();
        STRINGS.matcher(Sources.text(file)).results().forEach(found -> {
            var named = TABLE.matcher(found.group(1) == null ? found.group(2) : found.group(1));
            while (file.toString().endsWith("Store.java") && named.find()) {
                tables.add(named.group(1));
            }
        });
        return tables;
    }
}
