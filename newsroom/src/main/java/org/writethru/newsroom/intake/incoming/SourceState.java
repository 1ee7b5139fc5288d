package org.writethru.newsroom.intake.incoming;

import java.time.Instant;
import java.util.Optional;

/**
 * How a source is doing.
 *
 * @param tried when it was looked for copy last, or sent some
 * @param good when that went well last
 * @param failures in a row
 * @param failure the last of them, in a sentence
 * @param next when it is looked for copy next
 * @param memory what its pick-up wants to know again next time
 */
public record SourceState(
        Optional<Instant> tried,
        Optional<Instant> good,
        int failures,
        Optional<String> failure,
        Instant next,
        String memory) {}
