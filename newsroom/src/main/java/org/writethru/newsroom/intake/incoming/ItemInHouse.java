package org.writethru.newsroom.intake.incoming;

import java.util.List;
import java.util.Optional;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.wire.NewsItem;

/** What an item says in the terms of this house. */
public record ItemInHouse(NewsItem item, House house) {
    private static final String MEDIA_TOPIC = "medtop:";

    /** The item's language, or the form of it that the house publishes in; absent if it names none or the house publishes in no form of it. */
    public Optional<Language> language() {
        return item.language().flatMap(this::ofHouse);
    }

    private Optional<Language> ofHouse(Language own) {
        return house.languages().contains(own)
                ? Optional.of(own)
                : house.languages().stream()
                        .filter(other ->
                                other.locale().getLanguage().equals(own.locale().getLanguage()))
                        .findFirst();
    }

    /** Those of its subjects that are IPTC Media Topics. */
    public List<String> topics() {
        return item.subjects().stream()
                .filter(code -> code.startsWith(MEDIA_TOPIC))
                .toList();
    }

    /** The place of its dateline: what stands before the first comma, bracket or dash. */
    public Optional<String> place() {
        return item.dateline()
                .map(line -> line.split("[,(–—]| - ", 2)[0].strip())
                .filter(place -> !place.isEmpty());
    }
}
