package org.writethru.newsroom.staff;

import java.time.Instant;

/**
 * Somebody's being signed in on one device.
 *
 * @param id by which it is ended; no secret
 * @param account whose it is
 * @param seen the last request, to the minute
 * @param ends when it is over in any case
 * @param address from which the last request came
 * @param device what the browser called itself
 */
record Session(String id, String account, Instant begun, Instant seen, Instant ends, String address, String device) {}
