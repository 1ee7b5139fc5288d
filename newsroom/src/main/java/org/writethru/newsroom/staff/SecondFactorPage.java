package org.writethru.newsroom.staff;

import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks whoever gave the right password for a code of the app, or for a recovery code. */
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
        return entrance.half(request).filter(staff.door()::waitsFor).isPresent()
                ? page(200, to, "")
                : pages.seeOther(DeskAddress.signIn(to));
    }

    ServerResponse tried(ServerRequest request) {
        var to = DeskAddress.wanted(request.param("to").orElse(""));
        var half = entrance.half(request);
        if (half.isEmpty()) {
            return pages.seeOther(DeskAddress.signIn(to));
        }
        var code = request.param("code").orElse("");
        return switch (staff.door().second(half.get(), code, entrance.arrival(request))) {
            case Door.Answer.In(var keys) -> entrance.letIn(keys, to);
            case Door.Answer.Wrong() ->
                page(401, to, "That code is wrong, or it was used already. Take the next one that the app shows.");
            case Door.Answer.Wait(var time) ->
                page(429, to, "That was tried too often. Wait %s, then try again.".formatted(OwnAccount.words(time)));
            case Door.Answer.Over() -> pages.seeOther(DeskAddress.signIn(to));
        };
    }

    private ServerResponse page(int status, String to, String fault) {
        return pages.show(
                status, pages.frames().alone("Second factor"), "staff/secondfactor", Map.of("to", to, "fault", fault));
    }
}
