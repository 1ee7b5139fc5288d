package org.writethru.wire;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Says that an item must not be published yet.
 *
 * @param until when it may be; absent if the wire says only that it may not now, so that it is held until a person decides
 */
public record Embargo(Optional<OffsetDateTime> until) {}
