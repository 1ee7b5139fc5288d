package org.writethru.newsroom.archive;

import java.util.Optional;

/**
 * A take's public record and what is for subscribers only.
 *
 * @param record canonical JSON
 */
public record ArchivedRecord(int number, byte[] record, Optional<String> editorsNote) {}
