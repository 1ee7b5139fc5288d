package org.writethru.newsroom.intake.incoming;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
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
    private static final String TOKEN_URI = "token_uri";
    private static final String CLIENT_ID = "client_id";
    private static final String CLIENT_SECRET = "client_secret";
    private static final String REFRESH_TOKEN = "refresh_token";
    private static final String SCOPE = "scope";

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
                address(fields.text(TOKEN_URI)),
                fields.text(CLIENT_ID),
                fields.text(CLIENT_SECRET),
                fields.optionalText(REFRESH_TOKEN),
                fields.optionalText(SCOPE));
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

    /** The same with what the service gave in place of the refresh token that was used (RFC 6749, section 6). */
    public OAuthClient refreshedBy(String token) {
        return new OAuthClient(tokens, id, secret, Optional.of(token), scope);
    }

    /** The secret as which it is kept. */
    public String asSecret() {
        var members = new TreeMap<String, Json>();
        members.put(TOKEN_URI, new Json.Text(tokens.toString()));
        members.put(CLIENT_ID, new Json.Text(id));
        members.put(CLIENT_SECRET, new Json.Text(secret));
        refreshToken.ifPresent(token -> members.put(REFRESH_TOKEN, new Json.Text(token)));
        scope.ifPresent(words -> members.put(SCOPE, new Json.Text(words)));
        return new String(CanonicalJson.write(new Json.Members(members)), StandardCharsets.UTF_8) + END;
    }

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "OAuthClient[%s, %s]".formatted(tokens, id);
    }
}
