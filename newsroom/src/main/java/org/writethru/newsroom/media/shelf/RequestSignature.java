package org.writethru.newsroom.media.shelf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a request to a bucket: AWS Signature Version 4, with the digest of the body among what is signed. */
final class RequestSignature {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int DATE = 8;

    private final String region;
    private final String keyId;
    private final String secret;

    RequestSignature(String region, String keyId, String secret) {
        this.region = region;
        this.keyId = keyId;
        this.secret = secret;
    }

    /**
     * The headers that a request must carry besides the host: those given, and those that sign it.
     *
     * @param address already escaped as it will be sent
     * @param more headers with names in lower case
     */
    SortedMap<String, String> headers(String method, URI address, Map<String, String> more, byte[] body, Instant now) {
        var time = TIME.format(now);
        var headers = new TreeMap<>(more);
        headers.put("host", address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort());
        headers.put("x-amz-date", time);
        headers.put("x-amz-content-sha256", digest(body));
        var names = String.join(";", headers.keySet());
        var scope = "%s/%s/s3/aws4_request".formatted(time.substring(0, DATE), region);
        var toSign =
                String.join("\n", ALGORITHM, time, scope, digest(utf8(canonical(method, address, headers, names))));
        var signature = HexFormat.of().formatHex(hmac(key(time.substring(0, DATE)), toSign));
        headers.put(
                "authorization",
                "%s Credential=%s/%s,SignedHeaders=%s,Signature=%s"
                        .formatted(ALGORITHM, keyId, scope, names, signature));
        headers.remove("host");
        return headers;
    }

    private static String canonical(String method, URI address, SortedMap<String, String> headers, String names) {
        var query = address.getRawQuery();
        var lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                method,
                address.getRawPath(),
                query == null ? "" : query,
                lines,
                names,
                String.valueOf(headers.get("x-amz-content-sha256")));
    }

    private byte[] key(String date) {
        return hmac(hmac(hmac(hmac(utf8("AWS4" + secret), date), region), "s3"), "aws4_request");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(utf8(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
