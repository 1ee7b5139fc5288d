package org.writethru.wire;

import java.util.Optional;

/**
 * A picture that an item names; nothing of it is fetched.
 *
 * @param href its address or file name, as the wire gives it
 * @param width pixels
 * @param height pixels
 * @param alternative what a person who cannot see it should know
 */
public record PictureReference(
        String href,
        Optional<String> mediaType,
        Optional<Integer> width,
        Optional<Integer> height,
        Optional<String> caption,
        Optional<String> credit,
        Optional<String> alternative) {
    /** Only the address. */
    public static PictureReference of(String href) {
        return new PictureReference(
                href,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
