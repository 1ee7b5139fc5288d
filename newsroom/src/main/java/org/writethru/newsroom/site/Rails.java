package org.writethru.newsroom.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.Listing;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.site.view.Rail;
import org.writethru.newsroom.site.view.RailLine;
import org.writethru.story.House;
import org.writethru.story.Language;

/** The latest headlines of each language, kept in memory and renewed by whoever sees a release. May be used from any thread. */
final class Rails {
    private final Archive archive;
    private final House house;
    private final Map<Language, Rail> rails = new ConcurrentHashMap<>();

    Rails(Archive archive, House house) {
        this.archive = archive;
        this.house = house;
    }

    /** The rail of a language. */
    Rail of(Language language) {
        var there = rails.get(language);
        return there != null ? there : rails.computeIfAbsent(language, this::read);
    }

    /** Reads the rail anew and says whether it reads differently now. */
    boolean renew(Language language) {
        var before = rails.get(language);
        var now = rails.compute(language, (same, old) -> read(language));
        return !now.equals(before);
    }

    /** Forgets all. */
    void clear() {
        rails.clear();
    }

    private Rail read(Language language) {
        var title = house.rail().title();
        var heads = archive.list(Listing.latest(language, house.rail().length()));
        return new Rail(
                title.getOrDefault(language, title.values().stream().findFirst().orElse("")), lines(heads, language));
    }

    private List<RailLine> lines(List<StoryHead> heads, Language language) {
        var times = new Times(house, language);
        return heads.stream()
                .map(head -> new RailLine(
                        head.address().path(), head.headline(), Marks.of(house, head), times.rail(head.moved())))
                .toList();
    }
}
