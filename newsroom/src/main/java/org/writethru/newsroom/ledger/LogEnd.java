package org.writethru.newsroom.ledger;

import java.util.Optional;

/**
 * The end of the log, claimed by a transaction that will append.
 *
 * @param size entries there are, hence the index of the next one
 * @param doubt why nothing may be appended, if the log is in doubt
 */
public record LogEnd(long size, Optional<String> doubt) {}
