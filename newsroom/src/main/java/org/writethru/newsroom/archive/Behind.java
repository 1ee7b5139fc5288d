package org.writethru.newsroom.archive;

/**
 * An edition that follows an older take than the newest of its original.
 *
 * @param original as it is now; it may be withdrawn
 */
public record Behind(StoryHead edition, StoryHead original) {}
