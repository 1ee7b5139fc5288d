package org.writethru.newsroom.archive;

import java.util.Optional;

/**
 * A story at a glance, and who signed it.
 *
 * @param byline of the newest take; absent once the story is withdrawn
 */
public record SignedHead(StoryHead head, Optional<String> byline) {}
