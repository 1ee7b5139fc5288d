package org.writethru.newsroom.intake.incoming;

import java.util.Optional;
import org.writethru.newsroom.intake.incoming.SourceForm.Typed;
import org.writethru.story.Unfit;

/**
 * How a source is signed in to, as it is kept.
 *
 * @param secret sealed; empty for none
 * @param peer the fingerprint of the server's key; empty for none
 */
record SignIn(String login, String secret, String peer) {
    private static final int MOST_SECRET = 20_000;
    private static final String PRINT = "SHA256:";

    /**
     * What was typed.
     *
     * <p>A secret that was kept stays if none is typed, but goes to no other place and with no other login: whoever may change a
     * source must not learn by that what they were never shown.
     *
     * @throws Unfit naming the field that cannot be
     */
    static SignIn of(Typed typed, String id, Way way, String place, Optional<Source> before, SourceSecrets secrets) {
        if (!way.signsIn()) {
            return new SignIn("", before.map(Source::secret).orElse(""), "");
        }
        var login = typed.of("login");
        if (login.isEmpty() || login.chars().anyMatch(Character::isISOControl)) {
            throw new Unfit("login", "Give the login with which one signs in there.");
        }
        return new SignIn(
                login,
                secret(typedSecret(typed, way), id, before, secrets)
                        .or(() -> before.filter(known -> known.place().equals(place)
                                        && known.login().equals(login)
                                        && !known.secret().isEmpty())
                                .map(Source::secret))
                        .orElseThrow(
                                () -> new Unfit(
                                        "secret",
                                        "Give the password, key or client; it is asked for again when the place or login changes.")),
                way == Way.SFTP ? peer(typed.of("peer")) : "");
    }

    /** A password is one line, since it is one in a protocol; keys and clients have more. */
    private static String typedSecret(Typed typed, Way way) {
        if (way == Way.SFTP && !typed.of("key").isEmpty()) {
            return typed.of("key") + "\n";
        }
        if (way == Way.IMAP && !typed.of("client").isEmpty()) {
            return OAuthClient.secret(typed.of("client"));
        }
        var password = typed.of("secret");
        if (password.chars().anyMatch(Character::isISOControl)) {
            throw new Unfit("secret", "A password has no line breaks or other control characters.");
        }
        return password;
    }

    private static Optional<String> secret(String text, String id, Optional<Source> before, SourceSecrets secrets) {
        if (text.length() > MOST_SECRET) {
            throw new Unfit("secret", "The password or key has more than %,d characters.".formatted(MOST_SECRET));
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(secrets.sealed(before.map(Source::id).orElse(id), text));
    }

    private static String peer(String text) {
        var print = text.isEmpty() || text.startsWith(PRINT) ? text : PRINT + text;
        var bare = print.endsWith("=") ? print.substring(0, print.length() - 1) : print;
        if (!bare.isEmpty() && !bare.matches(PRINT + "[A-Za-z0-9+/]{43}")) {
            throw new Unfit("peer", "“%s” is no fingerprint such as SHA256: and 43 characters.".formatted(text));
        }
        return bare;
    }
}
