package org.writethru.newsroom.desk;

import org.writethru.story.Digest;

/**
 * Names one reading of a draft, so that what is released is what somebody looked at, to the letter.
 *
 * @param seq the last update that the reading has in it
 * @param digest of its bytes
 */
public record ReadingMark(long seq, Digest digest) {}
