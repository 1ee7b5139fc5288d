package org.writethru.newsroom.media.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file says about its picture, still in the three forms in which cameras and picture desks write it. */
public final class RawNotes {
    private byte @Nullable [] exif;
    private byte @Nullable [] iptc;
    private byte @Nullable [] xmp;

    RawNotes() {}

    void exif(byte[] tiff) {
        exif = exif == null && fits(tiff) ? tiff : exif;
    }

    void iptc(byte[] datasets) {
        iptc = iptc == null && fits(datasets) ? datasets : iptc;
    }

    void xmp(byte[] packet) {
        xmp = xmp == null && fits(packet) ? packet : xmp;
    }

    private static boolean fits(byte[] notes) {
        return notes.length <= PictureLimits.NOTES;
    }

    /** EXIF: a TIFF structure. */
    public Optional<byte[]> exif() {
        return Optional.ofNullable(exif);
    }

    /** IPTC-IIM datasets. */
    public Optional<byte[]> iptc() {
        return Optional.ofNullable(iptc);
    }

    /** An XMP packet. */
    public Optional<byte[]> xmp() {
        return Optional.ofNullable(xmp);
    }
}
