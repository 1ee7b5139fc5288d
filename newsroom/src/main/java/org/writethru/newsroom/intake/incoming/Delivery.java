package org.writethru.newsroom.intake.incoming;

import java.time.Instant;
import org.writethru.wire.text.Clean;

/**
 * Bytes that a source sent in one piece: a file, a message, an answer.
 *
 * @param name as the sender or the pick-up calls it; at most {@link #MOST_NAME} characters are kept
 * @param bytes not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Delivery(String name, byte[] bytes, Instant received) {
    /** Characters of a name. */
    public static final int MOST_NAME = 300;

    /** Keeps the end of a name that is too long: there a file is told from its neighbours. */
    public Delivery {
        name = Clean.line(name);
        name = name.length() > MOST_NAME ? "…" + name.substring(name.length() - MOST_NAME + 1) : name;
    }
}
