package org.writethru.newsroom.main.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.TestPostgres;
import org.writethru.newsroom.main.Node;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.platform.DataFolder;

/** Two nodes with a folder each share one PostgreSQL database. */
class TwoNodesTest {
    /** What readers may wait for a release of another node. */
    private static final Duration MOST = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private Node node(String name, String url) {
        var data = DataFolder.at(folder.resolve(name).resolve("data"));
        var flags = Map.of(SettingKey.PORT, "0", SettingKey.DB, url, SettingKey.ADDRESS, "https://halden.example");
        return Node.start(
                Settings.of(data, Given.gather(Optional.of(data), Map.of(), flags)),
                Clock.systemUTC(),
                CommandOrders::new);
    }

    private static String read(HttpClient reader, Node node, String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + node.port() + path);
        return reader.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    @Test
    void theSecondServesWithinASecondWhatTheFirstReleased() throws IOException, InterruptedException {
        var url = TestPostgres.freshDatabase();
        var desk = new Typed(folder.resolve("first"));
        try (var first = node("first", url);
                var second = node("second", url);
                var held = DataFolder.at(desk.data()).hold().orElseThrow();
                var reader = HttpClient.newHttpClient()) {
            assertThat(read(reader, second, "/en/")).doesNotContain("Dam opens");

            var released = desk.type("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
            long start = System.nanoTime();
            assertThat(released.status()).as(released.err()).isZero();
            assertThat(read(reader, first, "/en/")).contains("Dam opens");
            while (!read(reader, second, "/en/").contains("Dam opens")) {
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MOST);
                Thread.sleep(10);
            }

            var path = URI.create(released.line("read at")).getPath();
            assertThat(read(reader, second, path)).contains("The dam opened at noon.");
            desk.type("withdraw", "dam-opens", "--reason", "There is no dam.");
            Thread.sleep(MOST);
            assertThat(read(reader, second, path)).contains("There is no dam.").doesNotContain("at noon");
            assertThat(desk.type("check").status()).isZero();
        }
    }
}
