package org.writethru.newsroom.site;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.story.Language;

/**
 * The addresses of the reader site. They come after those of all other rooms: the last of them answers whatever nobody else
 * does. Only {@link #failures} come first.
 */
public final class SiteRoutes {
    private static final RequestPredicate READ = methods(HttpMethod.GET, HttpMethod.HEAD);
    private static final String PAGE = "/{page:[1-9][0-9]{0,3}}";
    private static final String DAY = "/{lang}/{year:[0-9]{4}}/{month:[0-9]{2}}/{day:[0-9]{2}}";
    private static final String STORY = DAY + "/{story:[a-z0-9-]+}";
    private static final String NUMBER = "{number:[1-9][0-9]{0,8}}";

    private final Site site;
    private final FailurePage failure;
    private final GonePage gone;
    private final FrontPage front;
    private final ListPage list;
    private final DayPage day;
    private final StoryPage story;
    private final TakePage take;
    private final ChangesPage changes;
    private final RecordPage record;
    private final ProofPage proof;
    private final TextPage text;
    private final CorrectionsPage corrections;
    private final AboutPage about;
    private final LogPages log;
    private final SitemapPages sitemaps;
    private final FilePages files;

    public SiteRoutes(Site site) {
        this.site = site;
        this.failure = new FailurePage(site);
        this.gone = new GonePage(site);
        this.front = new FrontPage(site);
        this.list = new ListPage(site);
        this.day = new DayPage(site);
        this.story = new StoryPage(site, gone);
        this.take = new TakePage(site, gone);
        this.changes = new ChangesPage(site, gone);
        this.record = new RecordPage(site, gone);
        this.proof = new ProofPage(site);
        this.text = new TextPage(site);
        this.corrections = new CorrectionsPage(site);
        this.about = new AboutPage(site);
        this.log = new LogPages(site.ledger());
        this.sitemaps = new SitemapPages(site);
        this.files = new FilePages(site);
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
                .add(stories())
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

    private RouterFunction<ServerResponse> stories() {
        return RouterFunctions.route()
                .route(readIn(STORY), at((head, request) -> Optional.of(story.show(head)), gone::show))
                .route(
                        readIn(STORY + ".txt"),
                        at((head, request) -> Optional.of(text.show(head)), (request, head) -> text.show(head)))
                .route(
                        readIn(STORY + "/takes/" + NUMBER),
                        at((head, request) -> take.show(head, number(request)), gone::below))
                .route(
                        readIn(STORY + "/takes/{from:[1-9][0-9]{0,8}}...{to:[1-9][0-9]{0,8}}"),
                        at(this::compared, gone::below))
                .route(
                        readIn(STORY + "/takes/" + NUMBER + ".json"),
                        at((head, request) -> record.show(head, number(request))))
                .route(
                        readIn(STORY + "/takes/" + NUMBER + ".tlog-proof"),
                        at((head, request) -> proof.show(head, number(request))))
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

    private static RequestPredicate read(String pattern) {
        return READ.and(path(pattern));
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

    private interface OfStory {
        Optional<ServerResponse> show(StoryHead head, ServerRequest request);
    }

    private interface OfGone {
        ServerResponse show(ServerRequest request, StoryHead head);
    }

    private HandlerFunction<ServerResponse> orMissing(Function<ServerRequest, Optional<ServerResponse>> page) {
        return request -> page.apply(request).orElseGet(() -> failure.missing(request));
    }

    /** A page of one of the house's languages. */
    private HandlerFunction<ServerResponse> in(InLanguage page) {
        return orMissing(request ->
                site.language(request.pathVariable("lang")).flatMap(language -> page.show(language, request)));
    }

    /** Something of a story that is there whether the story was withdrawn or not. */
    private HandlerFunction<ServerResponse> at(OfStory page) {
        return orMissing(request -> Addressed.of(request.path())
                .flatMap(address -> address.find(site)
                        .flatMap(head -> address.current(head)
                                ? page.show(head, request)
                                : Optional.of(moved(address.moved(head))))));
    }

    /** Something of a story, else the notice of its withdrawal. */
    private HandlerFunction<ServerResponse> at(OfStory page, OfGone notice) {
        return at((head, request) ->
                head.withdrawn().isPresent() ? Optional.of(notice.show(request, head)) : page.show(head, request));
    }

    private Optional<ServerResponse> compared(StoryHead head, ServerRequest request) {
        int from = Integer.parseInt(request.pathVariable("from"));
        int to = Integer.parseInt(request.pathVariable("to"));
        return from > to && from <= head.takes()
                ? Optional.of(moved(head.address().changes(to, from)))
                : changes.show(head, from, to);
    }

    private Optional<ServerResponse> section(Language language, ServerRequest request, int page) {
        return list.section(language, request.pathVariable("section"), page);
    }

    private Optional<ServerResponse> day(Language language, ServerRequest request, int page) {
        return date(request).flatMap(date -> day.show(language, date, page));
    }

    private Optional<ServerResponse> sitemapOfMonth(Language language, ServerRequest request) {
        return month(request).flatMap(month -> sitemaps.month(language, month));
    }

    private Optional<ServerResponse> sitemapOfDay(Language language, ServerRequest request) {
        return date(request).flatMap(date -> sitemaps.day(language, date));
    }

    private static Optional<LocalDate> date(ServerRequest request) {
        return month(request)
                .filter(month -> month.isValidDay(number(request, "day")))
                .map(month -> month.atDay(number(request, "day")));
    }

    private static Optional<YearMonth> month(ServerRequest request) {
        try {
            return Optional.of(YearMonth.of(number(request, "year"), number(request, "month")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int page(ServerRequest request) {
        return number(request, "page");
    }

    private static int number(ServerRequest request) {
        return number(request, "number");
    }

    private static int number(ServerRequest request, String variable) {
        return Integer.parseInt(request.pathVariable(variable));
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
        return Optional.of(moved(request.path() + "/"));
    }

    private static Optional<ServerResponse> noSlash(ServerRequest request) {
        return Optional.of(moved(request.path().substring(0, request.path().length() - 1)));
    }

    private static ServerResponse moved(String path) {
        return ServerResponse.status(301)
                .location(URI.create(path))
                .header("Cache-Control", CachePolicy.REDIRECT.header())
                .build();
    }

    /** An address that a story had elsewhere, a language in another spelling, or nothing. */
    private ServerResponse otherwise(ServerRequest request) {
        return site.addresses()
                .story(request.path())
                .flatMap(site.archive()::head)
                .map(head -> moved(head.address().path()))
                .or(() -> respelt(request.path()))
                .orElseGet(() -> failure.missing(request));
    }

    private Optional<ServerResponse> respelt(String path) {
        var parts = path.split("/", 3);
        return site.house().languages().stream()
                .filter(language -> parts.length == 3
                        && !language.tag().equals(parts[1])
                        && language.tag().toLowerCase(Locale.ROOT).equals(parts[1].toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(language -> moved("/" + language + "/" + parts[2]));
    }
}
