package org.writethru.newsroom.site.view;

/**
 * A link of a menu.
 *
 * @param language of the page behind it
 * @param here whether it leads to the page on which it stands
 */
public record Tab(String href, String label, String language, boolean here) {}
