package org.writethru.newsroom.archive;

import java.time.Instant;
import java.util.Optional;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Kind;
import org.writethru.story.Release;
import org.writethru.story.Take;

/** What the head of a story becomes with a further take: the one rule, for whoever releases and whoever checks. */
public final class Heads {
    private Heads() {}

    /**
     * The head with this take.
     *
     * @param before the head without it; absent for take 1
     * @param index of the take's log entry
     * @param house decides on which day the story began
     */
    public static StoryHead after(Optional<StoryHead> before, Take take, long index, House house) {
        return switch (take.release()) {
            case Release.WithCopy told ->
                before.map(head -> moved(head, take, told.filing(), index))
                        .orElseGet(() -> first(take, told.filing(), index, house));
            case Release.Withdrawn _ -> gone(before.orElseThrow(), take, index);
        };
    }

    private static StoryHead first(Take take, Filing filing, long index, House house) {
        var known = take.moment().known();
        return new StoryHead(
                take.story(),
                filing.language(),
                filing.slug(),
                filing.section(),
                filing.headline(),
                filing.standfirst(),
                filing.urgency(),
                house.dayOf(known),
                1,
                Kind.of(take.release()),
                known,
                known,
                take.moment().logged(),
                index,
                Optional.empty(),
                filing.editionOf());
    }

    private static StoryHead moved(StoryHead head, Take take, Filing filing, long index) {
        boolean moves = take.release().moves();
        return new StoryHead(
                head.guid(),
                head.language(),
                filing.slug(),
                filing.section(),
                filing.headline(),
                filing.standfirst(),
                filing.urgency(),
                head.day(),
                take.number(),
                moves ? Kind.of(take.release()) : head.markedBy(),
                head.firstKnown(),
                moves ? later(head, take) : head.moved(),
                take.moment().logged(),
                index,
                Optional.empty(),
                filing.editionOf());
    }

    private static Instant later(StoryHead head, Take take) {
        var known = take.moment().told().orElse(head.moved());
        return known.isAfter(head.moved()) ? known : head.moved();
    }

    private static StoryHead gone(StoryHead head, Take take, long index) {
        return new StoryHead(
                head.guid(),
                head.language(),
                head.slug(),
                head.section(),
                "",
                Optional.empty(),
                head.urgency(),
                head.day(),
                take.number(),
                Kind.of(take.release()),
                head.firstKnown(),
                head.moved(),
                take.moment().logged(),
                index,
                Optional.of(take.moment().logged()),
                head.editionOf());
    }
}
