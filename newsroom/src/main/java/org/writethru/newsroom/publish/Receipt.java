package org.writethru.newsroom.publish;

import org.writethru.story.Digest;
import org.writethru.story.Take;

/**
 * What a release left behind; it is on disk.
 *
 * @param take the take
 * @param digest of its public record
 * @param logIndex of its log entry
 */
public record Receipt(Take take, Digest digest, long logIndex) {}
