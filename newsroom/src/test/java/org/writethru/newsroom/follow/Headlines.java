package org.writethru.newsroom.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Work;

/** A shared follower for tests: it counts, in a table of its own, how often the log spoke of each index. */
public final class Headlines implements Follower.Shared {
    private final Database database;

    public Headlines(Database database) {
        this.database = database;
        database.write(sql -> sql.sql(
                        "create table if not exists headline (log_index bigint not null primary key, seen integer not null)")
                .update());
    }

    @Override
    public String name() {
        return "headlines";
    }

    @Override
    public Work<?> follow(List<LoggedEntry> entries) {
        return sql -> {
            for (var entry : entries) {
                sql.sql(
                                "insert into headline (log_index, seen) values (?, 1) on conflict (log_index) do update set seen = headline.seen + 1")
                        .param(entry.index())
                        .update();
            }
            return entries.size();
        };
    }

    @Override
    public void empty(JdbcClient transaction) {
        transaction.sql("delete from headline").update();
    }

    /** What it made: each index as often as it was seen. */
    public List<String> product() {
        return database.read(sql -> sql.sql("select log_index, seen from headline order by log_index")
                .query((row, at) -> row.getLong("log_index") + " seen " + row.getInt("seen"))
                .list());
    }

    @Override
    public void check(long position, Consumer<String> finding) {
        var expected = new ArrayList<String>();
        for (long index = 0; index < position; index++) {
            expected.add(index + " seen 1");
        }
        if (!product().equals(expected)) {
            finding.accept("It should be %s but is %s.".formatted(expected, product()));
        }
    }
}
