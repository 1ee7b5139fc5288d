package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
}
