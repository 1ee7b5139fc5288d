package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TelexLinesTest {
    @Test
    void linesAreCleanedAndKnowTheirSpacesInAnyScript() {
        var random = new Random(5);
        var pieces = List.of(
                "The dam holds",
                "? ",
                "  ",
                " ",
                "\t",
                "Плотина",
                "\u0001",
                "\u007F",
                "é",
                "\uD83C\uDF0A",
                "\uD83C",
                "(",
                ";",
                "\r\n");
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int count = random.nextInt(12); count >= 0; count--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var lines = TelexLines.of(text.toString(), false);
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.text()).doesNotContain("\u0001", "\u007F", "\uFFFD");
                assertThat(line.spaced())
                        .as(line.text())
                        .isEqualTo(line.text().contains("  ") || line.text().contains("\t"));
                assertThat(line.may(Signs.CELL) || !line.text().contains(";")).isTrue();
                assertThat(line.may(Signs.AGENCY) || !line.text().contains("(")).isTrue();
            });
            assertThat(lines.stream()
                            .map(TelexLine::text)
                            .reduce("", String::concat)
                            .replaceAll("\\s", ""))
                    .isEqualTo(fit(text.toString()).replaceAll("\\s", ""));
        }
    }

    /** The text without what no line keeps, found one character at a time. */
    private static String fit(String text) {
        return text.codePoints()
                .filter(character ->
                        character != 1 && character != 0x7F && Character.getType(character) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
