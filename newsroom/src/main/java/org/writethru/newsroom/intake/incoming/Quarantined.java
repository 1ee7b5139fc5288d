package org.writethru.newsroom.intake.incoming;

import java.time.Instant;

/**
 * A delivery that could not be read, or not all of it.
 *
 * @param where the place of the first fault
 * @param why the first fault, in a sentence
 * @param faults how many
 * @param size bytes
 */
public record Quarantined(
        String id, String source, String name, Instant received, String where, String why, int faults, int size) {}
