package org.writethru.newsroom.site;

import static org.writethru.newsroom.site.PartsOfRoutes.NUMBER;
import static org.writethru.newsroom.site.PartsOfRoutes.STORY;
import static org.writethru.newsroom.site.PartsOfRoutes.number;
import static org.writethru.newsroom.site.PartsOfRoutes.read;

import java.util.Optional;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.StoryHead;

/** The addresses of stories and their takes. */
final class StoryRoutes {
    private static final String TAKES = STORY + "/takes/";

    private final Site site;
    private final FailurePage failure;
    private final GonePage gone;
    private final StoryPage story;
    private final TakePage take;
    private final ChangesPage changes;
    private final RecordPage record;
    private final ProofPage proof;
    private final TextPage text;

    StoryRoutes(Site site, FailurePage failure) {
        this.site = site;
        this.failure = failure;
        this.gone = new GonePage(site);
        this.story = new StoryPage(site, gone);
        this.take = new TakePage(site, gone);
        this.changes = new ChangesPage(site, gone);
        this.record = new RecordPage(site, gone);
        this.proof = new ProofPage(site);
        this.text = new TextPage(site);
    }

    /** The table. */
    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .route(read(STORY), live((head, request) -> Optional.of(story.show(head)), gone::show))
                .route(read(STORY + ".txt"), at((head, request) -> Optional.of(text.show(head))))
                .route(
                        read(TAKES + NUMBER),
                        live((head, request) -> take.show(head, number(request, "number")), gone::below))
                .route(read(TAKES + "{from:[1-9][0-9]{0,8}}...{to:[1-9][0-9]{0,8}}"), live(this::compared, gone::below))
                .route(
                        read(TAKES + NUMBER + ".json"),
                        at((head, request) -> record.show(head, number(request, "number"))))
                .route(
                        read(TAKES + NUMBER + ".tlog-proof"),
                        at((head, request) -> proof.show(head, number(request, "number"))))
                .build();
    }

    private interface OfStory {
        Optional<ServerResponse> show(StoryHead head, ServerRequest request);
    }

    private interface OfGone {
        ServerResponse show(ServerRequest request, StoryHead head);
    }

    /** Something of a story that is there whether the story was withdrawn or not. */
    private HandlerFunction<ServerResponse> at(OfStory page) {
        return request -> Addressed.of(request.path())
                .flatMap(address -> address.find(site)
                        .flatMap(head -> address.current(head)
                                ? page.show(head, request)
                                : Optional.of(PartsOfRoutes.moved(address.moved(head)))))
                .orElseGet(() -> failure.missing(request));
    }

    /** Something of a live story, else the notice of its withdrawal. */
    private HandlerFunction<ServerResponse> live(OfStory page, OfGone notice) {
        return at((head, request) ->
                head.withdrawn().isPresent() ? Optional.of(notice.show(request, head)) : page.show(head, request));
    }

    private Optional<ServerResponse> compared(StoryHead head, ServerRequest request) {
        int from = number(request, "from");
        int to = number(request, "to");
        return from > to && from <= head.takes()
                ? Optional.of(PartsOfRoutes.moved(head.address().changes(to, from)))
                : changes.show(head, from, to);
    }
}
