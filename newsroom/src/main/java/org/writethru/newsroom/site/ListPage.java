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

/** The newest stories of a language or of one of its sections, page by page. */
final class ListPage {
    /** Stories on a page. */
    static final int PER_PAGE = 30;

    /** What is older is found by its day. */
    static final int MOST_PAGES = 100;

    private final Site site;
    private final Frames frames;

    ListPage(Site site) {
        this.site = site;
        this.frames = new Frames(site);
    }

    /** The newest of all sections; absent beyond the last page. */
    Optional<ServerResponse> latest(Language language, int page) {
        return show(language, "", page);
    }

    /** The newest of a section; absent beyond the last page. */
    Optional<ServerResponse> section(Language language, String section, int page) {
        return show(language, section, page);
    }

    private Optional<ServerResponse> show(Language language, String section, int page) {
        if (page < 1
                || page > MOST_PAGES
                || (page > 1 && heads(language, section, page).isEmpty())) {
            return Optional.empty();
        }
        var path = Frames.path(language, below(section, page));
        return Optional.of(new Answer(site.shelf().get(path, () -> render(language, section, page))));
    }

    private List<StoryHead> heads(Language language, String section, int page) {
        var listing = section.isEmpty()
                ? Listing.latest(language, PER_PAGE + 1)
                : Listing.section(language, section, PER_PAGE + 1);
        return site.archive().list(listing.skipping((page - 1) * PER_PAGE));
    }

    private Rendered render(Language language, String section, int page) {
        var heads = heads(language, section, page);
        var shown = heads.subList(0, Math.min(PER_PAGE, heads.size()));
        var words = Words.of(language);
        var name = section.isEmpty() ? words.say("latest") : site.house().sectionLabel(section, language);
        var title = page == 1 ? name : name + ", " + words.say("page", "number", page);
        var list = new ListView(
                title,
                new Headlines(site.house(), language).byDay(shown, day -> began(language, day)),
                page == 1 ? Optional.empty() : Optional.of(link(language, section, page - 1, words.say("newer"))),
                heads.size() > PER_PAGE && page < MOST_PAGES
                        ? Optional.of(link(language, section, page + 1, words.say("older")))
                        : Optional.empty(),
                section.isEmpty());
        return site.print(
                "list",
                page == 1
                        ? frames.everywhere(
                                language,
                                title,
                                title + " · " + site.house().agencyName(language),
                                below(section, 1),
                                tab(section))
                        : frames.unlisted(language, title, Frames.path(language, below(section, page)), tab(section)),
                tags(language, section, page, heads),
                Map.of("list", list));
    }

    private boolean began(Language language, LocalDate day) {
        return !site.archive().list(Listing.day(language, day, 1)).isEmpty();
    }

    private static String tab(String section) {
        return section.isEmpty() ? "latest" : section;
    }

    private static Tab link(Language language, String section, int page, String label) {
        return new Tab(Frames.path(language, below(section, page)), label, language.tag(), false);
    }

    private static String below(String section, int page) {
        var first = section.isEmpty() ? "latest" : section + "/";
        if (page == 1) {
            return first;
        }
        return section.isEmpty() ? first + "/" + page : first + page;
    }

    /** The story behind the last one shown counts too: without it there is no older page. */
    private Set<String> tags(Language language, String section, int page, List<StoryHead> heads) {
        var tags = Site.tags(heads, place(language, section, page));
        heads.forEach(head -> tags.add(Tags.began(language, site.house().dayOf(head.moved()))));
        return tags;
    }

    private static String place(Language language, String section, int page) {
        if (page > 1) {
            return Tags.order(language);
        }
        return section.isEmpty() ? Tags.newest(language) : Tags.newest(language, section);
    }
}
