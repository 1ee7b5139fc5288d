/**
 * JSON Feed 1.1.
 *
 * <p>Choices: an item's id is the story's guid; the take is described in {@code _writethru}; a withdrawn story stays as an
 * item whose text is the reason, because the format has no deletion. Members are written in canonical order.
 */
@NullMarked
package org.writethru.wire.feed.jsonfeed;

import org.jspecify.annotations.NullMarked;
