package org.writethru.newsroom.staff;

import java.net.URI;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.story.Outcome;

/** Leads to the house's OpenID provider and lets in whom it sends back. */
final class ProviderPage {
    static final String PATH = "/desk/sign-in/provider";

    private final Staff staff;
    private final ProviderSignIn provider;
    private final EntrancePages entrance;
    private final DeskPages pages;

    ProviderPage(Staff staff, ProviderSignIn provider, EntrancePages entrance, DeskPages pages) {
        this.staff = staff;
        this.provider = provider;
        this.entrance = entrance;
        this.pages = pages;
    }

    ServerResponse begin(ServerRequest request) {
        var browser = Token.random(staff.random());
        var to = DeskAddress.wanted(request.param("to").orElse(""));
        return switch (provider.begin(browser, EntrancePages.from(request))) {
            case Outcome.Done<URI>(var where) -> entrance.toProvider(where, browser, to);
            case Outcome.Refused<URI>(var refusal) -> refused(request, refusal.sentence());
        };
    }

    ServerResponse back(ServerRequest request) {
        var browser = entrance.fromProvider(request);
        if (browser.isEmpty()) {
            return refused(request, "This took too long, or it was begun in another browser. Begin again.");
        }
        if (request.param("error").isPresent()) {
            return refused(request, "%s did not let you in. Begin again.".formatted(provider.name()));
        }
        var returned = new ProviderSignIn.Returned(
                request.param("state").orElse(""), request.param("code").orElse(""), request.param("iss"));
        return switch (provider.finish(browser.get(), returned, entrance.arrival(request))) {
            case Outcome.Done<Sessions.Keys>(var keys) -> {
                entrance.session(request).ifPresent(staff.sessions()::replace);
                yield entrance.letIn(keys, entrance.wanted(request));
            }
            case Outcome.Refused<Sessions.Keys>(var refusal) -> refused(request, refusal.sentence());
        };
    }

    private ServerResponse refused(ServerRequest request, String sentence) {
        return pages.refuseNobody(request, 403, "Not let in", sentence, DeskAddress.SIGN_IN);
    }
}
