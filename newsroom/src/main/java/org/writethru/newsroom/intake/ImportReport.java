package org.writethru.newsroom.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Guid;
import org.writethru.story.Language;
import org.writethru.wire.page.PageTake;

/**
 * What came of importing one page.
 *
 * @param file the page's name
 * @param zone in which its times are reported
 */
public record ImportReport(String file, ZoneId zone, Result result) {
    /** What came of it. */
    public sealed interface Result {}

    /** The story is here. */
    public sealed interface Taken extends Result {
        /** What was read. */
        ReadStory story();
    }

    /** The page is refused; nothing was changed by it. */
    public record Rejected(String where, String why) implements Result {}

    /** The story was not here before. */
    public record New(ReadStory story) implements Taken {}

    /** All takes of the page were here before. */
    public record Unchanged(ReadStory story) implements Taken {}

    /**
     * The story was here, and the page had newer takes.
     *
     * @param added how many
     */
    public record TakesAdded(ReadStory story, int added) implements Taken {}

    /**
     * A story as its page has it.
     *
     * @param takes each with the number that it has in the story here
     */
    public record ReadStory(
            Guid guid, Language language, List<NumberedTake> takes, List<String> leftOut, List<String> inferred) {
        /** Keeps its own copies. */
        public ReadStory {
            takes = List.copyOf(takes);
            leftOut = List.copyOf(leftOut);
            inferred = List.copyOf(inferred);
        }
    }

    /** A take of a page. */
    public record NumberedTake(int number, PageTake take) {}

    /** The story, if the page was not refused. */
    public Optional<ReadStory> story() {
        return switch (result) {
            case Taken taken -> Optional.of(taken.story());
            case Rejected _ -> Optional.empty();
        };
    }

    /** The report in one line for people. */
    public String line() {
        return switch (result) {
            case New(var story) ->
                "%s  new, %s: %s".formatted(story.guid(), takes(story.takes().size()), headline(story));
            case Unchanged(var story) ->
                "%s  unchanged, %s: %s"
                        .formatted(story.guid(), takes(story.takes().size()), headline(story));
            case TakesAdded(var story, var added) ->
                "%s  %s added: %s".formatted(story.guid(), takes(added), headline(story));
            case Rejected(var where, var why) -> "%s: refused at %s: %s".formatted(file, where, why);
        };
    }

    /** What was left out and what was inferred, a line each. */
    public List<String> remarks() {
        return story().map(story -> java.util.stream.Stream.concat(
                                story.leftOut().stream().map(sentence -> "left out: " + sentence),
                                story.inferred().stream().map(sentence -> "inferred: " + sentence))
                        .toList())
                .orElseGet(List::of);
    }

    private static String takes(int many) {
        return many == 1 ? "1 take" : many + " takes";
    }

    private static String headline(ReadStory story) {
        return story.takes().getLast().take().filing().headline();
    }
}
