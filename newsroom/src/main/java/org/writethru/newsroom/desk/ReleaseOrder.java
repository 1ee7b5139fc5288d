package org.writethru.newsroom.desk;

import java.util.Optional;
import org.writethru.story.Urgency;

/**
 * What an editor orders when a draft is to be released.
 *
 * @param seen the reading that the editor looked at; nothing else is released
 * @param urgency in place of the one in the text
 */
public record ReleaseOrder(ReadingMark seen, Act act, Optional<Urgency> urgency) {
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
