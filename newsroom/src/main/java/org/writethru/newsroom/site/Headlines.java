package org.writethru.newsroom.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.site.view.Headline;
import org.writethru.newsroom.site.view.ListView;
import org.writethru.newsroom.words.Words;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Urgency;

/** Stories as lists of one language show them. */
final class Headlines {
    private final House house;
    private final Language language;
    private final Words words;
    private final Times times;

    Headlines(House house, Language language) {
        this.house = house;
        this.language = language;
        this.words = Words.of(language);
        this.times = new Times(house, language);
    }

    Headline of(StoryHead head) {
        return new Headline(
                head.address().path(),
                head.headline(),
                Marks.of(house, head),
                head.standfirst(),
                house.sectionLabel(head.section(), language),
                urgent(words, head.urgency()),
                times.brief(head.moved()),
                head.takes() > 1 ? Optional.of(words.say("takes", "count", head.takes())) : Optional.empty());
    }

    List<Headline> of(List<StoryHead> heads) {
        return heads.stream().map(this::of).toList();
    }

    /** The word for copy above the routine. */
    static Optional<String> urgent(Words words, Urgency urgency) {
        return urgency.level() <= 3 ? Optional.of(words.say(urgency.word())) : Optional.empty();
    }

    /**
     * The stories under the days on which they were last told.
     *
     * @param read whether a day has a page of its own: one on which stories were only followed up has none
     */
    List<ListView.Group> byDay(List<StoryHead> heads, Predicate<LocalDate> read) {
        var days = new LinkedHashMap<LocalDate, List<Headline>>();
        heads.forEach(head -> days.computeIfAbsent(house.dayOf(head.moved()), day -> new ArrayList<>())
                .add(of(head)));
        return days.entrySet().stream()
                .map(day -> new ListView.Group(
                        times.day(day.getKey()),
                        read.test(day.getKey()) ? DayPage.path(language, day.getKey()) : "",
                        day.getValue()))
                .toList();
    }
}
