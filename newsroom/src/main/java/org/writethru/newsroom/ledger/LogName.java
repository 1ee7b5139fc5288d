package org.writethru.newsroom.ledger;

import java.time.Instant;

/**
 * The name under which the log is signed.
 *
 * @param since the size at which this name took over
 * @param begun when
 * @param origin the first line of its checkpoints
 * @param vkey the verifier key, in the text form of C2SP signed-note
 */
public record LogName(long since, Instant begun, String origin, String vkey) {}
