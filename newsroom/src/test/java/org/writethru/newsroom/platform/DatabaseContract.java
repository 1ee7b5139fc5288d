package org.writethru.newsroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.OnDatabase;

/** What the rooms rely on, whatever the database. */
interface DatabaseContract extends OnDatabase {
    private Database open(Path folder) {
        var database = Databases.open(url(), DataFolder.at(folder));
        database.write(
                sql -> sql.sql("create table if not exists note (place integer primary key, words text not null)")
                        .update());
        return database;
    }

    private static int note(JdbcClient sql, int place, String words) {
        return sql.sql("insert into note (place, words) values (?, ?)")
                .param(place)
                .param(words)
                .update();
    }

    private static List<String> notes(JdbcClient sql) {
        return sql.sql("select words from note order by place")
                .query((row, at) -> row.getString(1))
                .list();
    }

    @Test
    default void writtenIsReadAfterReopening(@TempDir Path folder) {
        try (var database = open(folder)) {
            database.write(sql -> note(sql, 1, "the dam"));
        }
        try (var database = open(folder)) {
            assertThat(database.read(DatabaseContract::notes)).containsExactly("the dam");
        }
    }

    @Test
    default void workThatThrowsIsUndoneWhole(@TempDir Path folder) {
        try (var database = open(folder)) {
            assertThatThrownBy(() -> database.write(sql -> {
                        note(sql, 1, "half a story");
                        throw new IllegalArgumentException("the reporter changed her mind");
                    }))
                    .hasMessage("the reporter changed her mind");
            assertThatThrownBy(() -> database.write(sql -> note(sql, 2, "a") + note(sql, 2, "the same place")))
                    .isInstanceOf(RuntimeException.class);

            assertThat(database.read(DatabaseContract::notes)).isEmpty();
        }
    }

    @Test
    default void readSeesOneStateThoughOthersWriteMeanwhile(@TempDir Path folder) {
        try (var database = open(folder);
                var writer = Executors.newSingleThreadExecutor()) {
            database.write(sql -> note(sql, 1, "before"));

            var seen = database.read(sql -> {
                var first = notes(sql);
                CompletableFuture.runAsync(() -> database.write(other -> note(other, 2, "meanwhile")), writer)
                        .join();
                return List.of(first, notes(sql));
            });

            assertThat(seen).containsExactly(List.of("before"), List.of("before"));
            assertThat(database.read(DatabaseContract::notes)).containsExactly("before", "meanwhile");
        }
    }

    @Test
    default void worksOfOneKindThatWaitAreDoneInOneGo(@TempDir Path folder) throws Exception {
        var sizes = Collections.synchronizedList(new ArrayList<Integer>());
        Together<Integer, String> together = (sql, places) -> {
            sizes.add(places.size());
            places.forEach(place -> note(sql, place, "note " + place));
            return places.stream().map(place -> "noted " + place).toList();
        };
        try (var database = open(folder);
                var editors = Executors.newFixedThreadPool(11)) {
            var hold = new CountDownLatch(1);
            var first = editors.submit(() -> database.write(sql -> waited(hold)));
            var acts = new ArrayList<Future<String>>();
            for (int place = 1; place <= 10; place++) {
                int here = place;
                acts.add(editors.submit(() -> database.write(together, here)));
            }
            letThemQueue();
            hold.countDown();

            assertThat(first.get()).isTrue();
            for (int place = 1; place <= 10; place++) {
                assertThat(acts.get(place - 1).get()).isEqualTo("noted " + place);
            }
            assertThat(sizes).anyMatch(size -> size > 1);
            assertThat(database.read(DatabaseContract::notes)).hasSize(10);
        }
    }

    @Test
    default void oneOfThoseDoneInOneGoCanFailAlone(@TempDir Path folder) throws Exception {
        Together<Integer, Integer> together = (sql, places) ->
                places.stream().map(place -> note(sql, place, "note " + place)).toList();
        try (var database = open(folder);
                var editors = Executors.newFixedThreadPool(10)) {
            database.write(sql -> note(sql, 5, "already there"));
            var acts = new ArrayList<Callable<Integer>>();
            for (int place = 1; place <= 20; place++) {
                int here = place;
                acts.add(() -> database.write(together, here));
            }
            var failed = editors.invokeAll(acts).stream()
                    .filter(act -> act.state() == Future.State.FAILED)
                    .count();

            assertThat(failed).isEqualTo(1);
            assertThat(database.read(DatabaseContract::notes)).hasSize(20).contains("already there");
        }
    }

    @Test
    default void workMayNotStartAnother(@TempDir Path folder) {
        try (var database = open(folder)) {
            assertThatThrownBy(() -> database.write(sql -> database.write(inner -> note(inner, 1, "nested"))))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(database.read(DatabaseContract::notes)).isEmpty();
        }
    }

    @Test
    default void rowsAreInsertedWhateverTheirNumber(@TempDir Path folder) {
        try (var database = open(folder)) {
            for (int count : new int[] {1, 2, 63, 64, 65, 200}) {
                database.write(sql -> {
                    sql.sql("delete from note").update();
                    var rows = new Rows("insert into note (place, words)");
                    for (int place = 0; place < count; place++) {
                        rows.add(place, "note " + place);
                    }
                    rows.write(sql);
                    return count;
                });
                assertThat(database.read(DatabaseContract::notes)).hasSize(count);
            }
        }
    }

    @Test
    default void closedDatabaseRefusesAtOnce(@TempDir Path folder) {
        var database = open(folder);
        database.close();
        assertThatThrownBy(() -> database.write(sql -> note(sql, 1, "too late")))
                .isInstanceOf(StorageFailure.class);
    }

    private static boolean waited(CountDownLatch hold) {
        try {
            hold.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void letThemQueue() throws InterruptedException {
        Thread.sleep(300);
    }
}
