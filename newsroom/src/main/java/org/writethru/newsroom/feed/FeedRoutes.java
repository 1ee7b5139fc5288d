package org.writethru.newsroom.feed;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.story.Language;
import org.writethru.wire.feed.FeedFormat;
import org.writethru.wire.feed.FeedFormats;

/** The addresses of the feeds: under each front and each section, one for each format. */
public final class FeedRoutes {
    private static final RequestPredicate READ = methods(HttpMethod.GET, HttpMethod.HEAD);

    private final Feeds feeds;

    public FeedRoutes(Feeds feeds) {
        this.feeds = feeds;
    }

    /** The table. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .route(
                        READ.and(path("/{lang}/{file}")).and(this::known),
                        request -> new Answer(feeds.feed(
                                language(request),
                                Optional.empty(),
                                format(request).orElseThrow())))
                .route(
                        READ.and(path("/{lang}/{section}/{file}"))
                                .and(this::known)
                                .and(this::inSection),
                        request -> new Answer(feeds.feed(
                                language(request),
                                Optional.of(request.pathVariable("section")),
                                format(request).orElseThrow())))
                .build();
    }

    private boolean known(ServerRequest request) {
        return format(request).isPresent()
                && feeds.language(request.pathVariable("lang")).isPresent();
    }

    private boolean inSection(ServerRequest request) {
        return feeds.hasSection(request.pathVariable("section"));
    }

    private static Optional<FeedFormat> format(ServerRequest request) {
        var file = request.pathVariable("file");
        return FeedFormats.all().stream()
                .filter(format -> format.fileName().equals(file))
                .findFirst();
    }

    private Language language(ServerRequest request) {
        return feeds.language(request.pathVariable("lang")).orElseThrow();
    }
}
