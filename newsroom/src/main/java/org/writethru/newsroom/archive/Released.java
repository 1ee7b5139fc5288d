package org.writethru.newsroom.archive;

/**
 * A take that was released, and its story at a glance as it is now.
 *
 * @param take which may not be the newest any more
 */
public record Released(KeptTake take, StoryHead story) {}
