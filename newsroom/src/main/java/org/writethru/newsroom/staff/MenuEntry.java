package org.writethru.newsroom.staff;

/**
 * A line of the desk's menu.
 *
 * @param href a path below {@code /desk/}
 * @param from the role from which on one sees it
 */
public record MenuEntry(String label, String href, Role from) {}
