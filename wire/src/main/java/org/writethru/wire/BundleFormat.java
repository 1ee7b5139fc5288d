package org.writethru.wire;

import java.time.Instant;
import java.util.List;

/** A format that can carry several stories in one message. */
public interface BundleFormat extends WireFormat {
    /** The media type of a message with several, its parameters included. */
    String bundleMediaType();

    /**
     * Writes several stories as one message.
     *
     * @param items at least one
     * @param sent when the message leaves
     * @param transmitId the sender's number of the message, never used again
     */
    Written bundle(List<Outgoing> items, Instant sent, String transmitId);
}
