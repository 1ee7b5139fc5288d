package org.writethru.newsroom.desk;

import java.time.Instant;
import java.time.ZoneId;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;

/**
 * A release that is to happen by itself.
 *
 * @param zone in which the editor set the time
 */
public record Plan(String draft, Instant due, ZoneId zone, ReleaseOrder order, By by) {
    /** Whether the other is this plan, and not one that took its place. */
    boolean same(Plan other) {
        return due.equals(other.due) && order.equals(other.order) && by.person().equals(other.by.person());
    }

    /** The editor who set the time, for the audit list. */
    Person person() {
        return new Person(by.person(), by.name(), by.name(), Role.EDITOR);
    }
}
