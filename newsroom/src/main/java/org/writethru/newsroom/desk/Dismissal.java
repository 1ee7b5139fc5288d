package org.writethru.newsroom.desk;

/**
 * Says that an edition need not follow its original.
 *
 * @param take the newest one of the original's that it need not follow
 */
public record Dismissal(int take, By by, String reason) {}
