package org.writethru.newsroom.main.command;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Outcome.Done;
import org.writethru.story.Outcome.Refused;
import org.writethru.story.Story;
import org.writethru.story.Unfit;
import org.writethru.wire.WireFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a story in one wire format; there is one of these commands for each. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Prints a story in this format.",
        footer = {"", "Examples:", "  writethru export text dam-opens", "  writethru export text 4k2j9d8s7f6g --take 1"
        })
final class ExportFormatCommand extends DataCommand {
    private final WireFormat format;

    @Parameters(paramLabel = "STORY", description = "the story: guid, short id or slug")
    String story = "";

    @Option(names = "--take", paramLabel = "N", description = "the story as it was with take N (default: the newest)")
    Optional<Integer> take = Optional.empty();

    ExportFormatCommand(WireFormat format) {
        this.format = format;
    }

    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        return switch (newsroom.desk().find(story)) {
            case Refused<StoryHead>(var refusal) -> Faults.refused(refusal, caller);
            case Done<StoryHead>(var head) -> {
                var whole = newsroom.archive().story(head.guid()).orElseThrow();
                var written = format.write(newsroom.outgoing(head, upTo(whole), house(newsroom, caller)));
                var text = new String(written.bytes(), StandardCharsets.UTF_8);
                caller.print(text.endsWith("\n") ? text : text + "\n");
                yield Faults.DONE;
            }
        };
    }

    private Story upTo(Story whole) {
        int last = take.orElse(whole.takes().size());
        if (last < 1 || last > whole.takes().size()) {
            throw new Unfit(
                    "take",
                    "The story has %d takes; there is no take %d."
                            .formatted(whole.takes().size(), last));
        }
        return new Story(whole.guid(), whole.takes().subList(0, last));
    }
}
