package org.writethru.wire.telex;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.writethru.wire.Outgoing;

/**
 * The number of a message on a subscriber’s line.
 *
 * @param number 0 to 9999; whoever counts what the line carries goes on from 9999 at 0
 */
public record Serial(int number) {
    private static final int ALL = 10_000;

    /** Checks the range. */
    public Serial {
        if (number < 0 || number >= ALL) {
            throw new IllegalArgumentException("A serial number has four digits, not " + number);
        }
    }

    /** Where nobody counts: made from the story’s identity and the take’s number, so that the same take has the same for ever. */
    public static Serial of(Outgoing outgoing) {
        var crc = new CRC32();
        crc.update((outgoing.story().guid() + "/" + outgoing.take().number()).getBytes(StandardCharsets.UTF_8));
        return new Serial((int) (crc.getValue() % ALL));
    }

    /** Four digits. */
    public String digits() {
        return Integer.toString(ALL + number).substring(1);
    }
}
