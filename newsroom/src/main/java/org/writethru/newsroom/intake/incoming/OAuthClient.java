package org.writethru.newsroom.intake.incoming;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.writethru.story.Unfit;
import org.writethru.wire.Reading;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Illegible;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonFields;

/**
 * A client of a service that lets programs in by access tokens instead of passwords (RFC 6749), as people write it down: a JSON object whose
 * members have the names of the parameters there.
 *
 * @param tokens where tokens are asked for: {@code token_uri}, as such services' own files of credentials call it
 * @param refreshToken what a person let it have; without one it asks in its own name (RFC 6749, section 4.4)
 * @param scope what it asks for; without one, what the service gives by itself
 */
public record OAuthClient(URI tokens, String id, String secret, Optional<String> refreshToken, Optional<String> scope) {
    /** How one that is kept ends, which no password does. */
    private static final String END = "\n";

    /**
     * What somebody typed.
     *
     * @throws Unfit if it is none
     */
    static OAuthClient typed(String text) {
        return switch (CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Legible<Json>(var json, var _) -> legible(() -> JsonFields.read(json, "", OAuthClient::of));
            case Reading.Unreadable<Json>(var where, var why) -> throw unfit(where, why);
        };
    }

    private static OAuthClient legible(Supplier<OAuthClient> client) {
        try {
            return client.get();
        } catch (Illegible e) {
            throw unfit(e.where(), e.why());
        }
    }

    private static Unfit unfit(String where, String why) {
        return new Unfit(
                "client",
                "The OAuth client cannot be read%s. %s".formatted(where.isEmpty() ? "" : " at " + where, why));
    }

    private static OAuthClient of(JsonFields fields) {
        return new OAuthClient(
                address(fields.text("token_uri")),
                fields.text("client_id"),
                fields.text("client_secret"),
                fields.optionalText("refresh_token"),
                fields.optionalText("scope"));
    }

    private static URI address(String text) {
        try {
            var address = new URI(text);
            if (address.isAbsolute() && address.getHost() != null) {
                return address;
            }
        } catch (java.net.URISyntaxException e) {
            // It is said below.
        }
        throw new Unfit("client", "“%s” is no address of the web.".formatted(text));
    }

    /** The secret as which such a client is kept. */
    static String secret(String typed) {
        var _ = typed(typed);
        return typed.strip() + END;
    }

    /** The client as which a secret is kept; nothing for a password. */
    public static Optional<OAuthClient> kept(String secret) {
        return secret.endsWith(END) ? Optional.of(typed(secret)) : Optional.empty();
    }
}
