package org.writethru.newsroom.staff;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the OpenID provider: where its addresses are, which keys it signs with, and for the identity behind a code. No redirect is
 * followed, and every answer is limited in time and size. May be used from any thread.
 */
final class Provider {
    /** For one answer. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Bytes of one answer. */
    static final int MOST_BYTES = 512 * 1_024;

    /** How long what the provider says of itself is believed. */
    static final Duration SAID_LASTS = Duration.ofHours(1);

    /** Between two looks for a key that is not there: whoever sends made-up tokens makes nobody ask more often. */
    static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final String BASIC = "client_secret_basic";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ProviderSettings settings;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private @Nullable Said said;
    private @Nullable Keys keys;

    Provider(ProviderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What it says of itself (OpenID Connect Discovery 1.0, section 3).
     *
     * @param basic whether a client shows its secret in the header
     */
    record Said(URI authorization, URI token, URI keys, boolean basic, Instant at) {}

    private record Keys(JWKSet set, Instant at) {}

    /** What it says of itself, asked at most once an hour. */
    synchronized Said said() {
        var known = said;
        if (known == null || known.at().plus(SAID_LASTS).isBefore(clock.instant())) {
            known = asked();
            said = known;
        }
        return known;
    }

    private Said asked() {
        var base = settings.issuer().toString();
        var json =
                json(get(URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + DISCOVERY)));
        if (!text(json, "issuer").equals(base)) {
            throw new ProviderFailure("It says that it is “%s”, not %s".formatted(text(json, "issuer"), base));
        }
        return new Said(
                address(json, "authorization_endpoint"),
                address(json, "token_endpoint"),
                address(json, "jwks_uri"),
                basic(json),
                clock.instant());
    }

    /** Without a word about it, the header is meant. */
    private static boolean basic(JsonNode json) {
        var methods = json.path("token_endpoint_auth_methods_supported");
        return !methods.isArray()
                || methods.valueStream().anyMatch(method -> method.asString("").equals(BASIC));
    }

    private static URI address(JsonNode json, String name) {
        try {
            var address = URI.create(text(json, name));
            if (ProviderSettings.safe(address)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new ProviderFailure("Its “%s” is no address".formatted(name), e);
        }
        throw new ProviderFailure("Its “%s” is no https address".formatted(name));
    }

    /**
     * The keys with which it signs now.
     *
     * @param another whether one is looked for that was not there; it may have changed them
     */
    synchronized JWKSet keys(boolean another) {
        var known = keys;
        var now = clock.instant();
        boolean old = known == null
                || known.at().plus(another ? BETWEEN_LOOKS : SAID_LASTS).isBefore(now);
        if (known == null || old) {
            known = new Keys(keySet(get(said().keys())), now);
            keys = known;
        }
        return known.set();
    }

    private static JWKSet keySet(String text) {
        try {
            return JWKSet.parse(text);
        } catch (ParseException e) {
            throw new ProviderFailure("Its keys cannot be read", e);
        }
    }

    /** The ID token for a code; absent if the provider does not know the code. */
    Optional<String> idToken(String code, String verifier, String back) {
        var said = said();
        var fields = new LinkedHashMap<>(Map.of(
                "grant_type", "authorization_code", "code", code, "code_verifier", verifier, "redirect_uri", back));
        var request = HttpRequest.newBuilder(said.token())
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (said.basic()) {
            request.header("Authorization", "Basic " + credentials());
        } else {
            fields.put("client_id", settings.client());
            fields.put("client_secret", settings.secret());
        }
        var answer = send(request.POST(BodyPublishers.ofString(form(fields))).build());
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(text(json(body(answer)), "id_token"));
            case 400 -> Optional.empty();
            default -> throw new ProviderFailure("It answered %d to a code".formatted(answer.statusCode()));
        };
    }

    /** RFC 6749, section 2.3.1: both are encoded as in a form first. */
    private String credentials() {
        var pair = encoded(settings.client()) + ":" + encoded(settings.secret());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Fields as a form writes them. */
    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String get(URI address) {
        var answer = send(HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build());
        if (answer.statusCode() != 200) {
            throw new ProviderFailure("%s answered %d".formatted(address, answer.statusCode()));
        }
        return body(answer);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        } catch (IOException e) {
            throw new ProviderFailure("%s cannot be reached".formatted(request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFailure("Stopped while asking %s".formatted(request.uri()), e);
        }
    }

    private static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new ProviderFailure("Its answer is no JSON", e);
        }
    }

    private static String text(JsonNode json, String name) {
        var value = json.path(name);
        if (!value.isString()) {
            throw new ProviderFailure("Its answer has no “%s”".formatted(name));
        }
        return value.asString();
    }
}
