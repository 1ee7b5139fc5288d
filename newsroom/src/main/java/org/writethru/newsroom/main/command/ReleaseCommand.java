package org.writethru.newsroom.main.command;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.intake.CopyFile;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Filing;
import org.writethru.story.Outcome;
import org.writethru.story.Outcome.Done;
import org.writethru.story.Outcome.Refused;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Releases a take from a file of copy. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description =
                "Releases copy: a new story, or with --updates or --corrects a story's next take. When it returns, the"
                        + " take is on disk and in the log, and every page of the node shows it.",
        footer = {
            "",
            "FILE is Markdown with its fields in a YAML head between two lines “---” (headline, slug, section,",
            "language, place, byline, standfirst, urgency, sources, keywords, …), or house text. In an update,",
            "fields that the file leaves out stay as they are. “-” reads what is piped in.",
            "",
            "Examples:",
            "  writethru release dam.md",
            "  writethru release dam-2.md --updates dam-opens --note 'Adds the engineer’s answer'",
            "  writethru release dam-3.md --corrects 4k2j9d8s7f6g --correction 'The dam is 40 metres high, not 400.'"
        })
final class ReleaseCommand extends DataCommand {
    @Parameters(paramLabel = "FILE", description = "the copy")
    String file = "-";

    @ArgGroup(exclusive = true)
    @Nullable
    FollowUp followUp;

    @Option(
            names = "--on",
            paramLabel = "N",
            description =
                    "the take that the text was written on; refused if there is a newer one (default: the newest)")
    Optional<Integer> on = Optional.empty();

    @Option(
            names = "--despite-embargo",
            description =
                    "release it although an embargo stands on the copy that the story was made from; the audit list says so")
    boolean despiteEmbargo;

    @Mixin
    OverrideOption rules = new OverrideOption();

    /** What the take does to a story that is there. */
    static final class FollowUp {
        @ArgGroup(exclusive = false)
        @Nullable
        Update update;

        @ArgGroup(exclusive = false)
        @Nullable
        Correction correction;
    }

    /** New facts. */
    static final class Update {
        @Option(
                names = "--updates",
                paramLabel = "STORY",
                required = true,
                description = "the story (guid, short id or slug) that has new facts")
        String story = "";

        @Option(names = "--note", paramLabel = "TEXT", description = "what is new, for readers")
        Optional<String> note = Optional.empty();

        @Option(
                names = "--minor",
                description = "style or spelling only: in history and log, but no new mark, rail or alert")
        boolean minor;
    }

    /** An error put right. */
    static final class Correction {
        @Option(
                names = "--corrects",
                paramLabel = "STORY",
                required = true,
                description = "the story (guid, short id or slug) that had an error")
        String story = "";

        @Option(
                names = "--correction",
                paramLabel = "TEXT",
                required = true,
                description = "what was wrong and what is right, for readers")
        String text = "";
    }

    @Override
    boolean begins() {
        return followUp == null;
    }

    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        rules.expectAllowed(newsroom.settings().deskRules().twoPeople() ? "two people for a release" : "");
        return Receipts.say(release(newsroom, caller), newsroom, caller);
    }

    private Outcome<Receipt> release(Newsroom newsroom, Caller caller) {
        var desk = despiteEmbargo ? newsroom.deskInSpiteOfEmbargoes() : newsroom.desk();
        var asked = followUp;
        if (asked != null && asked.update != null) {
            var update = asked.update;
            return next(
                    newsroom,
                    caller,
                    update.story,
                    head -> filing ->
                            desk.update(head.guid(), on.orElse(head.takes()), filing, update.note, update.minor));
        }
        if (asked != null && asked.correction != null) {
            var correction = asked.correction;
            return next(
                    newsroom,
                    caller,
                    correction.story,
                    head -> filing -> desk.correct(head.guid(), on.orElse(head.takes()), filing, correction.text));
        }
        return desk.publish(CopyFile.read(caller.file(file), newsroom.settings().house(), Set.of())
                .filing());
    }

    private Outcome<Receipt> next(
            Newsroom newsroom,
            Caller caller,
            String story,
            Function<StoryHead, Function<Filing, Outcome<Receipt>>> release) {
        return switch (newsroom.desk().find(story)) {
            case Refused<StoryHead>(var refusal) -> new Refused<>(refusal);
            case Done<StoryHead>(var head) -> release.apply(head).apply(filing(newsroom, caller, head));
        };
    }

    /** The text for the next take; a withdrawn story has none to go on from, and is refused by whoever releases. */
    private Filing filing(Newsroom newsroom, Caller caller, StoryHead head) {
        var bytes = caller.file(file);
        return newsroom.desk()
                .newestFiling(head)
                .map(newest ->
                        CopyFile.readOver(bytes, newest, newsroom.settings().house(), Set.of()))
                .orElseGet(() -> CopyFile.read(bytes, newsroom.settings().house(), Set.of()))
                .filing();
    }
}
