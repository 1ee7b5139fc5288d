package org.writethru.newsroom.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.writethru.story.Address;
import org.writethru.story.Edition;
import org.writethru.story.Guid;
import org.writethru.story.Kind;
import org.writethru.story.Language;
import org.writethru.story.Slug;
import org.writethru.story.Urgency;

/**
 * What lists show of a story: its newest state at a glance.
 *
 * @param headline of the newest take; empty once the story is withdrawn
 * @param day the day in its address, fixed by the first take
 * @param takes how many
 * @param markedBy the kind of the last release that readers were told of, which decides the mark
 * @param firstKnown when it was first told, as far as known
 * @param moved when it was last told as news: minor updates do not count
 * @param newestLogged when the newest take was logged
 * @param newestIndex the log index of the newest take
 * @param withdrawn when it was withdrawn
 */
public record StoryHead(
        Guid guid,
        Language language,
        Slug slug,
        String section,
        String headline,
        Optional<String> standfirst,
        Urgency urgency,
        LocalDate day,
        int takes,
        Kind markedBy,
        Instant firstKnown,
        Instant moved,
        Instant newestLogged,
        long newestIndex,
        Optional<Instant> withdrawn,
        Optional<Edition> editionOf) {
    /** The same on another day. */
    public StoryHead withDay(LocalDate other) {
        return new StoryHead(
                guid,
                language,
                slug,
                section,
                headline,
                standfirst,
                urgency,
                other,
                takes,
                markedBy,
                firstKnown,
                moved,
                newestLogged,
                newestIndex,
                withdrawn,
                editionOf);
    }

    /** Where it is read. */
    public Address address() {
        return new Address(language, day, slug, guid.shortId());
    }
}
