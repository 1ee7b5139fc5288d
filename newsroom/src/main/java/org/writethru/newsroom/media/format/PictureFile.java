package org.writethru.newsroom.media.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.writethru.story.Unfit;

/**
 * A picture's file, taken apart. Which kind it is, its first bytes decide and nothing else; what is not understood is not taken
 * over.
 */
public sealed interface PictureFile permits JpegFile, PngFile, GifFile, WebpFile {
    /** The kind. */
    PictureType type();

    /** Pixels as stored, before any turning. */
    int width();

    /** Pixels as stored, before any turning. */
    int height();

    /** Pictures in it, one after the other. */
    int frames();

    /** What the file says about the picture. */
    RawNotes notes();

    /**
     * The same pixels in a file with nothing else but what is needed to show them, and these two.
     *
     * @param orientation how to turn it
     * @param xmp who is to be credited
     */
    byte[] rewritten(Orientation orientation, Optional<byte[]> xmp);

    /**
     * Takes a file apart without decoding a pixel.
     *
     * @throws Unfit with what is wrong with it, for the person who brought it
     */
    static PictureFile read(byte[] file) {
        if (starts(file, 0, 0xFF, 0xD8, 0xFF)) {
            return JpegFile.parse(file);
        }
        if (starts(file, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return PngFile.parse(file);
        }
        if (starts(file, 0, 'G', 'I', 'F', '8')) {
            return GifFile.parse(file);
        }
        if (starts(file, 0, 'R', 'I', 'F', 'F') && starts(file, 8, 'W', 'E', 'B', 'P')) {
            return WebpFile.parse(file);
        }
        throw other(file);
    }

    private static Unfit other(byte[] file) {
        if (file.length == 0) {
            return new Unfit("picture", "The file is empty.");
        }
        return new Unfit("picture", "This is %s. Give a JPEG, PNG, WebP or GIF.".formatted(name(file)));
    }

    private static String name(byte[] file) {
        if (starts(file, 4, 'f', 't', 'y', 'p')) {
            var brand = new String(file, 8, Math.min(4, Math.max(0, file.length - 8)), StandardCharsets.ISO_8859_1);
            return brand.startsWith("avi") ? "an AVIF picture" : "a HEIC picture or a film";
        }
        if (starts(file, 0, '%', 'P', 'D', 'F')) {
            return "a PDF";
        }
        if (starts(file, 0, 'I', 'I', 42, 0) || starts(file, 0, 'M', 'M', 0, 42)) {
            return "a TIFF or a camera's raw file";
        }
        if (starts(file, 0, 'P', 'K')) {
            return "a ZIP archive or an office document";
        }
        var beginning = new String(Arrays.copyOf(file, Math.min(file.length, 1_000)), StandardCharsets.ISO_8859_1);
        return beginning.contains("<svg")
                ? "an SVG drawing, which can run script"
                : "not a picture of a kind known here";
    }

    private static boolean starts(byte[] file, int at, int... bytes) {
        if (file.length < at + bytes.length) {
            return false;
        }
        for (int index = 0; index < bytes.length; index++) {
            if ((file[at + index] & 0xFF) != bytes[index]) {
                return false;
            }
        }
        return true;
    }

    /** A file that breaks off. */
    static Unfit cutShort() {
        return new Unfit("picture", "The picture's file is cut short. Get it again from where it comes.");
    }

    /** A file that contradicts itself. */
    static Unfit damaged(String what) {
        return new Unfit("picture", "The picture's file is damaged: %s.".formatted(what));
    }
}
