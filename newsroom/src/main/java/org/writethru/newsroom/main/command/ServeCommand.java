package org.writethru.newsroom.main.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.main.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a node. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the newsroom: reader pages, feeds and the signed log over HTTP, until Ctrl-C.",
        footer = {
            "",
            "Examples:",
            "  writethru serve",
            "  writethru serve --data /srv/news --port 9000",
            "  writethru serve --db 'jdbc:postgresql://db.example/news?user=news&password=…'"
        })
final class ServeCommand extends FolderCommand {
    @Option(names = "--port", paramLabel = "N", description = "the port to answer on (default: 8080)")
    Optional<Integer> port = Optional.empty();

    @Override
    public Integer call() {
        var folder = options.folder();
        try (var held = NodeRun.hold(folder)) {
            Beginning.remember(folder, options.house);
            return NodeRun.untilStopped(Settings.of(folder, options.given(flags(port))), caller());
        }
    }

    static Map<SettingKey, String> flags(Optional<Integer> port) {
        var flags = new EnumMap<SettingKey, String>(SettingKey.class);
        port.ifPresent(number -> flags.put(SettingKey.PORT, Integer.toString(number)));
        return flags;
    }
}
