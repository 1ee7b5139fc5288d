package org.writethru.newsroom.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Listing;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.site.view.ListView;
import org.writethru.newsroom.site.view.Tab;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Language;

/** The stories that began on a day, newest first. */
final class DayPage {
    /** Stories on a page. */
    static final int PER_PAGE = 50;

    private static final int MOST_PAGES = 200;

    private final Site site;
    private final Frames frames;

    DayPage(Site site) {
        this.site = site;
        this.frames = new Frames(site);
    }

    /** A page of the day; absent if nothing began then. */
    Optional<ServerResponse> show(Language language, LocalDate day, int page) {
        if (page < 1 || page > MOST_PAGES || heads(language, day, page).isEmpty()) {
            return Optional.empty();
        }
        var path = "/" + language + "/" + below(day, page);
        return Optional.of(new Answer(site.shelf().get(path, () -> render(language, day, page))));
    }

    private List<StoryHead> heads(Language language, LocalDate day, int page) {
        return site.archive().list(Listing.day(language, day, PER_PAGE + 1).skipping((page - 1) * PER_PAGE));
    }

    private Rendered render(Language language, LocalDate day, int page) {
        var heads = heads(language, day, page);
        var shown = heads.subList(0, Math.min(PER_PAGE, heads.size()));
        var title = new Times(site.house(), language).day(day);
        var groups = List.of(new ListView.Group("", "", new Headlines(site.house(), language).of(shown)));
        var list =
                new ListView(title, groups, newer(language, day, page), older(language, day, page, heads.size()), true);
        var frame = page == 1
                ? frames.among(
                        having(day),
                        language,
                        title,
                        title + " · " + site.house().agencyName(language),
                        below(day, 1),
                        "")
                : frames.unlisted(language, title, "/" + language + "/" + below(day, page), "");
        return site.print("list", frame, tags(shown, language, day), Map.of("list", list));
    }

    /** The languages in which something began on the day. */
    private List<Language> having(LocalDate day) {
        return site.house().languages().stream()
                .filter(language -> !heads(language, day, 1).isEmpty())
                .toList();
    }

    /** The first story of a day in another language gives this page a link to it. */
    private Set<String> tags(List<StoryHead> shown, Language language, LocalDate day) {
        var tags = Site.tags(shown, Tags.day(language, day), Tags.beside(language, day));
        site.house().languages().forEach(other -> tags.add(Tags.began(other, day)));
        return tags;
    }

    private Optional<Tab> newer(Language language, LocalDate day, int page) {
        var words = Words.of(language);
        return page > 1
                ? Optional.of(link(language, day, page - 1, words.say("newer")))
                : site.archive().dayAfter(language, day).map(next -> link(language, next, 1, words.say("day-after")));
    }

    private Optional<Tab> older(Language language, LocalDate day, int page, int found) {
        var words = Words.of(language);
        return found > PER_PAGE && page < MOST_PAGES
                ? Optional.of(link(language, day, page + 1, words.say("older")))
                : site.archive().dayBefore(language, day).map(next -> link(language, next, 1, words.say("day-before")));
    }

    private static Tab link(Language language, LocalDate day, int page, String label) {
        return new Tab("/" + language + "/" + below(day, page), label, language.tag(), false);
    }

    private static String below(LocalDate day, int page) {
        return day.toString().replace('-', '/') + "/" + (page == 1 ? "" : page);
    }

    /** Where a day is read. */
    static String path(Language language, LocalDate day) {
        return "/" + language + "/" + below(day, 1);
    }
}
