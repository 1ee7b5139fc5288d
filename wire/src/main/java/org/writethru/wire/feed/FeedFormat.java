package org.writethru.wire.feed;

/** A form in which a feed is written. */
public interface FeedFormat {
    /** The word for it, such as {@code atom}. */
    String name();

    /** The media type of what is written, its parameters included. */
    String mediaType();

    /** The last part of its address, such as {@code feed.atom}. */
    String fileName();

    /** Writes the feed. */
    byte[] write(Feed feed);
}
