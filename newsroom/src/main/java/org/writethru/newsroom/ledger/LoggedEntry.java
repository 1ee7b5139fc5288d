package org.writethru.newsroom.ledger;

/**
 * An entry and its place in the log.
 *
 * @param index from 0
 * @param bytes canonical JSON
 */
public record LoggedEntry(long index, byte[] bytes) {}
