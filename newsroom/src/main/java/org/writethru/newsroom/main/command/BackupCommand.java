package org.writethru.newsroom.main.command;

import java.util.List;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.platform.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts everything of a newsroom into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Puts everything of a newsroom into one new file, while it goes on working. The file holds the log's"
                        + " private key: keep it where you would keep that.",
        footer = {"", "Example:", "  writethru backup news-2026-11-25.zip"})
final class BackupCommand extends DataCommand {
    @Parameters(paramLabel = "FILE", description = "the file to make; it must not exist")
    String file = "";

    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        Backup.make(
                newsroom.database(),
                newsroom.settings().folder(),
                List.of(Newsroom.PICTURES),
                caller.path(file),
                newsroom.clock().instant());
        caller.say("Everything up to now is in " + file + ".");
        newsroom.settings()
                .bucket()
                .ifPresent(bucket -> caller.say("Pictures are not in it: they are kept in %s.".formatted(bucket)));
        return Faults.DONE;
    }
}
