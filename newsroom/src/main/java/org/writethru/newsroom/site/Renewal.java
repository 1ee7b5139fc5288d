package org.writethru.newsroom.site;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.writethru.newsroom.archive.Released;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Language;

/** Takes the pages off the shelf that a release touches, and no others; they are rendered again when somebody asks. */
final class Renewal implements Follower.Local {
    private final Site site;

    Renewal(Site site) {
        this.site = site;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void follow(List<LoggedEntry> entries) {
        long from = entries.getFirst().index();
        var released = site.archive().released(from, entries.getLast().index() + 1);
        var touched = new HashSet<>(new DayRenewal(site.archive(), from).touchedBy(released));
        var languages = new HashSet<Language>();
        released.forEach(one -> {
            touched.addAll(touchedBy(one));
            languages.add(one.story().language());
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
            case PUBLISHED -> {
                tags.add(Tags.day(language, story.day()));
                tags.addAll(told(released));
            }
            case CORRECTED -> {
                tags.add(Tags.corrections(language));
                tags.addAll(told(released));
            }
            case WITHDRAWN -> {
                tags.add(Tags.day(language, story.day()));
                tags.add(Tags.corrections(language));
                tags.add(Tags.order(language));
            }
            case UPDATED -> {
                if (!released.take().minor() || moved(released)) {
                    tags.addAll(told(released));
                }
            }
        }
        return tags;
    }

    /** Whether the story came into its section with this take. */
    private boolean moved(Released released) {
        var before = new TakeAt(released.story().guid(), released.take().number() - 1);
        return site.archive()
                .take(before)
                .flatMap(take -> take.filing().map(Filing::section))
                .filter(released.story().section()::equals)
                .isEmpty();
    }

    /** It is among the newest now. */
    private static Set<String> told(Released released) {
        var story = released.story();
        return Set.of(
                Tags.newest(story.language()),
                Tags.newest(story.language(), story.section()),
                Tags.order(story.language()));
    }

    @Override
    public void empty() {
        site.rails().clear();
        site.shelf().clear();
    }
}
