package org.writethru.newsroom.archive;

import org.writethru.story.Digest;
import org.writethru.story.Take;

/**
 * A take on its way into the archive.
 *
 * @param record its public record, canonical JSON
 * @param digest of the record
 * @param logIndex of its log entry
 * @param head the story as it is with this take
 */
public record TakeToKeep(Take take, byte[] record, Digest digest, long logIndex, StoryHead head) {}
