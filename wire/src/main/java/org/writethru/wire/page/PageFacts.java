package org.writethru.wire.page;

import java.util.Optional;

/**
 * What a page says of its story outside of the text, in schema.org, OpenGraph and the like. Plain text says nothing so.
 *
 * @param title the headline, without the site's name
 * @param published when the story was first told
 * @param modified when it was last changed
 * @param site the name of the site or the publisher
 * @param language as a tag
 */
public record PageFacts(
        Optional<String> title,
        Optional<StatedTime> published,
        Optional<StatedTime> modified,
        Optional<String> author,
        Optional<String> site,
        Optional<String> language) {
    static final PageFacts NONE = new PageFacts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
