/**
 * RSS 2.0, with Atom, Content, Dublin Core and Media RSS elements where RSS has none of its own.
 *
 * <p>Choices: {@code guid} is the story's and no address; {@code pubDate} is the first publication and {@code atom:updated}
 * the last news; a withdrawn story stays as an item with {@code media:status state="deleted"} and the reason, without text.
 */
@NullMarked
package org.writethru.wire.feed.rss;

import org.jspecify.annotations.NullMarked;
