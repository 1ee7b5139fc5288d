package org.writethru.newsroom.staff;

/**
 * A time on a desk page.
 *
 * @param iso for machines (RFC 3339)
 * @param text as people read it, in the house's zone
 */
public record Stamp(String iso, String text) {}
