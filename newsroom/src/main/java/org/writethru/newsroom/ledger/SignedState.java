package org.writethru.newsroom.ledger;

/**
 * A signed checkpoint.
 *
 * @param size entries it covers
 * @param note the signed note, as served
 */
public record SignedState(long size, String note) {}
