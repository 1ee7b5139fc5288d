package org.writethru.newsroom.desk;

import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Visit;

/**
 * Who asks the desk for something, and from where.
 *
 * @param from the client's network address, for the audit list
 */
public record Asker(Person person, String from) {
    /** Whoever made this visit. */
    public static Asker of(Visit visit) {
        return new Asker(visit.person(), visit.from());
    }

    boolean is(Role needed) {
        return person.role().covers(needed);
    }
}
