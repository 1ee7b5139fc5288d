package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.DatabaseInFront;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Work;

/** Whether pages stay quick when there are many stories: no query of theirs looks at every row or sorts. */
class IndexUseTest {
    private static final Pattern SCAN =
            Pattern.compile("SCAN (story|take|take_record|log_entry|log_tile|story_address)\\b.*");

    private final Set<String> statements = new ConcurrentSkipListSet<>();

    @Test
    void noQueryOfAPageScansOrSorts(@TempDir Path folder) throws Exception {
        try (var site =
                TestSite.open(new TestNewsroom.Opening(folder, java.util.Optional.empty()).wrapping(Listening::new))) {
            var stories = new Stories(site);
            statements.clear();
            site.shelf.clear();
            readEverything(site, stories);
            site.update(stories.dam, Stories.dam("Dam vote held", "It was held"), false);
            var further = site.publish(Stories.bank("Bank cuts rate"));
            site.withdraw(further, "It did not.");
        }
        assertThat(statements).hasSizeGreaterThan(15);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("writethru.db"))) {
            var slow = new ArrayList<String>();
            for (var statement : statements) {
                if (statement.contains(" log_name ")) {
                    continue; // A log has one name, or two after a person decided on a doubt.
                }
                plan(connection, statement).stream()
                        .filter(line -> SCAN.matcher(line).matches() || line.contains("USE TEMP B-TREE"))
                        .forEach(line -> slow.add(line + "\n" + statement));
            }
            assertThat(slow).isEmpty();
        }
    }

    private static List<String> plan(Connection connection, String statement) throws SQLException {
        var plan = new ArrayList<String>();
        try (var explained = connection.createStatement();
                var rows = explained.executeQuery("explain query plan " + statement)) {
            while (rows.next()) {
                plan.add(rows.getString("detail"));
            }
        }
        return plan;
    }

    private static void readEverything(TestSite site, Stories stories) {
        for (var path : List.of(
                "/en/",
                "/en/latest",
                "/en/latest/2",
                "/en/politics/",
                "/en/corrections",
                "/en/about",
                "/en/2026/11/03/",
                "/sitemap.xml",
                "/sitemap-en-2026-11.xml",
                "/news-sitemap.xml",
                "/en/feed.atom",
                "/en/politics/feed.json",
                "/nowhere/else",
                stories.dam.address().path(),
                stories.dam.address().take(2),
                stories.dam.address().changes(1, 2),
                stories.dam.address().record(1),
                stories.dam.address().text(),
                stories.forged.address().path(),
                stories.damInRussian.address().path())) {
            site.get(path);
        }
    }

    /** A database that writes down what it is asked. */
    private final class Listening extends DatabaseInFront {
        Listening(Database database) {
            super(database);
        }

        @Override
        public <T> T read(Work<T> work) {
            return super.read(sql -> work.with(listening(sql)));
        }

        private JdbcClient listening(JdbcClient sql) {
            return (JdbcClient) java.lang.reflect.Proxy.newProxyInstance(
                    JdbcClient.class.getClassLoader(),
                    new Class<?>[] {JdbcClient.class},
                    (proxy, method, arguments) -> {
                        statements.add((String) arguments[0]);
                        return method.invoke(sql, arguments);
                    });
        }
    }
}
