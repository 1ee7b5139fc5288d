package org.writethru.newsroom.site;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.Listing;
import org.writethru.newsroom.archive.Released;
import org.writethru.story.Kind;
import org.writethru.story.Language;

/**
 * What is renewed when a day gets its first story or loses its last: the pages that lead to the page of this day. The archive may
 * be ahead of the releases that are followed; then a later release of the same day finds what this one did not.
 *
 * @param from the place in the log of the first release that is followed
 */
record DayRenewal(Archive archive, long from) {
    private record DayOf(Language language, LocalDate day) {}

    /** The tags of these pages. */
    Set<String> touchedBy(List<Released> released) {
        var tags = new HashSet<String>();
        days(released, Kind.PUBLISHED).stream().filter(this::isNew).forEach(day -> {
            tags.add(Tags.calendar(day.language()));
            tags.addAll(around(day));
        });
        days(released, Kind.WITHDRAWN).stream().filter(this::isEmpty).forEach(day -> tags.addAll(around(day)));
        return tags;
    }

    private static Set<DayOf> days(List<Released> released, Kind kind) {
        return released.stream()
                .filter(one -> one.take().kind() == kind)
                .map(one -> new DayOf(one.story().language(), one.story().day()))
                .collect(Collectors.toSet());
    }

    private boolean isNew(DayOf day) {
        return !archive.hadStories(day.language(), day.day(), from);
    }

    private boolean isEmpty(DayOf day) {
        return archive.list(Listing.day(day.language(), day.day(), 1)).isEmpty();
    }

    private Set<String> around(DayOf day) {
        var language = day.language();
        var tags = new HashSet<>(Set.of(Tags.began(language, day.day())));
        archive.dayBefore(language, day.day()).ifPresent(before -> tags.add(Tags.beside(language, before)));
        archive.dayAfter(language, day.day()).ifPresent(after -> tags.add(Tags.beside(language, after)));
        return tags;
    }
}
