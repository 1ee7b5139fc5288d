package org.writethru.newsroom.site.view;

/**
 * The same page in another language.
 *
 * @param language a tag, or {@code x-default}
 * @param href absolute
 */
public record Alternate(String language, String href) {}
