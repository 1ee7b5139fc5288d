package org.writethru.newsroom.follow;

/**
 * How far a follower has read.
 *
 * @param node the node it belongs to; empty for a shared one
 * @param position entries read
 */
public record Position(String name, String node, long position) {}
