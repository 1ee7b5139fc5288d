package org.writethru.newsroom.main.command;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Outcome.Done;
import org.writethru.story.Outcome.Refused;
import org.writethru.story.Story;
import org.writethru.story.Unfit;
import org.writethru.wire.Outgoing;
import org.writethru.wire.WireFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a story in one wire format; there is one of these commands for each. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Prints a story in this format, byte for byte.",
            "What the format or the character set could not carry is said apart, on standard error."
        },
        footer = {
            "",
            "Examples:",
            "  writethru export text dam-opens",
            "  writethru export newsml-g2 4k2j9d8s7f6g --take 1"
        })
final class ExportFormatCommand extends DataCommand {
    private final WireFormat format;

    @Parameters(paramLabel = "STORY", description = "the story: guid, short id or slug")
    String story = "";

    @Option(names = "--take", paramLabel = "N", description = "the story as it was with take N (default: the newest)")
    Optional<Integer> take = Optional.empty();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "the character set agreed with the subscriber, for formats that leave it open")
    Optional<String> charset = Optional.empty();

    ExportFormatCommand(WireFormat format) {
        this.format = format;
    }

    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        return switch (newsroom.desk().find(story)) {
            case Refused<StoryHead>(var refusal) -> Faults.refused(refusal, caller);
            case Done<StoryHead>(var head) -> {
                var whole = newsroom.archive().story(head.guid()).orElseThrow();
                var written = format.write(outgoing(newsroom.outgoing(head, upTo(whole), house(newsroom, caller))));
                caller.print(written.bytes());
                written.notes().forEach(caller::complain);
                yield Faults.DONE;
            }
        };
    }

    private Outgoing outgoing(Outgoing usual) {
        return new Outgoing(
                usual.story(),
                usual.house(),
                usual.addresses(),
                usual.embargo(),
                charset.map(ExportFormatCommand::known).or(usual::charset));
    }

    private static Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unfit("charset", "There is no character set “%s”.".formatted(name));
        }
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
