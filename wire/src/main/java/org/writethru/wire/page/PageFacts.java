package org.writethru.wire.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    /** Languages as they are written where the month stands before the day. */
    private static final Set<String> MONTH_FIRST = Set.of("en-us", "es-us");

    static final PageFacts NONE = new PageFacts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether its language is that of a country where the month stands before the day. */
    boolean monthFirst() {
        return language.map(tag -> tag.toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(MONTH_FIRST::contains)
                .isPresent();
    }
}
