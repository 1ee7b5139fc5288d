package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.sample.Wires;

class WireReadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t ", "\uFEFF", "\u0000", "//", "<!---->", "null", "{}"})
    void inputWithoutAnythingInItIsUnreadableToEveryReader(String nothing) {
        assertThat(WireReaders.all()).hasSizeGreaterThan(8);
        for (var reader : WireReaders.all()) {
            assertThat(reader.read(nothing.getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT))
                    .as(reader.name())
                    .isNotEmpty()
                    .allMatch(Reading.Unreadable.class::isInstance);
        }
    }

    @Test
    void halfACharacterThatASentenceQuotesIsLeftOut() {
        var unreadable = new Reading.Unreadable<NewsItem>("line 1\ud83d", "This is not JSON: “{\ud83d” stands there.");
        assertThat(unreadable.where()).isEqualTo("line 1");
        assertThat(NewsItemJson.write("a.json", unreadable)).contains("“{” stands there.");

        var ninjs = WireReaders.named("ninjs").orElseThrow();
        var cut = ninjs.read("{\"uri\":\"a\",\"b\":{😀".getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT);
        assertThat(NewsItemJson.write("a.json", cut.getFirst())).contains("\"unreadable\"");

        assertThat(new Reading.Legible<>("x", List.of("It says “\udc00a”.")).notes())
                .containsExactly("It says “a”.");
    }
}
