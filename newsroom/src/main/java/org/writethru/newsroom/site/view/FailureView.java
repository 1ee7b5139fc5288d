package org.writethru.newsroom.site.view;

/** Why there is nothing to read here, and what to do. */
public record FailureView(int status, String title, String sentence) {}
