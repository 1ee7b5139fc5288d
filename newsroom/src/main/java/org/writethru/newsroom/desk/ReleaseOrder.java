package org.writethru.newsroom.desk;

import java.util.Optional;
import java.util.Set;
import org.writethru.story.Urgency;

/**
 * What an editor orders when a draft is to be released.
 *
 * @param seen the reading that the editor looked at; nothing else is released
 * @param urgency in place of the one in the text
 * @param despite marks of the embargoes in spite of which it goes out, since the editor knows of them
 */
public record ReleaseOrder(ReadingMark seen, Act act, Optional<Urgency> urgency, Set<String> despite) {
    /** Keeps its own copy. */
    public ReleaseOrder {
        despite = Set.copyOf(despite);
    }

    /** One under no embargo that anybody knows of. */
    public ReleaseOrder(ReadingMark seen, Act act, Optional<Urgency> urgency) {
        this(seen, act, urgency, Set.of());
    }

    /** What kind of take it will be. */
    public sealed interface Act {}

    /** The first of its story. */
    public record First() implements Act {}

    /** New facts. */
    public record News(Optional<String> note, boolean minor) implements Act {}

    /**
     * An error put right.
     *
     * @param correction public: what was wrong and what is right
     */
    public record Correction(String correction) implements Act {}
}
