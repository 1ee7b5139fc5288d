package org.writethru.newsroom.desk.wireview;

/**
 * A time on the wire.
 *
 * @param machine RFC 3339
 * @param text as people read it
 */
public record WireStamp(String machine, String text) {}
