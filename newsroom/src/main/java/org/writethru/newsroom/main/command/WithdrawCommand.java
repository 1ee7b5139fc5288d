package org.writethru.newsroom.main.command;

import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.DeskRules;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Outcome.Done;
import org.writethru.story.Outcome.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a whole story back. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description =
                "Takes a story back, for good: the text of all its takes stops being served, the reason stays public.",
        footer = {
            "",
            "Example:",
            "  writethru withdraw dam-opens --reason 'The engineer whom we quoted does not exist.'"
        })
final class WithdrawCommand extends DataCommand {
    @Parameters(paramLabel = "STORY", description = "the story: guid, short id or slug")
    String story = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "why, for readers")
    String reason = "";

    @Mixin
    OverrideOption rules = new OverrideOption();

    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        rules.expectAllowed(demand(newsroom.settings().deskRules()));
        return switch (newsroom.desk().find(story)) {
            case Refused<StoryHead>(var refusal) -> Faults.refused(refusal, caller);
            case Done<StoryHead>(var head) ->
                Receipts.say(newsroom.desk().withdraw(head.guid(), head.takes(), reason), newsroom, caller);
        };
    }

    private static String demand(DeskRules rules) {
        if (rules.twoPeople()) {
            return "two people for a withdrawal";
        }
        return switch (rules.withdrawalConfirm()) {
            case NONE -> "";
            case PASSWORD -> "a password for each withdrawal";
            case PASSKEY -> "the touch of a passkey for each withdrawal";
        };
    }
}
