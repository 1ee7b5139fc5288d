/**
 * The public record of a take, version 1: canonical JSON (RFC 8785), described in {@code docs/formats/take-record-v1.md}.
 *
 * <p>Its digest stands in the log, so the form is frozen: nothing here may change what is written or what can be read. A later
 * form stands beside it as {@code v2}. The editors' note is for subscribers and never in the record.
 */
@NullMarked
package org.writethru.wire.record.v1;

import org.jspecify.annotations.NullMarked;
