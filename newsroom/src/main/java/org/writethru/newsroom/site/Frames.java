package org.writethru.newsroom.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.writethru.newsroom.site.view.Alternate;
import org.writethru.newsroom.site.view.FeedLink;
import org.writethru.newsroom.site.view.Frame;
import org.writethru.newsroom.site.view.Sheet;
import org.writethru.newsroom.site.view.Tab;
import org.writethru.newsroom.words.Words;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.wire.feed.FeedFormats;

/** Makes what stands around the main part of a page. */
final class Frames {
    private final Site site;
    private final House house;

    Frames(Site site) {
        this.site = site;
        this.house = site.house();
    }

    /**
     * Around a page that every language has.
     *
     * @param below the rest of its path, such as {@code latest}
     * @param section the key of the section it belongs to, empty for none
     */
    Frame everywhere(Language language, String title, String description, String below, String section) {
        return among(house.languages(), language, title, description, below, section);
    }

    /** Around a page that these languages have, this one among them; the others lead to their fronts. */
    Frame among(
            List<Language> having, Language language, String title, String description, String below, String section) {
        var sheet = new Sheet(
                title,
                description,
                path(language, below),
                true,
                alternates(having, below),
                feeds(language, section),
                Optional.empty());
        return frame(language, sheet, section, other -> path(other, having.contains(other) ? below : ""));
    }

    /** Around a page that search engines should pass over. */
    Frame unlisted(Language language, String title, String path, String section) {
        var sheet = new Sheet(title, title, path, false, List.of(), List.of(), Optional.empty());
        return frame(language, sheet, section, other -> path(other, ""));
    }

    /** Around a page of a story; the other languages lead to its editions. */
    Frame story(Language language, Sheet sheet, String section, Function<Language, Optional<String>> editions) {
        return frame(language, sheet, section, other -> editions.apply(other).orElseGet(() -> path(other, "")));
    }

    private Frame frame(Language language, Sheet sheet, String section, Function<Language, String> elsewhere) {
        return new Frame(
                Words.of(language),
                language,
                house.agencyName(language),
                site.home(),
                Style.path(),
                new Times(house, language).zone(),
                sheet,
                sections(language, section),
                languages(language, sheet.path(), elsewhere),
                site.rails().of(language));
    }

    private List<Tab> sections(Language language, String here) {
        var words = Words.of(language);
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(path(language, "latest"), words.say("latest"), language.tag(), here.equals("latest")));
        house.sections().keySet().forEach(key -> tabs.add(section(language, key, here.equals(key))));
        return tabs;
    }

    /** A link to a section. */
    Tab section(Language language, String key, boolean here) {
        return new Tab(path(language, key + "/"), house.sectionLabel(key, language), language.tag(), here);
    }

    private List<Tab> languages(Language here, String path, Function<Language, String> elsewhere) {
        return house.languages().stream()
                .map(language -> new Tab(
                        language.equals(here) ? path : elsewhere.apply(language),
                        ownName(language),
                        language.tag(),
                        language.equals(here)))
                .toList();
    }

    /** A language's name for itself, with a capital where its script has them. */
    static String ownName(Language language) {
        var name = language.locale().getDisplayName(language.locale());
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(language.locale()) + name.substring(first);
    }

    private List<Alternate> alternates(List<Language> having, String below) {
        if (having.size() == 1) {
            return List.of();
        }
        var alternates = new ArrayList<Alternate>();
        having.forEach(language -> alternates.add(new Alternate(language.tag(), site.home() + path(language, below))));
        alternates.add(new Alternate("x-default", site.home() + path(having.getFirst(), below)));
        return alternates;
    }

    private List<FeedLink> feeds(Language language, String section) {
        boolean ofSection = house.sections().containsKey(section);
        var folder = path(language, ofSection ? section + "/" : "");
        var title = house.agencyName(language) + (ofSection ? " · " + house.sectionLabel(section, language) : "");
        return FeedFormats.all().stream()
                .map(format ->
                        new FeedLink(format.mediaType().replaceAll(";.*", ""), title, folder + format.fileName()))
                .toList();
    }

    static String path(Language language, String below) {
        return "/" + language.tag() + "/" + below;
    }
}
