package org.writethru.newsroom.staff.view;

/**
 * A time on a desk page.
 *
 * @param iso for machines
 * @param text in the agency's zone
 */
public record Stamp(String iso, String text) {}
