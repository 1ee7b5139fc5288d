package org.writethru.newsroom.main.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.writethru.newsroom.intake.CopyFile;
import org.writethru.newsroom.main.Node;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.main.settings.Settings;
import picocli.CommandLine.Command;

/**
 * Does once on throw-away data what a node and the short commands do, so that the launcher's Java can learn which classes a
 * start needs (its AOT cache).
 */
@Command(name = "rehearse", hidden = true, description = "Trains the launcher's Java on throw-away data.")
final class RehearseCommand extends FolderCommand {
    private static final String COPY = """
            ---
            headline: The curtain rises
            place: Sorrin
            ---

            The curtain rose at eight.

            > It rose.
            >
            > — The stage hand
            """;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = options.folder();
        var settings = Settings.of(folder, options.given(Map.of(SettingKey.PORT, "0")));
        try (var held = NodeRun.hold(folder);
                var node = Node.start(settings, Clock.systemUTC(), CommandOrders::new)) {
            var copy = CopyFile.read(COPY.getBytes(StandardCharsets.UTF_8), settings.house(), Set.of());
            node.newsroom().desk().publish(copy.filing());
            read(node.port(), settings.house().languages().getFirst().tag());
        }
        return Faults.DONE;
    }

    private static void read(int port, String language) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var path :
                    List.of("/" + language + "/", "/" + language + "/feed.atom", "/log/checkpoint", "/nowhere")) {
                var address = URI.create("http://localhost:" + port + path);
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        }
    }
}
