package org.writethru.newsroom.desk.wireview;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Outcome;
import org.writethru.story.Unfit;

/** The wire view, and the filters that people keep of it. */
final class WirePage {
    private final Wire wire;
    private final RowPress press;
    private final WireViews views;
    private final SavedFilters saved;
    private final DeskPages pages;

    WirePage(Wire wire, RowPress press, WireViews views, SavedFilters saved, DeskPages pages) {
        this.wire = wire;
        this.press = press;
        this.views = views;
        this.saved = saved;
        this.pages = pages;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        try {
            return show(200, visit, WireFilter.of(request::param), "", "");
        } catch (Unfit e) {
            return show(400, visit, WireFilter.ALL, "", e.sentence() + " The whole wire is shown.");
        }
    }

    private ServerResponse show(int status, Visit visit, WireFilter filter, String news, String fault) {
        var list = wire.list(filter);
        var view =
                views.of(list, press.print(list.rows()), saved.of(visit.person().id()), news, fault);
        var frame = WireFiles.dress(
                pages.frames().of(visit, "Wire", WireAddress.WIRE).shaped("wire"));
        return pages.show(status, frame, "desk/wire/wire", Map.of("view", view));
    }

    /** Keeps the filter that is shown. */
    ServerResponse save(Visit visit, ServerRequest request) {
        return after(
                visit,
                saved.add(
                        visit.person().id(),
                        request.param("name").orElse(""),
                        request.param("query").orElse("")),
                request.param("query").orElse(""));
    }

    ServerResponse rename(Visit visit, ServerRequest request) {
        return after(
                visit,
                saved.rename(
                        visit.person().id(),
                        request.pathVariable("id"),
                        request.param("name").orElse("")),
                "");
    }

    ServerResponse remove(Visit visit, ServerRequest request) {
        boolean removed = saved.remove(visit.person().id(), request.pathVariable("id"));
        return removed
                ? pages.seeOther(WireAddress.WIRE)
                : show(404, visit, WireFilter.ALL, "", "This filter is not there any more.");
    }

    private ServerResponse after(Visit visit, Outcome<SavedFilter> outcome, String query) {
        return switch (outcome) {
            case Outcome.Done<SavedFilter>(var filter) -> pages.seeOther(WireAddress.WIRE + filter.query());
            case Outcome.Refused<SavedFilter>(var refusal) ->
                show(409, visit, readable(query).orElse(WireFilter.ALL), "", refusal.sentence());
        };
    }

    private static Optional<WireFilter> readable(String query) {
        try {
            return Optional.of(WireFilter.parse(query));
        } catch (Unfit e) {
            return Optional.empty();
        }
    }
}
