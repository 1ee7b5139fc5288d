package org.writethru.newsroom.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows to be inserted with few statements.
 *
 * <p>They go in groups of 64 to a statement, of 32, and the rest: a database that keeps prepared statements meets few texts a
 * table, and eight editors' releases need one statement each, not three.
 */
public final class Rows {
    private static final int MOST = 64;

    private static final int HALF = MOST / 2;

    private final String insert;
    private final String marks;
    private final String ending;
    private final List<Row> rows = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(@Nullable Object[] values) {}

    /** @param insert {@code insert into table (column, …)} without its values */
    public Rows(String insert) {
        this(insert, "");
    }

    /** @param ending what follows the values, such as {@code on conflict do nothing} */
    public Rows(String insert, String ending) {
        this.insert = insert.strip();
        this.ending = " " + ending.strip();
        long columns = insert.chars().filter(character -> character == ',').count() + 1;
        this.marks = "(" + marks((int) columns) + ")";
    }

    /** Adds a row with a value for each column. */
    public Rows add(@Nullable Object... values) {
        rows.add(new Row(values));
        return this;
    }

    /** Inserts all. */
    public void write(JdbcClient sql) {
        groups(rows).forEach(group -> write(sql, group));
    }

    /** Divides a list, in order, into parts of 64, one of 32 if there are as many left, and the rest. */
    public static <T> List<List<T>> groups(List<T> all) {
        var groups = new ArrayList<List<T>>();
        for (int at = 0; at < all.size(); ) {
            int left = all.size() - at;
            int count = left >= MOST ? MOST : left >= HALF ? HALF : left;
            groups.add(all.subList(at, at + count));
            at += count;
        }
        return groups;
    }

    /** As many question marks as that, for {@code in (…)}. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private void write(JdbcClient sql, List<Row> some) {
        var statement =
                sql.sql(insert + " values " + String.join(", ", Collections.nCopies(some.size(), marks)) + ending);
        for (var row : some) {
            for (var value : row.values()) {
                statement = statement.param(value);
            }
        }
        statement.update();
    }
}
