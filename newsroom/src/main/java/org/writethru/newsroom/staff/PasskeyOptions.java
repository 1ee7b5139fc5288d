package org.writethru.newsroom.staff;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a browser is told to ask of an authenticator, as JSON (WebAuthn, sections 5.4 and 5.5). */
final class PasskeyOptions {
    /** Ed25519, ECDSA on P-256, RSA; the first that the authenticator knows is used. */
    private static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PasskeyOptions() {}

    /** To make a passkey that can be found without a login, if the authenticator has room for it. */
    static byte[] toMake(String party, String agency, Person person, Token challenge, List<Passkey> others) {
        var options = new LinkedHashMap<String, Object>();
        options.put("rp", Map.of("id", party, "name", agency));
        options.put("user", Map.of("id", handle(person), "name", person.login(), "displayName", person.name()));
        options.put("challenge", challenge.text());
        options.put(
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(algorithm -> Map.of("type", "public-key", "alg", algorithm))
                        .toList());
        options.put("timeout", Challenges.LASTS.toMillis());
        options.put("excludeCredentials", credentials(others));
        options.put("authenticatorSelection", Map.of("residentKey", "preferred", "userVerification", "preferred"));
        options.put("attestation", "none");
        return bytes(options);
    }

    /**
     * To sign with a passkey.
     *
     * @param those one of which must sign; empty for any that the authenticator knows
     * @param verified whether the authenticator must make sure of its owner
     */
    static byte[] toSign(String party, Token challenge, List<Passkey> those, boolean verified) {
        var options = new LinkedHashMap<String, Object>();
        options.put("rpId", party);
        options.put("challenge", challenge.text());
        options.put("timeout", Challenges.LASTS.toMillis());
        options.put("allowCredentials", credentials(those));
        options.put("userVerification", verified ? "required" : "preferred");
        return bytes(options);
    }

    /** Random, as the standard wants it: an authenticator may show it to others. */
    private static String handle(Person person) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(person.id().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Map<String, Object>> credentials(List<Passkey> passkeys) {
        return passkeys.stream()
                .map(passkey -> Map.<String, Object>of("type", "public-key", "id", passkey.id()))
                .toList();
    }

    private static byte[] bytes(Map<String, Object> options) {
        return JSON.writeValueAsString(options).getBytes(StandardCharsets.UTF_8);
    }
}
