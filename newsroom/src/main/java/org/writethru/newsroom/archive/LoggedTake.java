package org.writethru.newsroom.archive;

import java.util.Optional;
import org.writethru.story.Guid;

/**
 * A take as the log tells of it.
 *
 * @param record its public record; absent if it was erased or lost
 * @param previousIndex where the entry of the story's take before stands in the log
 */
public record LoggedTake(Guid story, KeptTake kept, Optional<byte[]> record, Optional<Long> previousIndex) {}
