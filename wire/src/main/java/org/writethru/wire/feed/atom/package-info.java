/**
 * Atom 1.0 (RFC 4287), with a tombstone (RFC 6721) for each withdrawn story.
 *
 * <p>Choices: an entry's id is the story's guid; {@code updated} moves only when readers were told of news; content is HTML,
 * escaped; the take is described in our extension.
 */
@NullMarked
package org.writethru.wire.feed.atom;

import org.jspecify.annotations.NullMarked;
