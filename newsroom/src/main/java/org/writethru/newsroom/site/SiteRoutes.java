package org.writethru.newsroom.site;

import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.writethru.newsroom.site.PartsOfRoutes.DAY;
import static org.writethru.newsroom.site.PartsOfRoutes.PAGE;
import static org.writethru.newsroom.site.PartsOfRoutes.READ;
import static org.writethru.newsroom.site.PartsOfRoutes.STORY;
import static org.writethru.newsroom.site.PartsOfRoutes.read;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.story.Language;

/**
 * The addresses of the reader site. They come after those of all other rooms: the last of them answers whatever nobody else
 * does. Only {@link #failures} come first.
 */
public final class SiteRoutes {
    private static final Pattern OTHER_SPELLING = Pattern.compile("/([A-Za-z0-9-]{2,35})(/[A-Za-z0-9/._-]*)");

    private final Site site;
    private final FailurePage failure;
    private final StoryRoutes stories;
    private final FrontPage front;
    private final ListPage list;
    private final DayPage day;
    private final CorrectionsPage corrections;
    private final AboutPage about;
    private final LogPages log;
    private final SitemapPages sitemaps;
    private final FilePages files;
    private final PicturePage picture;

    public SiteRoutes(Site site) {
        this.site = site;
        this.failure = new FailurePage(site);
        this.stories = new StoryRoutes(site, failure);
        this.front = new FrontPage(site);
        this.list = new ListPage(site);
        this.day = new DayPage(site);
        this.corrections = new CorrectionsPage(site);
        this.about = new AboutPage(site);
        this.log = new LogPages(site.ledger());
        this.sitemaps = new SitemapPages(site);
        this.files = new FilePages(site);
        this.picture = new PicturePage(site);
    }

    /**
     * What is said when the server itself reports an error. Comes before the addresses of all rooms: the server asks for it under
     * the address that failed.
     */
    public RouterFunction<ServerResponse> failures() {
        return RouterFunctions.route(
                request -> request.servletRequest().getDispatcherType() == DispatcherType.ERROR, failure::reported);
    }

    /** The table. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .add(files())
                .add(lists())
                .add(stories.routes())
                .add(spelling())
                .route(READ, this::otherwise)
                .route(path("/{lang}/**").and(this::ours), failure::notAllowed)
                .build();
    }

    private RouterFunction<ServerResponse> files() {
        return RouterFunctions.route()
                .route(read(Style.path()), request -> files.style())
                .route(read("/favicon.svg"), request -> files.icon())
                .route(read("/robots.txt"), request -> files.robots())
                .route(read("/sitemap.xml"), request -> sitemaps.index())
                .route(read("/sitemap-pages.xml"), request -> sitemaps.pages())
                .route(readIn("/sitemap-{lang}-{year:[0-9]{4}}-{month:[0-9]{2}}.xml"), in(this::sitemapOfMonth))
                .route(
                        readIn("/sitemap-{lang}-{year:[0-9]{4}}-{month:[0-9]{2}}-{day:[0-9]{2}}.xml"),
                        in(this::sitemapOfDay))
                .route(read("/news-sitemap.xml"), request -> sitemaps.news())
                .route(read(ReaderPictures.PATH + "{digest}/{rendition}"), orMissing(picture::show))
                .route(read("/log/checkpoint"), request -> log.checkpoint())
                .route(read("/log/vkey"), request -> log.verifierKey())
                .route(
                        read("/log/tile/**"),
                        orMissing(request -> log.tile(request.path().substring("/log/".length()))))
                .build();
    }

    private RouterFunction<ServerResponse> lists() {
        return RouterFunctions.route()
                .route(read("/"), this::home)
                .route(readIn("/{lang}/"), in((language, request) -> Optional.of(front.show(language))))
                .route(readIn("/{lang}/latest"), in((language, request) -> list.latest(language, 1)))
                .route(readIn("/{lang}/latest" + PAGE), in((language, request) -> list.latest(language, page(request))))
                .route(readIn("/{lang}/corrections"), in((language, request) -> corrections.show(language, 1)))
                .route(
                        readIn("/{lang}/corrections" + PAGE),
                        in((language, request) -> corrections.show(language, page(request))))
                .route(readIn("/{lang}/about"), in((language, request) -> Optional.of(about.show(language))))
                .route(
                        readIn("/{lang}/{section}/").and(this::sections),
                        in((language, request) -> section(language, request, 1)))
                .route(
                        readIn("/{lang}/{section}" + PAGE).and(this::sections),
                        in((language, request) -> section(language, request, page(request))))
                .route(readIn(DAY + "/"), in((language, request) -> day(language, request, 1)))
                .route(readIn(DAY + PAGE), in((language, request) -> day(language, request, page(request))))
                .build();
    }

    /** Addresses that are spelt a little wrong lead to the right ones. */
    private RouterFunction<ServerResponse> spelling() {
        return RouterFunctions.route()
                .route(readIn("/{lang}"), in((language, request) -> slash(request)))
                .route(readIn("/{lang}/{section}").and(this::sections), in((language, request) -> slash(request)))
                .route(readIn(DAY), in((language, request) -> slash(request)))
                .route(readIn("/{lang}/{page:latest|corrections|about}/"), in((language, request) -> noSlash(request)))
                .route(readIn(STORY + "/"), in((language, request) -> noSlash(request)))
                .build();
    }

    /** Reading an address below one of the house's languages. */
    private RequestPredicate readIn(String pattern) {
        return read(pattern).and(this::ours);
    }

    private boolean ours(ServerRequest request) {
        return site.language(request.pathVariable("lang")).isPresent();
    }

    private boolean sections(ServerRequest request) {
        return site.house().sections().containsKey(request.pathVariable("section"));
    }

    private interface InLanguage {
        Optional<ServerResponse> show(Language language, ServerRequest request);
    }

    private HandlerFunction<ServerResponse> orMissing(Function<ServerRequest, Optional<ServerResponse>> page) {
        return request -> page.apply(request).orElseGet(() -> failure.missing(request));
    }

    /** A page of one of the house's languages. */
    private HandlerFunction<ServerResponse> in(InLanguage page) {
        return orMissing(request ->
                site.language(request.pathVariable("lang")).flatMap(language -> page.show(language, request)));
    }

    private Optional<ServerResponse> section(Language language, ServerRequest request, int page) {
        return list.section(language, request.pathVariable("section"), page);
    }

    private Optional<ServerResponse> day(Language language, ServerRequest request, int page) {
        return PartsOfRoutes.day(request).flatMap(date -> day.show(language, date, page));
    }

    private Optional<ServerResponse> sitemapOfMonth(Language language, ServerRequest request) {
        return PartsOfRoutes.month(request).flatMap(month -> sitemaps.month(language, month));
    }

    private Optional<ServerResponse> sitemapOfDay(Language language, ServerRequest request) {
        return PartsOfRoutes.day(request).flatMap(date -> sitemaps.day(language, date));
    }

    private static int page(ServerRequest request) {
        return PartsOfRoutes.number(request, "page");
    }

    /** The root leads readers to the language that they read best. */
    private ServerResponse home(ServerRequest request) {
        return ServerResponse.status(302)
                .location(URI.create(
                        "/" + Readers.language(request.headers().firstHeader("Accept-Language"), site.house()) + "/"))
                .header("Vary", "Accept-Language")
                .header("Cache-Control", CachePolicy.REDIRECT.header())
                .build();
    }

    private static Optional<ServerResponse> slash(ServerRequest request) {
        return Optional.of(PartsOfRoutes.moved(request.path() + "/"));
    }

    private static Optional<ServerResponse> noSlash(ServerRequest request) {
        return Optional.of(
                PartsOfRoutes.moved(request.path().substring(0, request.path().length() - 1)));
    }

    /** An address that a story had elsewhere, a language in another spelling, or nothing. */
    private ServerResponse otherwise(ServerRequest request) {
        return site.addresses()
                .story(request.path())
                .flatMap(site.archive()::head)
                .map(head -> PartsOfRoutes.moved(head.address().path()))
                .or(() -> respelt(request.path()))
                .orElseGet(() -> failure.missing(request));
    }

    private Optional<ServerResponse> respelt(String path) {
        var parts = OTHER_SPELLING.matcher(path);
        return parts.matches()
                ? site.house().languages().stream()
                        .filter(language -> language.tag().equalsIgnoreCase(parts.group(1)))
                        .filter(language -> !language.tag().equals(parts.group(1)))
                        .findFirst()
                        .map(language -> PartsOfRoutes.moved("/" + language + parts.group(2)))
                : Optional.empty();
    }
}
