package org.writethru.wire;

/** A form in which a story is written for subscribers or, as house text, for everybody. */
public interface WireFormat {
    /** The word by which it is asked for, such as {@code text}. */
    String name();

    /** The media type of what is written, its parameters included. */
    String mediaType();

    /**
     * Writes the story as it stands; of a withdrawn one the notice and no word of its takes. What the format or the character
     * set cannot carry is in the notes. The same story gives the same bytes for ever.
     */
    Written write(Outgoing outgoing);
}
