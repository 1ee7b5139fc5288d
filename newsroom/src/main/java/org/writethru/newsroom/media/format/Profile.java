package org.writethru.newsroom.media.format;

import java.nio.ByteBuffer;

/** Colour profiles as files carry them (ICC.1:2022). */
final class Profile {
    private static final int HEADER = 128;
    private static final int SIGNATURE_AT = 36;
    private static final int SIGNATURE = 0x61637370; // acsp

    private Profile() {}

    /** Whether these bytes are a profile, all of them, and not too many. */
    static boolean is(byte[] bytes) {
        if (bytes.length < HEADER || bytes.length > PictureLimits.PROFILE) {
            return false;
        }
        var profile = ByteBuffer.wrap(bytes);
        return profile.getInt(0) == bytes.length && profile.getInt(SIGNATURE_AT) == SIGNATURE;
    }
}
