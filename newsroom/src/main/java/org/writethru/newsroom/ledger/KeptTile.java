package org.writethru.newsroom.ledger;

import org.writethru.log.Hash;

/**
 * A full tile as kept.
 *
 * @param hashes 8,192 bytes
 * @param root of its subtree
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record KeptTile(byte[] hashes, Hash root) {}
