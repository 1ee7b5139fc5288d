package org.writethru.newsroom.desk;

import java.time.Instant;
import org.writethru.newsroom.staff.Person;

/**
 * Who did something and when.
 *
 * @param person the account's id
 * @param name as it was then
 */
public record By(String person, String name, Instant at) {
    static By of(Person person, Instant at) {
        return new By(person.id(), person.name(), at);
    }

    /** Whether this person did it. */
    public boolean is(Person other) {
        return person.equals(other.id());
    }
}
