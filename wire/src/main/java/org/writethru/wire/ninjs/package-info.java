/**
 * ninjs 3.1, 2.2 and 1.6 (IPTC, May 2025): one writer, and a dialect for what the three name and shape differently.
 *
 * <p>{@code uri} is the story's guid and {@code version} the take's number. ninjs has no field for the kind of a release: it
 * stands in {@code genres}, and what was corrected or why a story is withdrawn in {@code edNote} in front of the editors'
 * note, both apart once more in {@code altIds} under our own names. The proof that a take is in the log is a trust indicator.
 * ninjs has no dateline: it leads the body's first paragraph, in an element of class {@code dateline}. Members are sorted as in
 * canonical JSON (RFC 8785), so that the same story gives the same bytes.
 *
 * <p>Reads ninjs, IPTC's JSON for news: 1.0 to 1.6, 2.0 to 2.2, 3.0 and 3.1, and what agencies send that is built like it.
 *
 * <p>Choices: the release is told by the names of members, which all editions share but for capitals; the edition is what
 * {@code standard} says, else what the members' shape shows. Described member by member in {@code docs/formats/ninjs.md}.
 */
@NullMarked
package org.writethru.wire.ninjs;

import org.jspecify.annotations.NullMarked;
