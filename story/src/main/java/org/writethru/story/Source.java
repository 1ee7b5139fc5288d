package org.writethru.story;

import java.util.Optional;

/**
 * Who said it and where it was said.
 *
 * @param name a person, an office, a document
 * @param role what the person is
 * @param where the place or medium in which it was said
 * @param link an absolute http or https address
 */
public record Source(String name, Optional<String> role, Optional<String> where, Optional<String> link) {
    /** Checks the parts. */
    public Source {
        name = Checked.line("source", name, Limits.FIELD);
        role = Checked.line("source's role", role, Limits.FIELD);
        where = Checked.line("source's place", where, Limits.FIELD);
        link = link.map(Inline.Link::checkedAddress);
    }
}
