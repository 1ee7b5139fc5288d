package org.writethru.wire;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.writethru.story.Language;

/**
 * What sender and receiver agreed on outside of the messages, for wires that do not say it themselves.
 *
 * @param charset the character set of wires that name none; absent if it is to be recognised
 * @param zone the zone of times without one
 * @param language of copy that names none; absent if it is to be recognised
 * @param received when the bytes came, for wires whose times lack the year; it never becomes part of an item's identity
 */
public record Agreement(Optional<Charset> charset, ZoneId zone, Optional<Language> language, Instant received) {
    /** Nothing agreed on: what the bytes do not say is recognised, times without a zone are those of this one. */
    public static Agreement none(ZoneId zone, Instant received) {
        return new Agreement(Optional.empty(), zone, Optional.empty(), received);
    }
}
