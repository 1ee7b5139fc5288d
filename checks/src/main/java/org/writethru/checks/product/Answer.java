package org.writethru.checks.product;

/**
 * What a command answered.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it complained of
 */
public record Answer(int status, String out, String err) {}
