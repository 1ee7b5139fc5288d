package org.writethru.newsroom.staff.view;

/**
 * The page for signing in.
 *
 * @param login what was typed before
 * @param to where it leads on to
 * @param fault what was wrong; may be empty
 * @param news what happened before; may be empty
 */
public record SignInView(String login, String to, String fault, String news) {}
