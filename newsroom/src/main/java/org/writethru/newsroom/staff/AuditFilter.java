package org.writethru.newsroom.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the audit list are asked for.
 *
 * @param person the id of who did it, or {@link #NOBODY}
 * @param after the end of the last page, which is further on in the list
 */
record AuditFilter(
        Optional<String> person,
        Optional<String> act,
        Optional<Instant> since,
        Optional<Instant> before,
        Optional<AuditEntry> after) {
    /** Stands for those who were not signed in; no id is written so. */
    static final String NOBODY = "nobody";

    AuditFilter after(AuditEntry last) {
        return new AuditFilter(person, act, since, before, Optional.of(last));
    }
}
