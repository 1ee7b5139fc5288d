package org.writethru.newsroom.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.view.PasskeysView;
import org.writethru.newsroom.staff.view.PasskeysView.Line;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** One's own passkeys: adding and removing them. Both ask for the password again. */
final class PasskeysPage {
    static final String PATH = AccountPage.PATH + "/passkeys";

    /** Asks authenticators, on every page with a form for a passkey. */
    static final DeskFile SCRIPT = DeskFile.beside(PasskeysPage.class, "passkey.js");

    private final Staff staff;
    private final DeskPages pages;
    private final DeskTimes times;

    PasskeysPage(Staff staff, DeskPages pages, DeskTimes times) {
        this.staff = staff;
        this.pages = pages;
        this.times = times;
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        var news = request.param("done").filter("removed"::equals).map(done -> "The passkey is removed.");
        return page(200, visit, request, new Said(news.orElse(""), "", ""), List.of());
    }

    /** Answers the script. */
    ServerResponse begin(Visit visit, ServerRequest request) {
        return switch (confirmed(visit, request)) {
            case Outcome.Done<Person> done ->
                asked(pages, staff.passkeys().begin(visit, pages.frames().agency()));
            case Outcome.Refused<Person>(var refusal) -> problem(pages, refusal);
        };
    }

    /** What a script is told of an authenticator to be asked. */
    static ServerResponse asked(DeskPages pages, Outcome<byte[]> options) {
        return switch (options) {
            case Outcome.Done<byte[]>(var json) -> pages.json(200, json);
            case Outcome.Refused<byte[]>(var refusal) -> problem(pages, refusal);
        };
    }

    static ServerResponse problem(DeskPages pages, Refusal refusal) {
        return pages.problem(422, "Not possible", refusal.sentence());
    }

    ServerResponse add(Visit visit, ServerRequest request) {
        var name = request.param("name").orElse("");
        return switch (staff.passkeys()
                .add(visit, name, request.param("credential").orElse(""))) {
            case Outcome.Done<List<String>>(var recovery) ->
                page(200, visit, request, new Said("“%s” is added.".formatted(name.strip()), "", ""), recovery);
            case Outcome.Refused<List<String>>(var refusal) -> refused(visit, request, refusal);
        };
    }

    ServerResponse remove(Visit visit, ServerRequest request) {
        return switch (confirmed(visit, request)) {
            case Outcome.Done<Person> done -> removed(visit, request);
            case Outcome.Refused<Person>(var refusal) -> refused(visit, request, refusal);
        };
    }

    private ServerResponse removed(Visit visit, ServerRequest request) {
        return switch (staff.passkeys().remove(visit, request.param("passkey").orElse(""))) {
            case Outcome.Done<Passkey> done -> pages.seeOther(PATH + "?done=removed");
            case Outcome.Refused<Passkey>(var refusal) -> refused(visit, request, refusal);
        };
    }

    private Outcome<Person> confirmed(Visit visit, ServerRequest request) {
        return staff.ownAccount().confirm(visit, request.param("old-password").orElse(""));
    }

    private ServerResponse refused(Visit visit, ServerRequest request, Refusal refusal) {
        return page(422, visit, request, new Said("", refusal.sentence(), LinkPage.field(refusal)), List.of());
    }

    private record Said(String news, String fault, String faultField) {}

    private ServerResponse page(int status, Visit visit, ServerRequest request, Said said, List<String> recovery) {
        var device = Devices.name(
                Optional.ofNullable(request.headers().firstHeader("User-Agent")).orElse(""));
        var view =
                new PasskeysView(lines(visit.person()), device, recovery, said.news(), said.fault(), said.faultField());
        var frame = pages.frames().of(visit, "Passkeys", PATH).script(SCRIPT);
        return pages.show(status, frame, "staff/passkeys", Map.of("view", view));
    }

    private List<Line> lines(Person person) {
        return staff.passkeys().of(person).stream()
                .map(passkey -> new Line(
                        passkey.id(),
                        passkey.name(),
                        times.full(passkey.added()),
                        passkey.used().map(times::full)))
                .toList();
    }
}
