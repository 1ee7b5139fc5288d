package org.writethru.newsroom.media.notes;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.writethru.newsroom.media.format.Orientation;
import org.writethru.newsroom.media.format.RawNotes;

/**
 * What a picture's file says about the picture.
 *
 * @param caption what is to be seen
 * @param credit who is named beside it
 * @param copyright whose it is
 * @param byline who took it
 * @param taken by the camera's clock, whose zone nobody knows
 * @param orientation how stored pixels are turned
 */
public record Capture(
        Optional<String> caption,
        Optional<String> credit,
        Optional<String> copyright,
        Optional<String> byline,
        Optional<LocalDateTime> taken,
        Orientation orientation) {
    /** Says nothing. */
    static final Capture NOTHING = new Capture(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Orientation.UPRIGHT);

    /**
     * Reads the notes of a file. For each field XMP goes before IPTC-IIM, and that before EXIF, as picture desks write the first
     * two and cameras the last. What cannot be read says nothing.
     */
    public static Capture of(RawNotes notes) {
        var xmp = notes.xmp().map(XmpNotes::read).orElse(NOTHING);
        var iptc = notes.iptc().map(IptcNotes::read).orElse(NOTHING);
        var exif = notes.exif().map(ExifNotes::read).orElse(NOTHING);
        var inOrder = new Capture[] {xmp, iptc, exif};
        return new Capture(
                first(inOrder, Capture::caption),
                first(inOrder, Capture::credit),
                first(inOrder, Capture::copyright),
                first(inOrder, Capture::byline),
                first(inOrder, Capture::taken),
                exif.orientation());
    }

    private static <T> Optional<T> first(Capture[] inOrder, Function<Capture, Optional<T>> field) {
        return Stream.of(inOrder).map(field).flatMap(Optional::stream).findFirst();
    }

    /** Who is to be credited, as an XMP packet to be written into a file; absent if nobody is named. */
    public Optional<byte[]> credits() {
        return XmpCredits.of(this);
    }
}
