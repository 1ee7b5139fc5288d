/**
 * The log's entry about a take, version 1: canonical JSON (RFC 8785), described in {@code docs/formats/log-entry-v1.md}.
 *
 * <p>It is a manifest of digests and never holds text, so that text can be taken back while the log stands. The form is frozen:
 * a later one stands beside it as {@code v2}.
 */
@NullMarked
package org.writethru.wire.logentry.v1;

import org.jspecify.annotations.NullMarked;
