package org.writethru.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/** A SHA-256 hash of the log's tree (RFC 9162, section 2.1.1). */
public final class Hash {
    /** The length of a hash. */
    public static final int BYTES = 32;

    /** The root of a tree without entries. */
    public static final Hash EMPTY_TREE = new Hash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A hash of these 32 bytes. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A hash has %d bytes, not %d".formatted(BYTES, bytes.length));
        }
        return new Hash(bytes.clone());
    }

    /** The hash of an entry. */
    public static Hash ofLeaf(byte[] entry) {
        var sha256 = sha256();
        sha256.update(LEAF);
        return new Hash(sha256.digest(entry));
    }

    /** The hash of a node from its children's. */
    public static Hash ofNode(Hash left, Hash right) {
        var sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left.bytes);
        return new Hash(sha256.digest(right.bytes));
    }

    /** The root of the tree over these hashes, which stand for complete subtrees of one height; only the last may be smaller. */
    static Hash over(List<Hash> hashes) {
        return switch (hashes.size()) {
            case 0 -> EMPTY_TREE;
            case 1 -> hashes.getFirst();
            default -> {
                int left = Integer.highestOneBit(hashes.size() - 1);
                yield ofNode(over(hashes.subList(0, left)), over(hashes.subList(left, hashes.size())));
            }
        };
    }

    /** Reads a hash from standard base64. */
    public static Reading<Hash> readBase64(String text) {
        return Illegible.reading(() -> fromBase64("hash", text));
    }

    static Hash fromBase64(String where, String text) {
        byte[] bytes = Strict.base64(where, text);
        if (bytes.length != BYTES) {
            throw new Illegible(where, "a hash has %d bytes, this has %d".formatted(BYTES, bytes.length));
        }
        return new Hash(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static Hash at(byte[] tile, int position) {
        return new Hash(Arrays.copyOfRange(tile, position * BYTES, (position + 1) * BYTES));
    }

    static byte[] join(List<Hash> hashes) {
        byte[] joined = new byte[hashes.size() * BYTES];
        for (int at = 0; at < hashes.size(); at++) {
            System.arraycopy(hashes.get(at).bytes, 0, joined, at * BYTES, BYTES);
        }
        return joined;
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its standard base64. */
    public String base64() {
        return Strict.base64(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
