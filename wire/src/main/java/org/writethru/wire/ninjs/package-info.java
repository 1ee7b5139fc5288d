/**
 * Reads ninjs, IPTC's JSON for news: 1.0 to 1.6, 2.0 to 2.2, 3.0 and 3.1, and what agencies send that is built like it.
 *
 * <p>Choices: the release is told by the names of members, which all editions share but for capitals; the edition is what
 * {@code standard} says, else what the members' shape shows. Described member by member in {@code docs/formats/ninjs.md}.
 */
@NullMarked
package org.writethru.wire.ninjs;

import org.jspecify.annotations.NullMarked;
