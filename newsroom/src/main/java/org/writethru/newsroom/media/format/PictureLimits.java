package org.writethru.newsroom.media.format;

import org.writethru.story.Unfit;

/** How large a picture may be. All of it is known from a file's headers, before a pixel is decoded. */
public final class PictureLimits {
    /** Bytes of a file: 40 MiB, more than a camera of 60 megapixels writes as JPEG. */
    public static final int BYTES = 40 * 1_024 * 1_024;

    /** Pixels of a side. */
    public static final int SIDE = 20_000;

    /** Pixels of a picture. */
    public static final int PIXELS = 100_000_000;

    /** Pixels of a progressive JPEG, whose decoder must hold all of it at once. */
    static final int PIXELS_PROGRESSIVE = 50_000_000;

    /** Pixels of a WebP: its decoder holds all of it and takes its time, about 30 s for this many on a busy machine. */
    static final int PIXELS_WEBP = 25_000_000;

    /** Frames of an animation. */
    public static final int FRAMES = 1_000;

    /** Pixels of all frames of an animation, for a reader's browser decodes every one. */
    public static final long PIXELS_OF_FRAMES = 500_000_000;

    /** Passes of a progressive JPEG; programs write about 10. */
    static final int SCANS = 100;

    /** Parts of a file: segments, chunks, blocks. */
    static final int PARTS = 100_000;

    /** Bytes of a colour profile. */
    static final int PROFILE = 1_024 * 1_024;

    /** Bytes of one kind of notes that a file brings along. */
    static final int NOTES = 1_024 * 1_024;

    private PictureLimits() {}

    /** Refuses a picture that is too large. */
    static void check(int width, int height, int mostPixels) {
        if (width < 1 || height < 1) {
            throw new Unfit("picture", "The picture says it is %d by %d pixels.".formatted(width, height));
        }
        if (width > SIDE || height > SIDE || (long) width * height > mostPixels) {
            throw new Unfit(
                    "picture",
                    "The picture has %,d by %,d pixels; one of this kind may have %,d pixels on a side and %d million in all. Make it smaller and upload it again."
                            .formatted(width, height, SIDE, mostPixels / 1_000_000));
        }
    }

    /** Refuses an animation that is too long. */
    static void checkFrames(int frames, int width, int height) {
        if (frames > FRAMES || (long) frames * width * height > PIXELS_OF_FRAMES) {
            throw new Unfit(
                    "picture",
                    "The animation is too long: it may have %,d frames, and %d million pixels in all of them together."
                            .formatted(FRAMES, PIXELS_OF_FRAMES / 1_000_000));
        }
    }

    /** Refuses a file of too many parts. */
    static void checkParts(int parts) {
        if (parts > PARTS) {
            throw new Unfit("picture", "The picture's file has more than %,d parts.".formatted(PARTS));
        }
    }
}
