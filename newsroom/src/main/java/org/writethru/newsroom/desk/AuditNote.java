package org.writethru.newsroom.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.newsroom.staff.Person;

/** Notes an act on the audit list, in the transaction that does it: the list of staff, seen from the desk. */
@FunctionalInterface
public interface AuditNote {
    void note(JdbcClient transaction, Person by, String from, String act, String subject, String detail);
}
