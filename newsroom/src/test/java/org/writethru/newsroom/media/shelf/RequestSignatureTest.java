package org.writethru.newsroom.media.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of Amazon's S3 API Reference, "Authenticating Requests: Using the Authorization Header". */
class RequestSignatureTest {
    private static final Instant NOW = Instant.parse("2013-05-24T00:00:00Z");
    private final RequestSignature signature =
            new RequestSignature("us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    private String signed(String method, String path, Map<String, String> headers, String body) {
        var address = URI.create("https://examplebucket.s3.amazonaws.com" + path);
        var all = signature.headers(method, address, headers, body.getBytes(StandardCharsets.UTF_8), NOW);
        return all.getOrDefault("authorization", "").replaceFirst(".*Signature=", "");
    }

    @Test
    void getOfAnObject() {
        assertThat(signed("GET", "/test.txt", Map.of("range", "bytes=0-9"), ""))
                .isEqualTo("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }

    @Test
    void putOfAnObject() {
        var headers = Map.of("date", "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class", "REDUCED_REDUNDANCY");
        assertThat(signed("PUT", "/test%24file.text", headers, "Welcome to Amazon S3."))
                .isEqualTo("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    }

    @Test
    void getWithQuery() {
        assertThat(signed("GET", "/?lifecycle=", Map.of(), ""))
                .isEqualTo("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    }

    @Test
    void portIsPartOfTheHost() {
        var headers = signature.headers("GET", URI.create("http://localhost:9000/b/a.jpg"), Map.of(), new byte[0], NOW);
        assertThat(headers).containsOnlyKeys("authorization", "x-amz-date", "x-amz-content-sha256");
        assertThat(headers.get("authorization")).contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date,");
    }
}
