package org.writethru.newsroom.staff;

import java.util.Map;
import java.util.function.Function;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks whoever gave the right password for a passkey, a code of the app, or a recovery code. */
final class SecondFactorPage {
    private final Staff staff;
    private final EntrancePages entrance;
    private final DeskPages pages;

    SecondFactorPage(Staff staff, EntrancePages entrance, DeskPages pages) {
        this.staff = staff;
        this.entrance = entrance;
        this.pages = pages;
    }

    ServerResponse show(ServerRequest request) {
        var to = DeskAddress.wanted(request.param("to").orElse(""));
        return entrance.half(request)
                .filter(staff.door()::waitsFor)
                .map(half -> page(200, half, to, ""))
                .orElseGet(() -> pages.seeOther(DeskAddress.signIn(to)));
    }

    ServerResponse tried(ServerRequest request) {
        var code = request.param("code").orElse("");
        return tried(
                request,
                "That code is wrong, or it was used already. Take the next one that the app shows.",
                half -> staff.door().second(half, code, entrance.arrival(request)));
    }

    /** Answers the script: what the browser is to ask of an authenticator. */
    ServerResponse askPasskey(ServerRequest request) {
        return entrance.half(request)
                .map(half -> PasskeysPage.asked(pages, staff.door().askPasskey(half, EntrancePages.from(request))))
                .orElseGet(() -> pages.problem(401, "Not signed in", "Type your password first."));
    }

    ServerResponse passkey(ServerRequest request) {
        var credential = request.param("credential").orElse("");
        return tried(
                request,
                "That passkey does not let you in here. Use another, or a code.",
                half -> staff.door().passkey(half, credential, entrance.arrival(request)));
    }

    private ServerResponse tried(ServerRequest request, String wrong, Function<Token, Door.Answer> attempt) {
        var to = DeskAddress.wanted(request.param("to").orElse(""));
        var half = entrance.half(request);
        if (half.isEmpty()) {
            return pages.seeOther(DeskAddress.signIn(to));
        }
        return switch (attempt.apply(half.get())) {
            case Door.Answer.In(var keys) -> entrance.letIn(keys, to);
            case Door.Answer.Wrong() -> page(401, half.get(), to, wrong);
            case Door.Answer.Wait(var time) ->
                page(
                        429,
                        half.get(),
                        to,
                        "That was tried too often. Wait %s, then try again.".formatted(OwnAccount.words(time)));
            case Door.Answer.Over() -> pages.seeOther(DeskAddress.signIn(to));
        };
    }

    private ServerResponse page(int status, Token half, String to, String fault) {
        boolean passkey = staff.door().hasPasskey(half);
        var frame = pages.frames().alone("Second factor");
        return pages.show(
                status,
                passkey ? frame.script(PasskeysPage.SCRIPT) : frame,
                "staff/secondfactor",
                Map.of("to", to, "fault", fault, "passkey", passkey));
    }
}
