package org.writethru.newsroom.desk;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Digest;
import org.writethru.story.Guid;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Unfit;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.JsonObject;

/** What is done with drafts by forms and scripts: they are told what became of it, or where it is shown. */
final class DraftActPages {
    private final Drafting desk;
    private final DeskPages pages;
    private final RefusalPages refusals;

    DraftActPages(Drafting desk, DeskPages pages) {
        this.desk = desk;
        this.pages = pages;
        this.refusals = new RefusalPages(pages);
    }

    /**
     * Opens a draft: on a {@code story}, as an edition of an {@code original} in a {@code language}, or a new one in a
     * {@code language} and {@code section}, which may say which withdrawn story it {@code replaces}.
     */
    ServerResponse open(Visit visit, ServerRequest request) {
        return answer(visit, request, asking(() -> opened(Asker.of(visit), request)));
    }

    private Outcome<Draft> opened(Asker by, ServerRequest request) {
        var drafts = desk.drafts();
        var language = request.param("language").orElse("");
        var story = request.param("story").map(Guid::new);
        var original = request.param("original").map(Guid::new);
        return story.map(guid -> drafts.openOn(by, guid))
                .or(() -> original.map(guid -> drafts.openEdition(by, guid, language)))
                .orElseGet(() -> drafts.openNew(
                        by,
                        language,
                        request.param("section").orElse(""),
                        request.param("replaces")
                                .filter(text -> !text.isEmpty())
                                .map(Guid::new)));
    }

    ServerResponse file(Visit visit, ServerRequest request) {
        return act(visit, request, (acts, by, id) -> acts.file(by, id));
    }

    ServerResponse giveBack(Visit visit, ServerRequest request) {
        return act(visit, request, (acts, by, id) -> acts.giveBack(by, id, text(request, "note")));
    }

    /** Approves the reading that {@code seq} and {@code digest} name. */
    ServerResponse approve(Visit visit, ServerRequest request) {
        return act(visit, request, (acts, by, id) -> acts.approve(by, id, mark(request)));
    }

    ServerResponse giveUp(Visit visit, ServerRequest request) {
        return act(visit, request, (acts, by, id) -> acts.giveUp(by, id, text(request, "note")));
    }

    ServerResponse reopen(Visit visit, ServerRequest request) {
        return act(visit, request, DraftActs::reopen);
    }

    ServerResponse move(Visit visit, ServerRequest request) {
        return act(visit, request, DraftActs::moveToNewest);
    }

    ServerResponse follow(Visit visit, ServerRequest request) {
        return act(visit, request, (acts, by, id) -> acts.follow(by, id, (int) number(request, "take")));
    }

    private interface Act {
        Outcome<Draft> on(DraftActs acts, Asker by, String id);
    }

    private ServerResponse act(Visit visit, ServerRequest request, Act act) {
        var id = request.pathVariable("id");
        return desk.drafts().find(id).isEmpty()
                ? refusals.noSuchDraft(visit, request)
                : answer(visit, request, asking(() -> act.on(desk.acts(), Asker.of(visit), id)));
    }

    private interface Asking {
        Outcome<Draft> ask();
    }

    private static Outcome<Draft> asking(Asking asking) {
        try {
            return asking.ask();
        } catch (Unfit e) {
            return new Outcome.Refused<>(Refusal.Field.of(e));
        }
    }

    private ServerResponse answer(Visit visit, ServerRequest request, Outcome<Draft> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Draft>(var refusal) -> refusals.refuse(visit, request, refusal);
            case Outcome.Done<Draft>(var draft) -> done(request, draft);
        };
    }

    private ServerResponse done(ServerRequest request, Draft draft) {
        var path = "/desk/drafts/" + draft.id();
        return RefusalPages.asProblem(request)
                ? pages.json(
                        200,
                        CanonicalJson.write(new JsonObject()
                                .put("draft", draft.id())
                                .put("address", path)
                                .put("state", draft.state().word())
                                .put("openedOn", draft.openedOn())
                                .json()))
                : pages.seeOther(path);
    }

    private static String text(ServerRequest request, String name) {
        return request.param(name).orElse("");
    }

    private static ReadingMark mark(ServerRequest request) {
        return new ReadingMark(number(request, "seq"), new Digest(text(request, "digest")));
    }

    private static long number(ServerRequest request, String name) {
        Function<String, Optional<Long>> whole = text -> {
            try {
                return Optional.of(Long.valueOf(text));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        };
        return whole.apply(text(request, name))
                .filter(number -> number >= 0 && number <= Integer.MAX_VALUE)
                .orElseThrow(() -> new Unfit(name, "“%s” must be a whole number.".formatted(name)));
    }
}
