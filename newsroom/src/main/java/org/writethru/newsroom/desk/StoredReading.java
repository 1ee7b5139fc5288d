package org.writethru.newsroom.desk;

/**
 * The text of a draft as an editor's script read it from the shared document.
 *
 * @param json as it was given
 */
public record StoredReading(ReadingMark mark, By by, String json) {}
