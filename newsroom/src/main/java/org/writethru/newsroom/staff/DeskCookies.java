package org.writethru.newsroom.staff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * The cookies of the desk: one shows who asks, one that somebody signed in on this device before, one who owes a second factor, one which
 * browser was asked for a passkey. No script reads them, and other sites' forms do not send them.
 *
 * <p>Browsers take a {@code Secure} cookie over https and from localhost. Only where the newsroom itself says that it is read over plain
 * http on another host is there a cookie without it, for there would be none otherwise.
 */
final class DeskCookies {
    private static final String NAME = "writethru";
    private static final String DEVICE = "-device";
    private static final String HALF = "-half";
    private static final String PASSKEY = "-passkey";
    private static final String PROVIDER = "-provider";
    private static final String WANTED = "-wanted";
    private static final Duration DEVICE_LASTS = Duration.ofDays(365);

    private final boolean secure;

    /** @param home where readers find the site: scheme and host */
    DeskCookies(String home) {
        var uri = URI.create(home);
        var host = Optional.ofNullable(uri.getHost()).orElse("");
        boolean local = host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1");
        this.secure = local || "https".equals(uri.getScheme());
    }

    String sessionName() {
        return (secure ? "__Host-" : "") + NAME;
    }

    String deviceName() {
        return sessionName() + DEVICE;
    }

    /** The header that gives a browser its session. */
    String session(Token token) {
        return cookie(sessionName(), token.text(), Sessions.ABSOLUTE);
    }

    /** The header by which a device is known again. */
    String device(Token token) {
        return cookie(deviceName(), token.text(), DEVICE_LASTS);
    }

    String halfName() {
        return sessionName() + HALF;
    }

    /** The header for whoever owes a second factor. */
    String half(Token token) {
        return cookie(halfName(), token.text(), Door.PATIENCE);
    }

    /** The header that takes it back. */
    String noHalf() {
        return cookie(halfName(), "", Duration.ZERO);
    }

    String passkeyName() {
        return sessionName() + PASSKEY;
    }

    /** The header for a browser that is asked for a passkey before anybody is signed in. */
    String passkey(Token token) {
        return cookie(passkeyName(), token.text(), Challenges.LASTS);
    }

    String providerName() {
        return sessionName() + PROVIDER;
    }

    /** The header for a browser that goes to the house's provider. */
    String provider(Token token) {
        return cookie(providerName(), token.text(), Challenges.LASTS);
    }

    String wantedName() {
        return sessionName() + WANTED;
    }

    /** The header that keeps where somebody wanted to go, while they are at the provider. */
    String wanted(String path) {
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
        return cookie(wantedName(), text, Challenges.LASTS);
    }

    /** The header that takes the session back. */
    String noSession() {
        return cookie(sessionName(), "", Duration.ZERO);
    }

    private String cookie(String name, String value, Duration lasts) {
        return "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                .formatted(name, value, lasts.toSeconds(), secure ? "; Secure" : "");
    }
}
