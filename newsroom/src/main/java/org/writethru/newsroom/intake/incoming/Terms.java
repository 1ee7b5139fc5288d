package org.writethru.newsroom.intake.incoming;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.writethru.story.Language;
import org.writethru.wire.Agreement;

/**
 * What was agreed on with a sender.
 *
 * @param format the reader's name; absent if the format is to be recognised
 * @param charset for wires that name none; absent if it is to be recognised
 * @param zone of times without one
 * @param language of copy that names none
 */
public record Terms(Optional<String> format, Optional<Charset> charset, ZoneId zone, Optional<Language> language) {
    /** Nothing agreed on but the zone. */
    public static Terms none(ZoneId zone) {
        return new Terms(Optional.empty(), Optional.empty(), zone, Optional.empty());
    }

    Agreement agreement(Instant received) {
        return new Agreement(charset, zone, language, received);
    }
}
