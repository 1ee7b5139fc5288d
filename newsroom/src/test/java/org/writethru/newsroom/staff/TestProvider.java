package org.writethru.newsroom.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.writethru.newsroom.SettableClock;

/** A small OpenID provider that answers over HTTP, with keys of its own; a test tells it what to say. */
final class TestProvider implements AutoCloseable {
    static final String CLIENT = "halden desk";
    static final String SECRET = "a secret: with & signs";

    private final SettableClock clock;
    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final List<RSAKey> keys = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    /** What it says of somebody, on top of what is right. */
    UnaryOperator<JWTClaimsSet.Builder> claims = right -> right;

    /** How it turns claims into a token. */
    Function<JWTClaimsSet, String> signing = this::signed;

    /** What stands in its discovery document as its name. */
    String name;

    /** Whether a client shows its secret in the form, and nowhere else; its discovery document says so. */
    boolean secretInForm;

    TestProvider(SettableClock clock) throws IOException {
        this.clock = clock;
        this.keys.add(key("first"));
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.name = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.start();
    }

    URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs with another key from now on. */
    void changeKey(String id) {
        keys.clear();
        keys.add(key(id));
    }

    /** Lets somebody sign in; gives what the browser comes back with. */
    Map<String, String> signIn(URI where) {
        var query = fields(where.getRawQuery());
        var code = "code " + codes.size();
        codes.put(code, query);
        return Map.of("state", field(query, "state"), "code", code);
    }

    String signed(JWTClaimsSet claims) {
        return signedBy(keys.getLast(), claims);
    }

    static String signedBy(RSAKey key, JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    /** Signed with the public key as if it were a shared secret. */
    String confused(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(keys.getLast().getKeyID())
                            .build(),
                    claims);
            jwt.sign(new MACSigner(keys.getLast().toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path);
        var answer = switch (path) {
            case "/.well-known/openid-configuration" -> """
                {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token","jwks_uri":"%s/keys"%s}""".formatted(name, issuer(), issuer(), issuer(), methods());
            case "/keys" -> new JWKSet(List.copyOf(keys)).toPublicJWKSet().toString();
            case "/token" -> token(exchange);
            default -> "";
        };
        int status = answer.isEmpty() ? 400 : 200;
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Gives a token for a code, once, to the right client with the right verifier. */
    private String token(HttpExchange exchange) throws IOException {
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var query = codes.remove(form.get("code"));
        var header = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        if (query == null || !(secretInForm ? header.isEmpty() && isClient(form) : isClient(header))) {
            return "";
        }
        boolean right = field(form, "grant_type").equals("authorization_code")
                && field(form, "redirect_uri").equals(field(query, "redirect_uri"))
                && field(query, "code_challenge_method").equals("S256")
                && challenge(field(form, "code_verifier")).equals(field(query, "code_challenge"));
        return right ? "{\"token_type\":\"Bearer\",\"id_token\":\"%s\"}".formatted(token(query)) : "";
    }

    private String methods() {
        return secretInForm
                ? ",\"token_endpoint_auth_methods_supported\":[\"private_key_jwt\",\"client_secret_post\"]"
                : "";
    }

    private static boolean isClient(Map<String, String> form) {
        return CLIENT.equals(form.get("client_id")) && SECRET.equals(form.get("client_secret"));
    }

    /** RFC 6749, section 2.3.1: name and secret are encoded as in a form before they are joined. */
    private static boolean isClient(Optional<String> header) {
        return header.map(said -> said.substring("Basic ".length()))
                .map(said -> new String(Base64.getDecoder().decode(said), StandardCharsets.UTF_8))
                .filter("halden+desk:a+secret%3A+with+%26+signs"::equals)
                .isPresent();
    }

    /** A field that must be there. */
    static String field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow(() -> new AssertionError(name + " is missing"));
    }

    private String token(Map<String, String> query) {
        var now = clock.instant();
        var right = new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .subject("248289761001")
                .audience(field(query, "client_id"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", field(query, "nonce"))
                .claim("preferred_username", "anna")
                .claim("name", "Anna of the provider");
        return signing.apply(claims.apply(right).build());
    }

    static Date date(Instant time) {
        return Date.from(time);
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> fields(String form) {
        return java.util.Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
