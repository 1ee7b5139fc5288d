/**
 * A feed as a value, the forms in which it is written, and what they share.
 *
 * <p>What always holds: an entry keeps its id over all takes, its update time moves only when readers were told of news, and
 * nothing of a withdrawn story is in it but that, when and why. Described in {@code docs/formats/feeds.md}.
 */
@NullMarked
package org.writethru.wire.feed;

import org.jspecify.annotations.NullMarked;
