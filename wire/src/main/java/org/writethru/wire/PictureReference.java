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
    /** The same with this media type. */
    public PictureReference ofType(Optional<String> type) {
        return new PictureReference(href, type, width, height, caption, credit, alternative);
    }

    /** The same with this caption and credit. */
    public PictureReference with(Optional<String> caption, Optional<String> credit) {
        return new PictureReference(href, mediaType, width, height, caption, credit, alternative);
    }

    /** This picture; what is not said of it here is as another reference to it says. */
    public PictureReference or(PictureReference other) {
        return new PictureReference(
                href,
                mediaType.or(other::mediaType),
                width.or(other::width),
                height.or(other::height),
                caption.or(other::caption),
                credit.or(other::credit),
                alternative.or(other::alternative));
    }

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
