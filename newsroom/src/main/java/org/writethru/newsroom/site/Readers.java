package org.writethru.newsroom.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writethru.story.House;
import org.writethru.story.Language;

/** Which of the house's languages a reader reads best (RFC 9110, section 12.5.4; RFC 4647, look-up). */
final class Readers {
    /** Characters of the longest header that is looked at. */
    private static final int MOST_CHARACTERS = 1_000;

    private Readers() {}

    /** @param header the request's {@code Accept-Language}, if it has one */
    static Language language(@Nullable String header, House house) {
        return Optional.ofNullable(header)
                .filter(ranges -> ranges.length() <= MOST_CHARACTERS)
                .flatMap(ranges -> best(ranges, house.languages()))
                .orElse(house.languages().getFirst());
    }

    private static Optional<Language> best(String header, List<Language> languages) {
        try {
            var ranges = Locale.LanguageRange.parse(header);
            return Optional.ofNullable(Locale.lookupTag(
                            ranges, languages.stream().map(Language::tag).toList()))
                    .map(Language::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
