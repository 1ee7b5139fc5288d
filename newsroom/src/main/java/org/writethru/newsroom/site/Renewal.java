package org.writethru.newsroom.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.writethru.newsroom.archive.Released;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.story.Edition;
import org.writethru.story.Guid;
import org.writethru.story.Language;

/** Takes the pages off the shelf that a release touches, and no others; they are rendered again when somebody asks. */
final class Renewal implements Follower.Local {
    private final Site site;
    private final Set<DayOf> knownDays = ConcurrentHashMap.newKeySet();

    private record DayOf(Language language, LocalDate day) {}

    Renewal(Site site) {
        this.site = site;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void follow(List<LoggedEntry> entries) {
        var touched = new HashSet<String>();
        var languages = new HashSet<Language>();
        site.archive()
                .released(entries.getFirst().index(), entries.getLast().index() + 1)
                .forEach(released -> {
                    touched.addAll(touchedBy(released));
                    languages.add(released.story().language());
                });
        languages.stream().filter(site.rails()::renew).forEach(language -> touched.add(Tags.rail(language)));
        site.shelf().drop(touched);
    }

    private Set<String> touchedBy(Released released) {
        var story = released.story();
        var language = story.language();
        var tags = new HashSet<String>();
        tags.add(Tags.story(story.guid().shortId()));
        tags.add(Tags.month(language, YearMonth.from(story.day())));
        story.editionOf()
                .map(Edition::original)
                .map(Guid::shortId)
                .map(Tags::story)
                .ifPresent(tags::add);
        switch (released.take().kind()) {
            case "Published" -> {
                tags.add(Tags.day(language, story.day()));
                tags.addAll(told(released));
            }
            case "Corrected" -> {
                tags.add(Tags.corrections(language));
                tags.addAll(told(released));
            }
            case "Withdrawn" -> {
                tags.add(Tags.day(language, story.day()));
                tags.add(Tags.corrections(language));
                tags.add(Tags.order(language));
                tags.add(Tags.calendar(language));
            }
            default -> {
                if (!released.take().minor()) {
                    tags.addAll(told(released));
                }
            }
        }
        return tags;
    }

    /** It is among the newest now; on a day that had no story yet, the neighbouring days lead to this one. */
    private Set<String> told(Released released) {
        var story = released.story();
        var tags = new HashSet<>(Set.of(
                Tags.newest(story.language()),
                Tags.newest(story.language(), story.section()),
                Tags.order(story.language())));
        if (knownDays.add(new DayOf(story.language(), story.day()))) {
            tags.add(Tags.calendar(story.language()));
        }
        return tags;
    }

    @Override
    public void empty() {
        knownDays.clear();
        site.rails().clear();
        site.shelf().clear();
    }
}
