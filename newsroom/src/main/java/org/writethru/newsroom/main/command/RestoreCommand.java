package org.writethru.newsroom.main.command;

import java.nio.file.Path;
import java.util.Map;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.platform.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup into an empty data folder. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Puts a backup into an empty data folder. Publishing then stands still until a person decides about the"
                        + " log, because what was released after the backup may have been signed and shown (see ‘writethru log’).",
        footer = {"", "Example:", "  writethru restore news-2026-11-25.zip --data /srv/news-again"})
final class RestoreCommand extends FolderCommand {
    @Parameters(paramLabel = "FILE", description = "the backup")
    Path file = Path.of("");

    @Override
    public Integer call() {
        var folder = options.folder();
        try (var held = NodeRun.hold(folder)) {
            var url = options.given(Map.of()).value(SettingKey.DB).text();
            var made =
                    Restoration.restore(file, folder, java.util.Optional.of(url).filter(text -> !text.isBlank()));
            var caller = caller();
            caller.say("The newsroom as it was at %s is in %s again.".formatted(made, folder.path()));
            caller.say(
                    "Reading goes on as before. Publishing waits for a decision about the log: ‘writethru log --help’.");
            return Faults.DONE;
        }
    }
}
