package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Eventually;
import org.writethru.newsroom.TestDesk;
import org.writethru.newsroom.TestPostgres;
import org.writethru.newsroom.main.Node;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.staff.Role;

/** Two people write one draft on two nodes that share a PostgreSQL database. */
@Timeout(120)
class LiveTwoNodesTest {
    @TempDir
    Path folder;

    private Node another(String url, TestDesk desk) {
        var data = DataFolder.at(folder.resolve("second"));
        var flags = Map.of(SettingKey.PORT, "0", SettingKey.HOUSE, "demo", SettingKey.DB, url);
        var settings = Settings.of(data, Given.gather(Optional.of(data), Map.of(), flags));
        return Node.start(settings, desk.clock, newsroom -> (errand, caller) -> 1);
    }

    @Test
    void whatIsTypedOnOneNodeIsToldOnTheOther() {
        var url = TestPostgres.freshDatabase();
        try (var desk = TestDesk.open(folder.resolve("first"), Optional.of(url));
                var second = another(url, desk)) {
            var reporter = desk.person(Role.REPORTER);
            var editor = desk.person(Role.EDITOR);
            var section = desk.newsroom()
                    .settings()
                    .house()
                    .sections()
                    .keySet()
                    .iterator()
                    .next();
            var path = reporter.post("/desk/drafts", "language", "en", "section", section)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            var draft = path.substring(path.lastIndexOf('/') + 1);
            var here = LiveClient.open(desk.base(), reporter, draft);
            var there = LiveClient.open("http://localhost:" + second.port(), editor, draft);
            here.waitFor("hello");
            there.waitFor("hello");

            here.type(1, "one");
            assertThat(there.waitFor("updates to 1")).isEqualTo("updates to 1: one");
            there.type(1, "two");
            assertThat(there.waitFor("ack")).isEqualTo("ack 1 at 2");
            assertThat(here.waitFor("updates to 2")).isEqualTo("updates to 2: two");
            Eventually.holds(
                    "each knows of the other",
                    () -> second.newsroom()
                                    .drafting()
                                    .live()
                                    .presence()
                                    .getOrDefault(draft, java.util.Set.of())
                                    .size()
                            == 2);
            Eventually.holds(
                    "each page is told of the other person",
                    () -> List.of(here, there).stream()
                            .allMatch(client -> client.told().stream()
                                    .anyMatch(line -> line.contains("Reporter 1") && line.contains("Editor 1"))));
            here.cursor("after one");
            assertThat(there.waitFor("cursor")).isEqualTo("cursor after one");
            there.cursor("before two");
            assertThat(here.waitFor("cursor")).isEqualTo("cursor before two");
            var late = LiveClient.open("http://localhost:" + second.port(), editor, draft);
            assertThat(late.waitFor("cursor after one")).isNotEmpty();
            reporter.post(path + "/file");
            Eventually.holds(
                    "the other node tells that it is filed",
                    () -> there.told().stream().anyMatch(line -> line.contains("\"kind\":\"filed\"")));
        }
    }
}
