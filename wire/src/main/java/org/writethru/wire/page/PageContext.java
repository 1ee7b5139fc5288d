package org.writethru.wire.page;

import java.util.Optional;
import java.util.function.Function;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Slug;

/**
 * What the one who brings a page knows of it.
 *
 * @param house the style in which the story will be kept; its zone is that of times that name none
 * @param source where the page was read: an address or a file's name
 * @param charset the character set that the sender named, if one did
 * @param language the language of the page, if it is known
 * @param slugs makes the slug of a headline
 */
public record PageContext(
        House house,
        String source,
        Optional<String> charset,
        Optional<Language> language,
        Function<String, Slug> slugs) {
    /** A page of which nothing more is known. */
    public static PageContext of(House house, String source, Function<String, Slug> slugs) {
        return new PageContext(house, source, Optional.empty(), Optional.empty(), slugs);
    }
}
