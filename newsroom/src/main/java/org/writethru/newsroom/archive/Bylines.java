package org.writethru.newsroom.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.writethru.story.Filing;

/** Finds the byline in a take's record. */
final class Bylines {
    private Bylines() {}

    static Optional<String> in(String record) {
        return Archive.take(new ArchivedRecord(1, record.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .filing()
                .flatMap(Filing::byline);
    }
}
