package org.writethru.wire.html;

import java.util.Optional;

/**
 * Where a picture is served.
 *
 * @param source an address that every browser can show
 * @param sources the same in several widths, as a {@code srcset}; empty if there is one alone
 * @param webp as WebP in several widths, as a {@code srcset}
 * @param sizes how wide it is shown, as in {@code sizes}
 */
public record ServedPicture(String source, String sources, Optional<String> webp, String sizes) {
    /** One address alone. */
    public static ServedPicture at(String address) {
        return new ServedPicture(address, "", Optional.empty(), "");
    }
}
