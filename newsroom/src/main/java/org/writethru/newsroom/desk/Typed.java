package org.writethru.newsroom.desk;

import java.time.Instant;
import org.writethru.newsroom.staff.Person;

/**
 * Something typed, to be kept.
 *
 * @param message names it for ever: typed again under the same name it is kept once
 * @param first whether it is to be kept only if nothing was before
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Typed(String draft, Person by, Instant at, String message, byte[] content, boolean first) {
    /** What became of it. */
    sealed interface Fate {}

    /**
     * It is on disk.
     *
     * @param seq its own number, or the draft's last if it was meant as the first and was not
     */
    record Kept(long seq) implements Fate {}

    /** The draft is closed, or there is none. */
    record Closed() implements Fate {}

    /** The draft holds as much as one may. */
    record Full() implements Fate {}
}
