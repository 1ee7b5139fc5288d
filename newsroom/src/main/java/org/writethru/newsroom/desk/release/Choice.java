package org.writethru.newsroom.desk.release;

/**
 * One of several that can be chosen in a form.
 *
 * @param hint what it means; may be empty
 */
public record Choice(String value, String label, String hint, boolean chosen) {}
