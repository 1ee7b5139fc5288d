package org.writethru.newsroom.media.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How stored pixels must be turned to be seen upright: EXIF 2.32, tag 0x0112.
 *
 * @param code 1 to 8
 */
public record Orientation(int code) {
    /** As stored. */
    public static final Orientation UPRIGHT = new Orientation(1);

    private static final int FIRST_TURNED = 5;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    /** Anything but a known code is upright. */
    public Orientation {
        code = code < 1 || code > 8 ? 1 : code;
    }

    /** Whether width and height change places. */
    public boolean turned() {
        return code >= FIRST_TURNED;
    }

    /** An EXIF block that says this and nothing else. */
    byte[] exif() {
        return ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) code)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
