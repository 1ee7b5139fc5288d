package org.writethru.checks.storm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;

/** A Merkle tree (RFC 6962) that grows leaf by leaf, written apart from the product so that it can judge it. */
final class Tree {
    private final Deque<Subtree> subtrees = new ArrayDeque<>();
    private long size;

    private record Subtree(long leaves, byte[] hash) {}

    void add(byte[] entry) {
        size++;
        var grown = new Subtree(1, hash(0, entry, new byte[0]));
        while (!subtrees.isEmpty() && subtrees.peek().leaves() == grown.leaves()) {
            var left = subtrees.pop();
            grown = new Subtree(2 * left.leaves(), hash(1, left.hash(), grown.hash()));
        }
        subtrees.push(grown);
    }

    long size() {
        return size;
    }

    /** The root, as base64. */
    String root() {
        var smallestFirst = subtrees.iterator();
        if (!smallestFirst.hasNext()) {
            return Base64.getEncoder().encodeToString(sha256().digest());
        }
        byte[] root = smallestFirst.next().hash();
        while (smallestFirst.hasNext()) {
            root = hash(1, smallestFirst.next().hash(), root);
        }
        return Base64.getEncoder().encodeToString(root);
    }

    private static byte[] hash(int prefix, byte[] one, byte[] other) {
        var digest = sha256();
        digest.update((byte) prefix);
        digest.update(one);
        return digest.digest(other);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
