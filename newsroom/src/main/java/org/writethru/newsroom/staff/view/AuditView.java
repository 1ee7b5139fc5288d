package org.writethru.newsroom.staff.view;

import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.staff.Stamp;

/**
 * The audit list.
 *
 * @param older the address of the next page
 * @param query the filter as the end of an address, for the exports
 * @param fault what is wrong with the filter; may be empty
 */
public record AuditView(
        List<Line> lines,
        List<Choice> people,
        List<Choice> acts,
        String since,
        String until,
        Optional<String> older,
        String query,
        String fault) {
    /** A line of the list. */
    public record Line(Stamp happened, String name, String from, String act, String subject, String detail) {}

    /** Something to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Keeps its own copies. */
    public AuditView {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
        acts = List.copyOf(acts);
    }
}
