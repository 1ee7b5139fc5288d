package org.writethru.newsroom.staff;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Rendered.Header;

/** What a request says about who comes: cookies, network address, and whether it comes from our own pages. */
final class EntrancePages {
    private static final String SAME_ORIGIN = "same-origin";

    private final String home;
    private final DeskCookies cookies;

    EntrancePages(String home) {
        this.home = home;
        this.cookies = new DeskCookies(home);
    }

    /** The secret of the session that the browser shows. */
    Optional<Token> session(ServerRequest request) {
        return token(request, cookies.sessionName());
    }

    Arrival arrival(ServerRequest request) {
        return new Arrival(
                from(request),
                Optional.ofNullable(request.headers().firstHeader("User-Agent")).orElse(""),
                token(request, cookies.deviceName()));
    }

    private static Optional<Token> token(ServerRequest request, String name) {
        var found = request.cookies().get(name);
        return found == null || found.size() != 1
                ? Optional.empty()
                : Token.shown(found.getFirst().getValue());
    }

    /**
     * The client's network address. A proxy on this machine says for whom it asks; nobody else is believed, and of what it
     * says only the last address, for that one it saw itself.
     */
    static String from(ServerRequest request) {
        var peer = request.servletRequest().getRemoteAddr();
        var forwarded = request.headers().header("X-Forwarded-For");
        if (forwarded.isEmpty() || !loopback(peer)) {
            return peer;
        }
        var chain = forwarded.getLast().split(",", 50);
        return address(chain[chain.length - 1].strip()).orElse(peer);
    }

    private static boolean loopback(String peer) {
        return address(peer)
                .map(InetAddress::ofLiteral)
                .filter(InetAddress::isLoopbackAddress)
                .isPresent();
    }

    private static Optional<String> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text).getHostAddress());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a request comes from one of our own pages, as the browser says. Browsers send at least one of the two headers with every
     * form and every socket; what sends neither is not let in.
     */
    boolean fromHere(ServerRequest request) {
        var site = request.headers().header("Sec-Fetch-Site");
        var origin = request.headers().header("Origin");
        return !(site.isEmpty() && origin.isEmpty())
                && (site.isEmpty() || site.equals(List.of(SAME_ORIGIN)))
                && (origin.isEmpty() || (origin.size() == 1 && ours(origin.getFirst(), request)));
    }

    private boolean ours(String origin, ServerRequest request) {
        var host = request.headers().firstHeader("Host");
        return origin.equals(home)
                || (host != null && (origin.equals("https://" + host) || origin.equals("http://" + host)));
    }

    /** Lets somebody in, or on to the second factor. */
    ServerResponse open(Door.Entry entry, String to) {
        return switch (entry) {
            case Door.Entry.In(var keys) -> letIn(keys, to);
            case Door.Entry.Half(var token) ->
                ServerResponse.status(303)
                        .location(URI.create(DeskAddress.secondFactor(to)))
                        .header("Cache-Control", CachePolicy.NEVER.header())
                        .header("Set-Cookie", cookies.half(token))
                        .build();
        };
    }

    /** What shows who owes a second factor. */
    Optional<Token> half(ServerRequest request) {
        return token(request, cookies.halfName());
    }

    /** What shows which browser was asked for a passkey. */
    Optional<Token> passkey(ServerRequest request) {
        return token(request, cookies.passkeyName());
    }

    /** Gives a browser what it shows with the passkey. */
    Header forPasskey(Token token) {
        return new Header("Set-Cookie", cookies.passkey(token));
    }

    /** Sends a browser to the house's provider; it comes back with what it is given here. */
    ServerResponse toProvider(URI where, Token browser, String to) {
        return ServerResponse.status(303)
                .location(where)
                .header("Cache-Control", CachePolicy.NEVER.header())
                .header("Referrer-Policy", "no-referrer")
                .header("Set-Cookie", cookies.provider(browser), cookies.wanted(to))
                .build();
    }

    /** What shows which browser went to the provider. */
    Optional<Token> fromProvider(ServerRequest request) {
        return token(request, cookies.providerName());
    }

    /** Where somebody wanted to go before they went to the provider. */
    String wanted(ServerRequest request) {
        var found = request.cookies().getFirst(cookies.wantedName());
        try {
            return found == null
                    ? DeskAddress.HOME
                    : DeskAddress.wanted(
                            new String(Base64.getUrlDecoder().decode(found.getValue()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return DeskAddress.HOME;
        }
    }

    /** Lets somebody in. */
    ServerResponse letIn(Sessions.Keys keys, String to) {
        return ServerResponse.status(303)
                .location(URI.create(to))
                .header("Cache-Control", CachePolicy.NEVER.header())
                .header("Set-Cookie", cookies.session(keys.session()), cookies.device(keys.device()), cookies.noHalf())
                .build();
    }

    /** Shows somebody out. */
    ServerResponse letOut() {
        return ServerResponse.status(303)
                .location(URI.create(DeskAddress.SIGN_IN + "?out"))
                .header("Cache-Control", CachePolicy.NEVER.header())
                .header("Clear-Site-Data", "\"cache\"")
                .header("Set-Cookie", cookies.noSession())
                .build();
    }
}
