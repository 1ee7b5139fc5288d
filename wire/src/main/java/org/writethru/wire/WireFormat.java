package org.writethru.wire;

import org.writethru.story.House;
import org.writethru.story.Story;

/** A form in which a whole story is written: its newest take and those before, or the notice of its withdrawal. */
public interface WireFormat {
    /** The word by which it is asked for, such as {@code text}. */
    String name();

    /** The media type of what is written, its parameters included. */
    String mediaType();

    /**
     * Writes the story as it stands; of a withdrawn one the notice and no word of its takes.
     *
     * @param story published at least once
     */
    byte[] write(Story story, House house);
}
