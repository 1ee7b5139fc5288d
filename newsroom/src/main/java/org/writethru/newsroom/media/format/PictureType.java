package org.writethru.newsroom.media.format;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of picture file that are taken in and sent out. */
public enum PictureType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif");

    private final String mediaType;
    private final String extension;

    PictureType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What stands behind the dot of a file's name. */
    public String extension() {
        return extension;
    }

    /** The kind with this media type. */
    public static Optional<PictureType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The kind with this extension. */
    public static Optional<PictureType> withExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extension.equals(extension))
                .findFirst();
    }
}
