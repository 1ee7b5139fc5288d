package org.writethru.newsroom.staff.view;

/**
 * The page behind a one-time link.
 *
 * @param first whether it makes the first account; else it sets the password of the one who has this login
 * @param action where its form goes
 * @param faultField the field that was refused; may be empty
 */
public record LinkView(boolean first, String action, String login, String name, String fault, String faultField) {}
