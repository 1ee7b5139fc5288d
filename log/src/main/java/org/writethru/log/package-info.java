/**
 * The append-only signed log: entries, tiles, proofs, checkpoints and keys, as bytes and values.
 *
 * <p>It follows C2SP tlog-tiles, tlog-checkpoint, signed-note and tlog-proof, and hashes as RFC 6962 and RFC 9162 do. It does
 * not know stories, databases, HTTP or the clock. Reading is strict and bounded: input never raises an exception, it gives a
 * {@link org.writethru.log.Reading} with the place of the fault.
 */
@NullMarked
package org.writethru.log;

import org.jspecify.annotations.NullMarked;
