package org.writethru.newsroom.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.writethru.story.Language;

/**
 * Which stories a list shows, newest first; withdrawn ones never.
 *
 * @param section only this one
 * @param day only stories that began on this day
 * @param most at most so many
 * @param skip so many of the newest
 */
public record Listing(Language language, Optional<String> section, Optional<LocalDate> day, int most, int skip) {
    /** The newest of a language. */
    public static Listing latest(Language language, int most) {
        return new Listing(language, Optional.empty(), Optional.empty(), most, 0);
    }

    /** The newest of a section. */
    public static Listing section(Language language, String section, int most) {
        return new Listing(language, Optional.of(section), Optional.empty(), most, 0);
    }

    /** Those that began on a day. */
    public static Listing day(Language language, LocalDate day, int most) {
        return new Listing(language, Optional.empty(), Optional.of(day), most, 0);
    }

    /** The same list from further down. */
    public Listing skipping(int count) {
        return new Listing(language, section, day, most, count);
    }
}
