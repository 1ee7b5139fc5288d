package org.writethru.newsroom.main.command;

import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Unfit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Empties a follower and builds it anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Empties what a follower made and lets it make everything anew from the log.",
        footer = {"", "Example:", "  writethru rebuild seal"})
final class RebuildCommand extends DataCommand {
    @Parameters(paramLabel = "NAME", description = "the follower; a wrong name lists them")
    String name = "";

    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        long read = newsroom.follow()
                .rebuild(name)
                .orElseThrow(() -> new Unfit(
                        "follower",
                        "There is no follower “%s”; there are %s."
                                .formatted(
                                        name,
                                        String.join(", ", newsroom.follow().names()))));
        caller.say("%s is rebuilt and has read %,d entries.".formatted(name, read));
        return Faults.DONE;
    }
}
