package org.writethru.newsroom.site.view;

/** A feed of this page, for feed readers to discover. */
public record FeedLink(String type, String title, String href) {}
