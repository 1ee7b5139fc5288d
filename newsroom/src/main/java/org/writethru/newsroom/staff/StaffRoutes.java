package org.writethru.newsroom.staff;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.HEAD;
import static org.springframework.web.servlet.function.RequestPredicates.POST;

import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.Answer;

/** The addresses of this room: the entrance, which is open to everybody, and what is behind it. */
public final class StaffRoutes {
    private static final String PASSKEY = "/passkey";
    private static final String ASK_PASSKEY = PASSKEY + "/begin";

    private final Staff staff;
    private final EntrancePages entrance;
    private final DeskPages pages;
    private final SignInPage signIn;
    private final LinkPage link;
    private final AccountPage account;
    private final PeoplePage people;
    private final AuditPage audit;
    private final CodesPage codes;
    private final PasskeysPage passkeys;
    private final SecondFactorPage secondFactor;

    /**
     * @param address where readers find the site: scheme and host, without a slash at the end
     */
    public StaffRoutes(Staff staff, DeskPages pages, String address, DeskTimes times) {
        this.staff = staff;
        this.pages = pages;
        this.entrance = new EntrancePages(address);
        this.signIn = new SignInPage(staff, entrance, pages);
        this.link = new LinkPage(staff, entrance, pages);
        this.account = new AccountPage(staff, entrance, pages, times);
        this.people = new PeoplePage(staff, pages, address);
        this.codes = new CodesPage(staff, pages);
        this.passkeys = new PasskeysPage(staff, pages, times);
        this.secondFactor = new SecondFactorPage(staff, entrance, pages);
        this.audit = new AuditPage(staff, pages, times);
    }

    /** The files that pages of this room load besides those of every desk page. */
    public static List<DeskFile> files() {
        return List.of(PasskeysPage.SCRIPT);
    }

    /** An empty table for the addresses of a room. */
    public GuardedRoutes guard() {
        return new GuardedRoutes(staff, entrance, pages);
    }

    /** What everybody may open: the entrance, and the files that pages load. Nothing else of the desk is open. */
    public RouterFunction<ServerResponse> entrance(List<DeskFile> files) {
        var routes = RouterFunctions.route()
                .route(read(DeskAddress.SIGN_IN), signIn::show)
                .route(POST(DeskAddress.SIGN_IN), fromHere(signIn::signIn))
                .route(POST(DeskAddress.SIGN_IN + PASSKEY), fromHere(signIn::passkey))
                .route(POST(DeskAddress.SIGN_IN + ASK_PASSKEY), fromHere(signIn::askPasskey))
                .route(read(DeskAddress.SECOND_FACTOR), secondFactor::show)
                .route(POST(DeskAddress.SECOND_FACTOR), fromHere(secondFactor::tried))
                .route(POST(DeskAddress.SECOND_FACTOR + PASSKEY), fromHere(secondFactor::passkey))
                .route(POST(DeskAddress.SECOND_FACTOR + ASK_PASSKEY), fromHere(secondFactor::askPasskey))
                .route(read(ProviderPage.PATH), provider(ProviderPage::begin))
                .route(read(ProviderSignIn.BACK), provider(ProviderPage::back))
                .route(read("/desk/link/{token}"), link::show)
                .route(POST("/desk/link/{token}"), fromHere(link::use))
                .route(
                        read("/desk"),
                        request -> ServerResponse.status(308)
                                .location(URI.create("/desk/"))
                                .build());
        files.forEach(file -> routes.route(read(file.path()), request -> new Answer(file.rendered())));
        return routes.build();
    }

    /** Without a provider there is nothing at its addresses. */
    private HandlerFunction<ServerResponse> provider(BiFunction<ProviderPage, ServerRequest, ServerResponse> asked) {
        return request -> staff.provider()
                .map(provider -> asked.apply(new ProviderPage(staff, provider, entrance, pages), request))
                .orElseGet(() -> pages.refuseNobody(
                        request, 404, "Nothing here", "There is no such page.", DeskAddress.SIGN_IN));
    }

    private static RequestPredicate read(String pattern) {
        return GET(pattern).or(HEAD(pattern));
    }

    private HandlerFunction<ServerResponse> fromHere(HandlerFunction<ServerResponse> handler) {
        return request -> {
            try {
                return entrance.fromHere(request) ? handler.handle(request) : guard().foreign(request);
            } catch (Passwords.Busy e) {
                return guard().busy(request);
            }
        };
    }

    /** What is behind the entrance. */
    public GuardedRoutes guarded() {
        return guard().act("/desk/sign-out", Role.REPORTER, signIn::signOut)
                .read(AccountPage.PATH, Role.REPORTER, account::show)
                .act(AccountPage.PATH + "/name", Role.REPORTER, account::rename)
                .act(AccountPage.PATH + "/password", Role.REPORTER, account::changePassword)
                .act(AccountPage.PATH + "/sessions/end", Role.REPORTER, account::endOthers)
                .act(AccountPage.PATH + "/sessions/{id}/end", Role.REPORTER, account::endSession)
                .read(CodesPage.PATH, Role.REPORTER, codes::show)
                .act(CodesPage.PATH, Role.REPORTER, codes::begin)
                .act(CodesPage.PATH + "/confirm", Role.REPORTER, codes::confirm)
                .act(CodesPage.PATH + "/recovery", Role.REPORTER, codes::renewRecovery)
                .act(CodesPage.PATH + "/remove", Role.REPORTER, codes::remove)
                .read(PasskeysPage.PATH, Role.REPORTER, passkeys::show)
                .act(PasskeysPage.PATH, Role.REPORTER, passkeys::add)
                .act(PasskeysPage.PATH + "/begin", Role.REPORTER, passkeys::begin)
                .act(PasskeysPage.PATH + "/remove", Role.REPORTER, passkeys::remove)
                .read(PeoplePage.PATH, Role.CHIEF, people::show)
                .act(PeoplePage.PATH, Role.CHIEF, people::invite)
                .act(PeoplePage.PATH + "/sessions/end", Role.CHIEF, people::endEverybodys)
                .act(PeoplePage.PATH + "/{id}/role", Role.CHIEF, people::setRole)
                .act(PeoplePage.PATH + "/{id}/link", Role.CHIEF, people::link)
                .act(PeoplePage.PATH + "/{id}/codes/remove", Role.CHIEF, people::takeCodes)
                .act(PeoplePage.PATH + "/{id}/close", Role.CHIEF, people::close)
                .act(PeoplePage.PATH + "/{id}/reopen", Role.CHIEF, people::reopen)
                .act(PeoplePage.PATH + "/{id}/sessions/end", Role.CHIEF, people::endSessions)
                .read(AuditPage.PATH, Role.CHIEF, audit::show)
                .read(AuditPage.PATH + ".csv", Role.CHIEF, audit::csv)
                .read(AuditPage.PATH + ".jsonl", Role.CHIEF, audit::jsonLines);
    }

    /** What no room answers; comes last. Whoever is not signed in does not learn that there is nothing. */
    public GuardedRoutes rest() {
        return guard().read("/desk/**", Role.REPORTER, this::missing).act("/desk/**", Role.REPORTER, this::missing);
    }

    private ServerResponse missing(Visit visit, ServerRequest request) {
        return pages.refuse(visit, request, 404, "Nothing here", "There is no such page on this desk.");
    }
}
