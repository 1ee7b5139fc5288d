package org.writethru.newsroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderedResponseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "gzip, deflate, br, zstd|true",
                "br;q=1.0, gzip;q=0.8, *;q=0.1|true",
                "GZIP|true",
                "x-gzip|true",
                "*|true",
                "br|false",
                "identity|false",
                "gzip;q=0|false",
                "gzip; q=0.0|false",
                "br, *;q=0|false",
                "''|false",
                "gzipped|false"
            })
    void acceptEncodingIsReadAsRfc9110Says(String header, boolean takes) {
        assertThat(RenderedResponse.takesGzip(header)).isEqualTo(takes);
    }

    @Test
    void whoSaysNothingGetsNoGzip() {
        assertThat(RenderedResponse.takesGzip(null)).isFalse();
    }

    @Test
    void eachEncodingHasItsOwnStrongEtag() {
        var page = new Rendered(200, "text/plain", List.of(), Set.of(), new byte[] {'d', 'a', 'm'});

        assertThat(page.etag(true)).isNotEqualTo(page.etag(false)).doesNotStartWith("W/");
        assertThat(page.body()).isEqualTo("dam".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void tagsBecomeGroupsOfWhichEveryCacheCanKeepAll() {
        var tags = new java.util.HashSet<String>();
        for (int number = 0; number < 50; number++) {
            tags.add("story-%02d".formatted(number));
        }
        var page = Rendered.cached(200, "text/plain", CachePolicy.PAGE, tags, new byte[0]);

        assertThat(header(page, "Surrogate-Key").split(" ")).hasSize(50);
        assertThat(header(page, "Cache-Groups").split(", ")).hasSize(32).contains("\"story-00\"");
    }

    private static String header(Rendered page, String name) {
        return page.headers().stream()
                .filter(header -> header.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
