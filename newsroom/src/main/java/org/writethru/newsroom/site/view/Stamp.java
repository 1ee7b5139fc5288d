package org.writethru.newsroom.site.view;

/**
 * A time as people and machines read it.
 *
 * @param machine for the {@code datetime} attribute
 * @param shown in the reader's language, with its zone where the hour is shown
 */
public record Stamp(String machine, String shown) {}
