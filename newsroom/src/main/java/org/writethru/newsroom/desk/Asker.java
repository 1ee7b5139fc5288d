package org.writethru.newsroom.desk;

import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;

/**
 * Who asks the desk for something, and from where.
 *
 * @param from the client's network address, for the audit list
 */
public record Asker(Person person, String from) {
    boolean is(Role needed) {
        return person.role().covers(needed);
    }
}
