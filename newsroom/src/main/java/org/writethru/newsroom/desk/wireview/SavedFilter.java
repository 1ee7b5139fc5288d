package org.writethru.newsroom.desk.wireview;

/**
 * A filter that a person keeps under a name.
 *
 * @param query as {@link WireFilter#query} writes it
 */
record SavedFilter(String id, String name, String query) {}
