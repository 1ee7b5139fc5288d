package org.writethru.wire;

import java.util.Optional;
import org.writethru.story.Block;

/** Where a story and what belongs to it is found; every address is absolute. */
public interface Addresses {
    /**
     * A picture as it is served, which need not be as it was filed.
     *
     * @param href its address
     * @param mediaType such as {@code image/jpeg}
     * @param width pixels, at least 1
     * @param height pixels, at least 1
     */
    record ServedImage(String href, String mediaType, int width, int height) {}

    /** The story. */
    String story();

    /** One of its takes. */
    String take(int number);

    /** The public record of a take, byte for byte what its digest was made from. */
    String record(int number);

    /** The proof that a take is in the log. */
    String proof(int number);

    /** A picture of the copy at its largest; absent if it is not served. */
    Optional<ServedImage> picture(Block.Picture picture);
}
