package org.writethru.newsroom.intake.incoming;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.RefusalPages;
import org.writethru.newsroom.desk.wireview.WireFiles;
import org.writethru.newsroom.intake.incoming.SourceForm.Typed;
import org.writethru.newsroom.intake.incoming.Sources.Kept;
import org.writethru.newsroom.intake.incoming.Sources.Known;
import org.writethru.newsroom.intake.incoming.view.SourcesView;
import org.writethru.newsroom.intake.incoming.view.SourcesView.Line;
import org.writethru.newsroom.intake.incoming.view.SourcesView.Token;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;

/** The sources of copy: everybody sees how they are doing, the chief looks after them. */
final class SourcesPage {
    private final Sources sources;
    private final SourceForm form;
    private final DeskTimes times;
    private final DeskPages pages;
    private final String home;

    /** @param home the address of this newsroom: scheme and host, without a slash at the end */
    SourcesPage(Sources sources, SourceForm form, DeskTimes times, DeskPages pages, String home) {
        this.sources = sources;
        this.form = form;
        this.times = times;
        this.pages = pages;
        this.home = home;
    }

    /** What a page shows besides the list. */
    private record Shown(
            String news, String fault, String field, Optional<Token> token, Typed typed, Optional<Source> edited) {}

    ServerResponse show(Visit visit, ServerRequest request) {
        return page(200, visit, said(news(request.param("done").orElse(""))));
    }

    private Shown said(String news) {
        return new Shown(news, "", "", Optional.empty(), fresh(), Optional.empty());
    }

    private Typed fresh() {
        return SourceForm.typed(Map.of("zone", times.zone().getId(), "every", "60"));
    }

    private static String news(String done) {
        return switch (done) {
            case "saved" -> "The source is saved.";
            case "paused" -> "The source is paused.";
            case "resumed" -> "The source is taken from again.";
            case "try" -> "It is looked at now; reload in some seconds to see what came of it.";
            default -> "";
        };
    }

    ServerResponse edit(Visit visit, ServerRequest request) {
        return sources.find(request.pathVariable("id"))
                .map(Known::source)
                .map(source -> page(
                        200,
                        visit,
                        new Shown("", "", "", Optional.empty(), SourceForm.typed(source), Optional.of(source))))
                .orElseGet(() -> missing(visit, request));
    }

    private ServerResponse missing(Visit visit, ServerRequest request) {
        return pages.refuse(visit, request, 404, "No such source", "There is no source at this address.");
    }

    ServerResponse add(Visit visit, ServerRequest request) {
        return keep(visit, request, Optional.empty());
    }

    ServerResponse save(Visit visit, ServerRequest request) {
        return sources.find(request.pathVariable("id"))
                .map(known -> keep(visit, request, Optional.of(known.source())))
                .orElseGet(() -> missing(visit, request));
    }

    private ServerResponse keep(Visit visit, ServerRequest request, Optional<Source> before) {
        var typed = new Typed(field -> request.param(field).orElse(""));
        try {
            var source = form.source(typed, before);
            var by = Asker.of(visit);
            var outcome = before.isPresent() ? sources.change(by, source) : sources.add(by, source);
            return switch (outcome) {
                case Outcome.Done<Kept>(var kept) -> done(visit, kept, "saved");
                case Outcome.Refused<Kept>(var refusal) -> refused(visit, refusal, typed, before);
            };
        } catch (Unfit e) {
            return refused(visit, Refusal.Field.of(e), typed, before);
        }
    }

    ServerResponse pause(Visit visit, ServerRequest request) {
        return act(visit, request, sources.pause(Asker.of(visit), request.pathVariable("id"), true), "paused");
    }

    ServerResponse resume(Visit visit, ServerRequest request) {
        return act(visit, request, sources.pause(Asker.of(visit), request.pathVariable("id"), false), "resumed");
    }

    ServerResponse hurry(Visit visit, ServerRequest request) {
        return act(visit, request, sources.hurry(Asker.of(visit), request.pathVariable("id")), "try");
    }

    ServerResponse renew(Visit visit, ServerRequest request) {
        return act(visit, request, sources.renew(Asker.of(visit), request.pathVariable("id")), "saved");
    }

    private ServerResponse act(Visit visit, ServerRequest request, Outcome<Kept> outcome, String what) {
        return switch (outcome) {
            case Outcome.Done<Kept>(var kept) -> done(visit, kept, what);
            case Outcome.Refused<Kept>(var refusal) -> new RefusalPages(pages).refuse(visit, request, refusal);
        };
    }

    /** A token is shown here and now, and never again. */
    private ServerResponse done(Visit visit, Kept kept, String what) {
        return kept.token()
                .map(token -> page(
                        200,
                        visit,
                        new Shown(
                                "",
                                "",
                                "",
                                Optional.of(new Token(
                                        kept.source().name(),
                                        home
                                                + IncomingAddress.PUSH
                                                + kept.source().id(),
                                        token.text())),
                                fresh(),
                                Optional.empty())))
                .orElseGet(() -> pages.seeOther(IncomingAddress.SOURCES + "?done=" + what));
    }

    private ServerResponse refused(Visit visit, Refusal refusal, Typed typed, Optional<Source> before) {
        var field = refusal instanceof Refusal.Field(var name, var _) ? name : "";
        return page(422, visit, new Shown("", refusal.sentence(), field, Optional.empty(), typed, before));
    }

    private ServerResponse page(int status, Visit visit, Shown shown) {
        var view = new SourcesView(
                sources.all().stream().map(this::line).toList(),
                shown.news(),
                shown.fault(),
                shown.field(),
                shown.token(),
                form.form(shown.typed(), shown.edited()));
        var frame = WireFiles.style(pages.frames().of(visit, "Sources", IncomingAddress.SOURCES))
                .shaped("desk-story");
        return pages.show(
                status,
                frame,
                "incoming/sources",
                Map.of("view", view, "chief", visit.person().role().covers(Role.CHIEF)));
    }

    private Line line(Known known) {
        var source = known.source();
        var state = known.state();
        boolean pushes = source.way() == Way.PUSH;
        return new Line(
                source.id(),
                source.name(),
                source.way().label(),
                pushes ? home + IncomingAddress.PUSH + source.id() : source.place(),
                state.failures() > 0 ? "failing" : "good",
                said(state, pushes),
                state.good().map(times::brief),
                pushes || source.paused()
                        ? Optional.empty()
                        : Optional.of(state.next())
                                .filter(next -> next.toEpochMilli() > 0)
                                .map(times::brief),
                source.paused(),
                pushes);
    }

    private static String said(SourceState state, boolean pushes) {
        if (state.failures() > 0) {
            return "%s: %s"
                    .formatted(
                            state.failures() == 1 ? "Failed" : "Failed %d times in a row".formatted(state.failures()),
                            state.failure().orElse(""));
        }
        return state.tried().isPresent() ? "All is well." : pushes ? "Nothing was sent yet." : "Not looked at yet.";
    }
}
