package org.writethru.newsroom.intake.incoming;

import java.time.Instant;
import org.writethru.story.Guid;

/**
 * A draft that was made from an item, and the story that it became or will become.
 *
 * @param number the version that it was made from, by arrival
 * @param seen up to which version somebody has seen to it
 * @param seenOther the item in its place that somebody has seen to, empty for none
 * @param by who made it
 */
public record Use(
        String item, String draft, Guid story, int number, int seen, String seenOther, String by, Instant at) {}
