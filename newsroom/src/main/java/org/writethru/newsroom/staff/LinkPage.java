package org.writethru.newsroom.staff;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.view.LinkView;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/** What is behind a one-time link: choosing a password, and for the first account login and name. */
final class LinkPage {
    private final Staff staff;
    private final EntrancePages entrance;
    private final DeskPages pages;

    LinkPage(Staff staff, EntrancePages entrance, DeskPages pages) {
        this.staff = staff;
        this.entrance = entrance;
        this.pages = pages;
    }

    /** Opening it uses nothing up: mail scanners open links too. */
    ServerResponse show(ServerRequest request) {
        return token(request)
                .flatMap(staff.links()::use)
                .map(use -> page(200, view(use, request, "", "")))
                .orElseGet(() -> gone(request));
    }

    ServerResponse use(ServerRequest request) {
        var token = token(request);
        var use = token.flatMap(staff.links()::use);
        if (use.isEmpty()) {
            return gone(request);
        }
        var password = request.param("password").orElse("");
        if (!password.equals(request.param("again").orElse(""))) {
            return page(422, view(use.get(), request, "again", "The two passwords are not the same."));
        }
        return switch (used(token.orElseThrow(), use.get(), password, request)) {
            case Outcome.Done<Door.Entry>(var entry) -> entrance.open(entry, DeskAddress.HOME);
            case Outcome.Refused<Door.Entry>(var refusal) ->
                page(422, view(use.get(), request, field(refusal), refusal.sentence()));
        };
    }

    private Outcome<Door.Entry> used(Token token, Links.Use use, String password, ServerRequest request) {
        return switch (use) {
            case Links.Use.First() ->
                staff.links()
                        .makeChief(
                                token,
                                request.param("login").orElse(""),
                                request.param("name").orElse(""),
                                password,
                                entrance.arrival(request));
            case Links.Use.Password(var person) ->
                staff.links().setPassword(token, password, entrance.arrival(request));
        };
    }

    static String field(Refusal refusal) {
        return refusal instanceof Refusal.Field(var field, var sentence) ? field : "";
    }

    private static Optional<Token> token(ServerRequest request) {
        return Token.shown(request.pathVariable("token"));
    }

    private LinkView view(Links.Use use, ServerRequest request, String faultField, String fault) {
        return switch (use) {
            case Links.Use.First() ->
                new LinkView(
                        true,
                        request.path(),
                        request.param("login").orElse(""),
                        request.param("name").orElse(""),
                        fault,
                        faultField);
            case Links.Use.Password(var person) ->
                new LinkView(false, request.path(), person.login(), person.name(), fault, faultField);
        };
    }

    private ServerResponse page(int status, LinkView view) {
        var title = view.first() ? "Make the first account" : "Choose your password";
        return pages.show(status, pages.frames().alone(title), "staff/link", Map.of("view", view));
    }

    private ServerResponse gone(ServerRequest request) {
        return pages.refuseNobody(
                request,
                410,
                "This link leads nowhere",
                "It was used already, is older than a day, or was replaced by a newer one. Ask a chief for another; for the first account, start the node again.",
                DeskAddress.SIGN_IN);
    }
}
