package org.writethru.newsroom.desk.view;

/**
 * The page on which a draft is written.
 *
 * @param direction {@code ltr} or {@code rtl}, as the draft's language runs
 * @param style address of the editor's own style sheet
 * @param config JSON for the editor's script, safe inside of a script element
 */
public record DraftView(String title, String direction, String language, String style, String config) {}
