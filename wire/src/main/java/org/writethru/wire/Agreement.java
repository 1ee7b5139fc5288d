package org.writethru.wire;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * The same for a document some of whose times say their zone: those that do not are in it too, unless it is that of all the world,
     * which machines write beside the time of the house.
     */
    public Agreement inZoneOf(Stream<String> times) {
        return times.flatMap(time -> WireTime.zoned(time).stream())
                .findFirst()
                .filter(time -> !time.getOffset().equals(ZoneOffset.UTC))
                .filter(time -> !zone.getRules().getOffset(time.toInstant()).equals(time.getOffset()))
                .map(time -> new Agreement(charset, time.getOffset(), language, received))
                .orElse(this);
    }
}
