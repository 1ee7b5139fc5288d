package org.writethru.newsroom.staff;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.Rendered.Header;

/**
 * A table of desk addresses, each with the role that it needs. Before a handler runs, whoever asks is signed in and has the
 * role; before one that acts, the request also came from one of our own pages and carried the session's form token.
 *
 * <p>Whether a person may do this to that very draft or story, the handler asks by itself.
 */
public final class GuardedRoutes {
    /** The field of a form that carries the form token. */
    public static final String TOKEN_FIELD = "_form";

    /** The header of a script's request that carries the form token. */
    public static final String TOKEN_HEADER = "X-Form-Token";

    private static final RequestPredicate READ = methods(HttpMethod.GET, HttpMethod.HEAD);
    private static final RequestPredicate ACT = methods(HttpMethod.POST);
    private static final String BEARER = "Bearer ";
    private static final String RETRY_SECONDS = "5";

    private final Staff staff;
    private final EntrancePages entrance;
    private final DeskPages pages;
    private final List<Guarded> table = new ArrayList<>();
    private final RouterFunctions.Builder routes = RouterFunctions.route();

    GuardedRoutes(Staff staff, EntrancePages entrance, DeskPages pages) {
        this.staff = staff;
        this.entrance = entrance;
        this.pages = pages;
    }

    /** How an address is asked. */
    public enum Way {
        /** With GET or HEAD; changes nothing. */
        READ,
        /** With POST. */
        ACT,
        /** With GET, to be turned into a connection that stays. */
        LIVE,
        /** With POST, by a machine that shows a token of its own and has no session and no role. */
        TOKEN
    }

    /**
     * A line of the table.
     *
     * @param role of no meaning where a token is shown
     */
    public record Guarded(Way way, String pattern, Role role) {}

    /** Knows tokens. */
    @FunctionalInterface
    public interface Owners<T> {
        /** Whose token this is, for this address. */
        Optional<T> of(ServerRequest request, String token);
    }

    /** Answers a machine whose token is known. */
    @FunctionalInterface
    public interface OwnerHandler<T> {
        /** Answers it. */
        ServerResponse handle(T owner, ServerRequest request) throws Exception;
    }

    /** Answers a request of somebody who may ask. */
    @FunctionalInterface
    public interface Handler {
        /** Answers it. */
        ServerResponse handle(Visit visit, ServerRequest request) throws Exception;
    }

    /** An address that shows something. */
    public GuardedRoutes read(String pattern, Role needed, Handler handler) {
        table.add(new Guarded(Way.READ, pattern, needed));
        routes.route(READ.and(path(pattern)), request -> guard(request, needed, Way.READ, handler));
        return this;
    }

    /** An address that does something. */
    public GuardedRoutes act(String pattern, Role needed, Handler handler) {
        table.add(new Guarded(Way.ACT, pattern, needed));
        routes.route(
                ACT.and(path(pattern)),
                request -> entrance.fromHere(request) ? guard(request, needed, Way.ACT, handler) : foreign(request));
        return this;
    }

    /** An address whose connection stays; the browser must say that one of our own pages asks for it. */
    public GuardedRoutes live(String pattern, Role needed, Handler handler) {
        table.add(new Guarded(Way.LIVE, pattern, needed));
        routes.route(
                methods(HttpMethod.GET).and(path(pattern)),
                request -> entrance.fromHere(request) ? guard(request, needed, Way.LIVE, handler) : foreign(request));
        return this;
    }

    /** An address for machines, which show a bearer token (RFC 6750). A session counts for nothing here. */
    public <T> GuardedRoutes token(String pattern, Owners<T> owners, OwnerHandler<T> handler) {
        table.add(new Guarded(Way.TOKEN, pattern, Role.CHIEF));
        routes.route(ACT.and(path(pattern)), request -> {
            var owner = bearer(request).flatMap(token -> owners.of(request, token));
            return owner.isPresent() ? handler.handle(owner.get(), request) : noToken();
        });
        return this;
    }

    private static Optional<String> bearer(ServerRequest request) {
        var sent = request.headers().header("Authorization");
        return sent.size() == 1 && sent.getFirst().regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(sent.getFirst().substring(BEARER.length()).strip())
                : Optional.empty();
    }

    /** The same whether there is no token, no such address or another token, so that nobody learns which addresses there are. */
    private ServerResponse noToken() {
        return pages.problem(
                401,
                "No token",
                "Send the token that the newsroom gave you, as Authorization: Bearer and the token.",
                new Header("WWW-Authenticate", "Bearer"));
    }

    /** The addresses as routes, in the order in which they were given. */
    public RouterFunction<ServerResponse> routes() {
        return routes.build();
    }

    /** The table, for those who check it. */
    public List<Guarded> table() {
        return List.copyOf(table);
    }

    private ServerResponse guard(ServerRequest request, Role needed, Way way, Handler handler) throws Exception {
        var token = entrance.session(request);
        var signedIn = token.flatMap(shown -> staff.sessions().find(shown, EntrancePages.from(request)));
        if (signedIn.isEmpty()) {
            return signInFirst(request, way);
        }
        var visit = visit(signedIn.get(), token.get(), request);
        if (!visit.person().role().covers(needed)) {
            return pages.refuse(
                    visit,
                    request,
                    403,
                    "Not allowed",
                    "This needs the role %s; you are %s. A chief can change that."
                            .formatted(needed.word(), visit.person().role().word()));
        }
        if (way == Way.ACT
                && formToken(request)
                        .filter(given -> FormToken.fits(token.get(), given))
                        .isEmpty()) {
            return pages.refuse(
                    visit,
                    request,
                    403,
                    "The form is out of date",
                    "Nothing was done, because this form belongs to an earlier sign-in. Go back, reload the page and send it again.");
        }
        return handled(visit, request, handler);
    }

    private ServerResponse handled(Visit visit, ServerRequest request, Handler handler) throws Exception {
        try {
            return handler.handle(visit, request);
        } catch (Passwords.Busy e) {
            return busy(request);
        }
    }

    ServerResponse busy(ServerRequest request) {
        return pages.refuseNobody(
                request,
                503,
                "Please try again",
                "Too many people are signing in at this moment. Nothing was done; try again in some seconds.",
                "",
                new Header("Retry-After", RETRY_SECONDS));
    }

    private Visit visit(Sessions.SignedIn signedIn, Token token, ServerRequest request) {
        return new Visit(
                signedIn.person(),
                signedIn.session().id(),
                FormToken.of(token, staff.random()),
                EntrancePages.from(request));
    }

    private static Optional<String> formToken(ServerRequest request) {
        var header = request.headers().header(TOKEN_HEADER);
        if (!header.isEmpty()) {
            return Optional.of(header.getFirst());
        }
        boolean form = request.headers()
                .contentType()
                .filter(type -> type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED))
                .isPresent();
        return form ? request.param(TOKEN_FIELD) : Optional.empty();
    }

    private ServerResponse signInFirst(ServerRequest request, Way way) {
        if (way == Way.LIVE || DeskPages.asProblem(request)) {
            return pages.problem(401, "Not signed in", "Sign in at " + DeskAddress.SIGN_IN + " first.");
        }
        if (way == Way.ACT) {
            return pages.refuseNobody(
                    request,
                    401,
                    "You are signed out",
                    "Nothing was done. Sign in in another window, then come back here, go back one page, copy what you typed, reload and send it again.",
                    DeskAddress.SIGN_IN);
        }
        var query = request.uri().getRawQuery();
        return pages.seeOther(DeskAddress.signIn(request.uri().getRawPath() + (query == null ? "" : "?" + query)));
    }

    ServerResponse foreign(ServerRequest request) {
        return pages.refuseNobody(
                request,
                403,
                "Not from here",
                "Nothing was done, because the browser did not say that a page of this desk sent it. Open the desk itself and do it there.",
                DeskAddress.HOME);
    }
}
