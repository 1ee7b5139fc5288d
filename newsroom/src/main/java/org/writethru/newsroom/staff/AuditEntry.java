package org.writethru.newsroom.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the audit list.
 *
 * @param person the id of who did it; absent for somebody who was not signed in
 * @param name of the person at that time
 * @param from the network address, or that it was the command line
 * @param act what was done, in two or three words such as {@code signed in}
 * @param subject what it was done to; may be empty
 * @param detail whatever else should be known; may be empty
 */
public record AuditEntry(
        String id,
        Instant happened,
        Optional<String> person,
        String name,
        String from,
        String act,
        String subject,
        String detail) {}
