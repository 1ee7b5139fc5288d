package org.writethru.newsroom.staff;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random ids of 20 hexadecimal digits: 80 bits, so that no two are ever the same and none can be guessed in practice. */
final class StaffIds {
    private static final int BYTES = 10;

    private StaffIds() {}

    static String next(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
