package org.writethru.newsroom.media;

/**
 * A picture's bytes on their way to a browser; not to be changed.
 *
 * @param name a file name made of the digest, safe in a header
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SentPicture(String mediaType, String name, byte[] bytes) {}
