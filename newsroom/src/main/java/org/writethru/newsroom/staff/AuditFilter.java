package org.writethru.newsroom.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the audit list are asked for.
 *
 * @param person the id of who did it
 * @param after the end of the last page, which is further on in the list
 */
record AuditFilter(
        Optional<String> person,
        Optional<String> act,
        Optional<Instant> since,
        Optional<Instant> before,
        Optional<AuditEntry> after) {
    AuditFilter after(AuditEntry last) {
        return new AuditFilter(person, act, since, before, Optional.of(last));
    }
}
