package org.writethru.newsroom.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * The page about the staff.
 *
 * @param news what was done just now; may be empty
 * @param fault what was refused; may be empty
 * @param faultField the field at fault
 * @param typed what was typed into the form for an invitation
 * @param link a link that is shown once
 */
public record PeopleView(
        List<PersonLine> people,
        List<String> roles,
        String news,
        String fault,
        String faultField,
        Typed typed,
        Optional<LinkFor> link) {
    /**
     * Somebody in the list.
     *
     * @param waiting whether no password was chosen yet
     */
    public record PersonLine(
            String id, String login, String name, String role, boolean closed, boolean waiting, boolean self) {}

    /** What was typed. */
    public record Typed(String login, String name, String role) {}

    /** A one-time link and for whom it is. */
    public record LinkFor(String name, String address) {}

    /** Keeps its own copies. */
    public PeopleView {
        people = List.copyOf(people);
        roles = List.copyOf(roles);
    }
}
