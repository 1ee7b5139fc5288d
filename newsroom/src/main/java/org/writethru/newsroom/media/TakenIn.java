package org.writethru.newsroom.media;

/**
 * A picture that was brought.
 *
 * @param duplicate whether the newsroom had it already
 */
public record TakenIn(KeptPicture picture, boolean duplicate) {}
