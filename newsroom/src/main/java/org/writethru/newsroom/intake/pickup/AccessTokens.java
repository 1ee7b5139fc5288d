package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.writethru.newsroom.intake.incoming.OAuthClient;
import org.writethru.newsroom.intake.pickup.SafeFetch.Fetched;
import org.writethru.story.Unfit;
import org.writethru.wire.Reading;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Json;

/** Asks for the access tokens with which programs sign in (RFC 6749, sections 4.4 and 6). Each is for one look, and kept nowhere. */
final class AccessTokens {
    /** Characters of a token. */
    private static final int MOST_TOKEN = 20_000;

    private final Reach reach;

    /**
     * What a service gives.
     *
     * @param access the token to sign in with
     * @param refresh the refresh token to use from now on; absent if the one that was used goes on
     */
    record Granted(String access, Optional<String> refresh) {}

    /** @param reach where it may go */
    AccessTokens(Reach reach) {
        this.reach = reach;
    }

    /** A token for a client. */
    Granted of(OAuthClient client) throws PickupFailure {
        try (var fetch = new SafeFetch(reach)) {
            if (!reach.everywhere() && !"https".equalsIgnoreCase(client.tokens().getScheme())) {
                throw new Unfit("client", "Its token_uri must begin with https://.");
            }
            var answer = fetch.post(client.tokens(), form(client));
            return new Granted(token(answer), refresh(answer, client));
        } catch (Unfit e) {
            throw new PickupFailure("No access token: %s".formatted(e.sentence()));
        } catch (IOException e) {
            throw new PickupFailure("No access token: there was no answer (%s).".formatted(e.getMessage()));
        }
    }

    private static Map<String, String> form(OAuthClient client) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", client.refreshToken().isPresent() ? "refresh_token" : "client_credentials");
        form.put("client_id", client.id());
        form.put("client_secret", client.secret());
        client.refreshToken().ifPresent(token -> form.put("refresh_token", token));
        client.scope().ifPresent(scope -> form.put("scope", scope));
        return form;
    }

    private static String token(Fetched answer) throws PickupFailure {
        return said(answer, "access_token")
                .filter(token -> answer.status() == 200 && token.length() <= MOST_TOKEN)
                .orElseThrow(() -> new PickupFailure("No access token: the service answered with status %d%s."
                        .formatted(answer.status(), why(answer))));
    }

    /** Some services take a refresh token back when it is used, and give another; who asks in its own name has none. */
    private static Optional<String> refresh(Fetched answer, OAuthClient client) {
        return client.refreshToken()
                .flatMap(used -> said(answer, "refresh_token").filter(token -> !token.equals(used)))
                .filter(token -> token.length() <= MOST_TOKEN);
    }

    /** What it says of an error (section 5.2). */
    private static String why(Fetched answer) {
        return said(answer, "error")
                .map(error -> error
                        + said(answer, "error_description").map(": "::concat).orElse(""))
                .map(Said::briefly)
                .map(" (%s)"::formatted)
                .orElse("");
    }

    private static Optional<String> said(Fetched answer, String name) {
        return CanonicalJson.read(answer.body()) instanceof Reading.Legible<Json>(var json, var _)
                        && json instanceof Json.Members(var members)
                        && members.get(name) instanceof Json.Text(var text)
                        && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }
}
