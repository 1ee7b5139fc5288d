package org.writethru.newsroom.media;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.media.format.PictureType;
import org.writethru.story.Block;
import org.writethru.story.Digest;

/**
 * A picture that is kept.
 *
 * @param digest of its file as it is kept and sent out; it names the picture everywhere
 * @param cameAs digest of the file as it came in
 * @param width pixels, as it is seen upright
 * @param height pixels, as it is seen upright
 * @param bytes of the file
 * @param taken by the camera's clock
 * @param by the id of who brought it
 * @param filename what it was called; for people, and never trusted
 */
public record KeptPicture(
        Digest digest,
        Digest cameAs,
        PictureType type,
        int width,
        int height,
        long bytes,
        Optional<String> caption,
        Optional<String> credit,
        Optional<String> copyright,
        Optional<LocalDateTime> taken,
        Focal focal,
        String by,
        Instant at,
        String filename) {
    private static final String SCHEME = "sha256:";

    /** The digest without its scheme, as addresses and files have it. */
    public String hex() {
        return digest.text().substring(SCHEME.length());
    }

    /** The digest with these hexadecimal digits; absent if they are none. */
    public static Optional<Digest> digest(String hex) {
        return hex.matches("[0-9a-f]{64}") ? Optional.of(new Digest(SCHEME + hex)) : Optional.empty();
    }

    /** Whether a block of copy shows this picture, and says of it what is so. */
    boolean isShownBy(Block.Picture block) {
        return block.digest().equals(digest)
                && block.mediaType().equals(type.mediaType())
                && block.width() == width
                && block.height() == height;
    }

    /** All sizes and kinds in which it is sent out, besides its own file. */
    public List<Rendition> renditions() {
        return Rendition.of(type, width, height);
    }

    /** The name of its own file among the renditions. */
    public String originalName() {
        return "original." + type.extension();
    }

    /** Where its own file lies on the shelf. */
    String key() {
        return folder() + originalName();
    }

    /** Where a rendition lies: one that depends on the focal point says which it was made for. */
    String key(Rendition rendition) {
        var point = rendition.crop() == Crop.WHOLE ? "" : focal.sign();
        return "%s%s%d%s.%s"
                .formatted(
                        folder(),
                        rendition.crop().sign(),
                        rendition.width(),
                        point,
                        rendition.type().extension());
    }

    private String folder() {
        return "%s/%s/%s/".formatted(hex().substring(0, 2), hex().substring(2, 4), hex());
    }
}
