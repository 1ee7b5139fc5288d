package org.writethru.newsroom.archive;

import org.writethru.story.Guid;

/** Names a take: whose, and which. */
public record TakeAt(Guid story, int number) {}
