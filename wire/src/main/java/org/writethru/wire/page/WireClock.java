package org.writethru.wire.page;

import java.util.regex.Pattern;

/** The half of the day and the zone in three letters behind a time of day, as American wires write them: {@code 02:32 ped}. */
final class WireClock {
    private static final Pattern CODE = Pattern.compile("(?<=\\d:\\d{2}) ?([ap])([ecmp])([ds])(?!\\p{L})");

    private WireClock() {}

    /** The text, in small letters, with both as they are written elsewhere. */
    static String spelled(String text) {
        return CODE.matcher(text).replaceAll(" $1m $2$3t");
    }
}
