package org.writethru.newsroom.archive;

import java.time.Instant;
import java.util.Optional;
import org.writethru.story.Digest;
import org.writethru.story.Kind;

/**
 * What stays on record of a take for ever, its text apart.
 *
 * @param digest of its public record
 * @param logIndex where its entry stands in the log
 */
public record KeptTake(
        int number, Kind kind, boolean minor, Optional<Instant> told, Instant logged, Digest digest, long logIndex) {}
