package org.writethru.newsroom.staff;

import java.time.Duration;
import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.Rendered.Header;
import org.writethru.newsroom.staff.view.SignInView;
import org.writethru.story.Outcome;

/** Signing in and out. */
final class SignInPage {
    private final Staff staff;
    private final EntrancePages entrance;
    private final DeskPages pages;

    SignInPage(Staff staff, EntrancePages entrance, DeskPages pages) {
        this.staff = staff;
        this.entrance = entrance;
        this.pages = pages;
    }

    ServerResponse show(ServerRequest request) {
        var to = DeskAddress.wanted(request.param("to").orElse(""));
        boolean isIn = entrance.session(request)
                .flatMap(token -> staff.sessions().find(token, EntrancePages.from(request)))
                .isPresent();
        if (isIn) {
            return pages.seeOther(to);
        }
        var news = request.param("out").isPresent() ? "You are signed out." : "";
        return page(200, new SignInView("", to, "", news));
    }

    /** Answers the script: what the browser is to ask of an authenticator. */
    ServerResponse askPasskey(ServerRequest request) {
        var browser = Token.random(staff.random());
        return switch (staff.passkeySignIn().begin(browser, EntrancePages.from(request))) {
            case Outcome.Done<byte[]>(var json) -> pages.json(200, json, entrance.forPasskey(browser));
            case Outcome.Refused<byte[]>(var refusal) -> PasskeysPage.problem(pages, refusal);
        };
    }

    ServerResponse passkey(ServerRequest request) {
        var to = DeskAddress.wanted(request.param("to").orElse(""));
        var browser = entrance.passkey(request);
        if (browser.isEmpty()) {
            return page(401, new SignInView("", to, "That took too long. Try the passkey again.", ""));
        }
        var credential = request.param("credential").orElse("");
        return switch (staff.passkeySignIn().attempt(browser.get(), credential, entrance.arrival(request))) {
            case SignIn.Answer.Right(var entry) -> {
                entrance.session(request).ifPresent(staff.sessions()::replace);
                yield entrance.open(entry, to);
            }
            case SignIn.Answer.Wrong() ->
                page(401, new SignInView("", to, "That passkey does not let you in here. Use your password.", ""));
            case SignIn.Answer.Wait(var time) -> tooOften("", to, time);
        };
    }

    ServerResponse signIn(ServerRequest request) {
        var login = request.param("login").orElse("");
        var password = request.param("password").orElse("");
        var to = DeskAddress.wanted(request.param("to").orElse(""));
        return switch (staff.signIn().attempt(login, password, entrance.arrival(request))) {
            case SignIn.Answer.Right(var entry) -> {
                entrance.session(request).ifPresent(staff.sessions()::replace);
                yield entrance.open(entry, to);
            }
            case SignIn.Answer.Wrong() ->
                page(
                        401,
                        new SignInView(
                                login, to, "Login or password is wrong. Nothing else is said about it here.", ""));
            case SignIn.Answer.Wait(var time) -> tooOften(login, to, time);
        };
    }

    private ServerResponse tooOften(String login, String to, Duration time) {
        var fault = "That was tried too often. Wait %s, then try again; the attempt just now was not looked at."
                .formatted(OwnAccount.words(time));
        return page(
                429,
                new SignInView(login, to, fault, ""),
                new Header("Retry-After", String.valueOf(time.plusMillis(999).toSeconds())));
    }

    private ServerResponse page(int status, SignInView view, Header... more) {
        return pages.show(
                status,
                pages.frames().alone("Sign in").script(PasskeysPage.SCRIPT),
                "staff/signin",
                Map.of(
                        "view",
                        view,
                        "provider",
                        staff.provider().map(ProviderSignIn::name).orElse("")),
                more);
    }

    ServerResponse signOut(Visit visit, ServerRequest request) {
        staff.ownAccount().end(visit, visit.session());
        return entrance.letOut();
    }
}
