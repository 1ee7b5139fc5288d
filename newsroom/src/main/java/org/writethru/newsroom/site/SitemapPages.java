package org.writethru.newsroom.site;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Listing;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.story.Language;

/**
 * What search engines read: an index of sitemaps, one for each language and month in which stories began, or for each day of a
 * month with too many; and the news of the last two days.
 */
final class SitemapPages {
    /** Addresses in a sitemap (sitemaps.org). */
    private static final int MOST_ADDRESSES = 50_000;

    /** Stories in a news sitemap, and how old they may be (Google News). */
    private static final int MOST_NEWS = 1_000;

    private static final Duration NEWS_AGE = Duration.ofDays(2);
    private static final String XML = "application/xml";

    private final Site site;
    private final int mostAddresses;

    SitemapPages(Site site) {
        this(site, MOST_ADDRESSES);
    }

    SitemapPages(Site site, int mostAddresses) {
        this.site = site;
        this.mostAddresses = mostAddresses;
    }

    ServerResponse index() {
        return new Answer(site.shelf().get("/sitemap.xml", this::renderIndex));
    }

    private Rendered renderIndex() {
        var paths = new ArrayList<>(List.of("/sitemap-pages.xml"));
        var languages = site.house().languages();
        languages.forEach(language -> site.archive()
                .days(language)
                .ifPresent(days -> YearMonths.between(days.first(), days.last())
                        .forEach(month -> paths.addAll(sitemaps(language, month)))));
        var tags = languages.stream().map(Tags::calendar).collect(Collectors.toSet());
        return xml(
                SitemapXml.index(paths.stream().map(path -> site.home() + path).toList()), tags);
    }

    private List<String> sitemaps(Language language, YearMonth month) {
        long stories = site.archive().count(language, month.atDay(1), month.atEndOfMonth());
        if (stories == 0) {
            return List.of();
        }
        return stories <= mostAddresses
                ? List.of(path(language, month.toString()))
                : days(month)
                        .filter(day -> site.archive().count(language, day, day) > 0)
                        .map(day -> path(language, day.toString()))
                        .toList();
    }

    private static Stream<LocalDate> days(YearMonth month) {
        return month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1));
    }

    private static String path(Language language, String span) {
        return "/sitemap-%s-%s.xml".formatted(language, span);
    }

    /** The pages that are not stories. */
    ServerResponse pages() {
        return new Answer(site.shelf().get("/sitemap-pages.xml", () -> {
            var below = new ArrayList<>(List.of("", "latest", "corrections", "about"));
            site.house().sections().keySet().forEach(section -> below.add(section + "/"));
            return xml(
                    SitemapXml.pages(site.house().languages().stream()
                            .flatMap(language -> below.stream().map(path -> site.home() + Frames.path(language, path)))
                            .toList()),
                    Set.of());
        }));
    }

    /** The stories that began in a month; absent if none did. */
    Optional<ServerResponse> month(Language language, YearMonth month) {
        return stories(
                language, month, path(language, month.toString()), days(month).toList());
    }

    /** The stories that began on a day; absent if none did. */
    Optional<ServerResponse> day(Language language, LocalDate day) {
        return stories(language, YearMonth.from(day), path(language, day.toString()), List.of(day));
    }

    private Optional<ServerResponse> stories(Language language, YearMonth month, String path, List<LocalDate> days) {
        if (site.archive().count(language, days.getFirst(), days.getLast()) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Answer(site.shelf()
                .get(
                        path,
                        () -> xml(
                                SitemapXml.stories(site.home(), begun(language, days), site.house()),
                                Set.of(Tags.month(language, month))))));
    }

    /** Day by day, so that other readers of the database have their turns. */
    private List<StoryHead> begun(Language language, List<LocalDate> days) {
        var heads = new ArrayList<StoryHead>();
        for (var day : days) {
            heads.addAll(site.archive().list(Listing.day(language, day, mostAddresses - heads.size())));
        }
        return heads;
    }

    /** Stories first told in the last two days; not kept, because time alone changes it. */
    ServerResponse news() {
        var heads = site.archive().firstToldSince(site.clock().instant().minus(NEWS_AGE), MOST_NEWS);
        return new Answer(xml(SitemapXml.news(site.home(), heads, site.house()), Set.of()));
    }

    private static Rendered xml(byte[] body, Set<String> tags) {
        return Rendered.cached(200, XML, CachePolicy.PAGE, tags, body);
    }
}
