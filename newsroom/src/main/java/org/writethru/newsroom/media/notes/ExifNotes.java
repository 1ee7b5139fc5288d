package org.writethru.newsroom.media.notes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.writethru.newsroom.media.format.Orientation;

/** EXIF 2.32: the few fields of its first directory, and the time in the second, that a newsroom has a use for. */
final class ExifNotes {
    private static final int DESCRIPTION = 0x010E;
    private static final int ORIENTATION = 0x0112;
    private static final int ARTIST = 0x013B;
    private static final int COPYRIGHT = 0x8298;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int ORIGINAL_TIME = 0x9003;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ENTRY = 12;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

    private final ByteBuffer tiff;

    private ExifNotes(ByteBuffer tiff) {
        this.tiff = tiff;
    }

    static Capture read(byte[] exif) {
        if (exif.length < 8 || exif[0] != exif[1] || exif[0] != 'I' && exif[0] != 'M') {
            return Capture.NOTHING;
        }
        var order = exif[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return new ExifNotes(ByteBuffer.wrap(exif).order(order)).capture();
    }

    private Capture capture() {
        int first = tiff.getInt(4);
        return new Capture(
                text(first, DESCRIPTION, Tidy.CAPTION),
                Optional.empty(),
                text(first, COPYRIGHT, Tidy.LINE),
                text(first, ARTIST, Tidy.LINE),
                entry(first, EXIF_DIRECTORY, LONG).flatMap(at -> taken(tiff.getInt(at + 8))),
                entry(first, ORIENTATION, SHORT)
                        .map(at -> new Orientation(tiff.getShort(at + 8)))
                        .orElse(Orientation.UPRIGHT));
    }

    private Optional<LocalDateTime> taken(int directory) {
        try {
            return text(directory, ORIGINAL_TIME, Tidy.LINE).map(text -> LocalDateTime.parse(text, TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Where the entry with this tag and type stands in a directory. */
    private Optional<Integer> entry(int directory, int tag, int type) {
        if (directory < 8 || directory > tiff.limit() - 2) {
            return Optional.empty();
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int at = directory + 2; entries > 0 && at <= tiff.limit() - ENTRY; entries--, at += ENTRY) {
            if ((tiff.getShort(at) & 0xFFFF) == tag && tiff.getShort(at + 2) == type) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Optional<String> text(int directory, int tag, int most) {
        return entry(directory, tag, ASCII).flatMap(at -> {
            int length = tiff.getInt(at + 4);
            int from = length <= 4 ? at + 8 : tiff.getInt(at + 8);
            if (length < 1 || from < 0 || from > tiff.limit() - length) {
                return Optional.empty();
            }
            byte[] text = new byte[length];
            tiff.get(from, text);
            return Tidy.line(Tidy.decoded(text), most);
        });
    }
}
