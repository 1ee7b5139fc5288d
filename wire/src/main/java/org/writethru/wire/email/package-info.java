/**
 * Reads e-mail as a wire: RFC 5322 messages with the MIME of RFC 2045 to 2049, 2047 (words in headers), 2231 and 3676 (flowed text).
 *
 * <p>Choices: Angus Mail divides a message into its headers and parts, from memory and without a session; what stands in them is
 * decoded here, because senders' faults must cost as little as possible. Described in {@code docs/formats/email.md}.
 */
@NullMarked
package org.writethru.wire.email;

import org.jspecify.annotations.NullMarked;
