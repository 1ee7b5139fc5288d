package org.writethru.newsroom.staff;

/**
 * Somebody who works here.
 *
 * @param id of the account, for ever
 * @param login what is typed at sign-in
 * @param name what colleagues read
 */
public record Person(String id, String login, String name, Role role) {}
