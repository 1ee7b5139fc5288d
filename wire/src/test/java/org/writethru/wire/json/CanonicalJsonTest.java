package org.writethru.wire.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.Reading;
import org.writethru.wire.sample.Published;

class CanonicalJsonTest {
    @Test
    void publishedDocumentsComeOutByteForByte() {
        var inputs = Published.folder("vectors/jcs/input");
        assertThat(inputs).hasSizeGreaterThanOrEqualTo(6);
        for (var input : inputs) {
            var name = input.getFileName().toString();
            var written = CanonicalJson.write(legible(Published.bytes("vectors/jcs/input/" + name)));
            assertThat(written).as(name).isEqualTo(Published.bytes("vectors/jcs/output/" + name));
            assertThat(CanonicalJson.readCanonical(written)).as(name).isInstanceOf(Reading.Legible.class);
        }
    }

    @Test
    void publishedNumbersComeOutAsEcmaScriptPrintsThem() {
        var lines = Published.text("vectors/jcs/es6-10000.txt").lines().toList();
        assertThat(lines).hasSize(10_000);
        for (var line : lines) {
            var parts = line.split(",", 2);
            var value = Double.longBitsToDouble(Long.parseUnsignedLong(parts[0], 16));
            assertThat(text(new Json.Number(value))).as(line).isEqualTo(parts[1]);
            assertThat(legible(bytes(parts[1]))).as(line).isEqualTo(new Json.Number(value));
        }
    }

    @Test
    void membersAreSortedByUtf16UnitsAndOnlyWhatMustIsEscaped() {
        var members = new TreeMap<String, Json>();
        members.put("\uFB33", new Json.Text("\u0001\u0008\t\n\u000B\f\r\"\\/<\u007F\u2028é"));
        members.put("😀", new Json.Nothing());
        members.put("a", new Json.Items(List.of(new Json.Truth(true), Json.Number.of(-7), new Json.Number(-0.0))));
        assertThat(text(new Json.Members(members)))
                .isEqualTo("{\"a\":[true,-7,0],\"😀\":null,"
                        + "\"\uFB33\":\"\\u0001\\b\\t\\n\\u000b\\f\\r\\\"\\\\/<\u007F\u2028é\"}");
    }

    @Test
    void loneSurrogateNeverBecomesAQuestionMark() {
        assertThatThrownBy(() -> new Json.Text("a\uD800")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JsonObject().put("\uDC00", 1).json()).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Json.Text("\uD83C\uDF0A")).isEqualTo(new Json.Text("🌊"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "{\"\\ud800\":1}",
                "01",
                "+1",
                "1.",
                ".5",
                "1e999",
                "-1e999",
                "9007199254740993",
                "NaN",
                "Infinity",
                "nul",
                "[1,]",
                "[1",
                "{\"a\"}",
                "{a:1}",
                "'a'",
                "\"a\nb\"",
                "\"\\x\"",
                "1 2",
                "[] x",
                "// comment\n1",
                "\uFEFF1"
            })
    void whatIsNotStrictJsonIsUnreadableWithItsPlace(String text) {
        var reading = CanonicalJson.read(bytes(text));
        assertThat(reading).isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
            assertThat(unreadable.where()).matches("line \\d+, column -?\\d+|the document");
            assertThat(unreadable.why()).isNotBlank();
        });
    }

    @Test
    void wrongUtf8IsUnreadableAtItsByte() {
        var surrogateInUtf8 = new byte[] {'"', 'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        assertThat(CanonicalJson.read(surrogateInUtf8))
                .isEqualTo(new Reading.Unreadable<>("byte 3", "The bytes are not UTF-8."));
        assertThat(CanonicalJson.read(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}))
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(CanonicalJson.read("[1]".getBytes(StandardCharsets.UTF_16))).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsRefusedNotOverflown(String opening) {
        assertThat(CanonicalJson.read(bytes(opening.repeat(200_000)))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void depthIsBoundedAlikeInAndOut() {
        var deepest = "[".repeat(CanonicalJson.MOST_DEPTH) + "]".repeat(CanonicalJson.MOST_DEPTH);
        assertThat(text(legible(bytes(deepest)))).isEqualTo(deepest);
        assertThat(CanonicalJson.read(bytes("[" + deepest + "]"))).isInstanceOf(Reading.Unreadable.class);
        assertThatThrownBy(() -> CanonicalJson.write(new Json.Items(List.of(legible(bytes(deepest))))))
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void sizeIsBoundedAlikeInAndOut() {
        var longest = "a".repeat(CanonicalJson.MOST_BYTES - 2);
        assertThat(legible(CanonicalJson.write(new Json.Text(longest)))).isEqualTo(new Json.Text(longest));
        assertThatThrownBy(() -> CanonicalJson.write(new Json.Text(longest + "a")))
                .isInstanceOf(TooLarge.class);
        assertThat(CanonicalJson.read(bytes("\"" + longest + "a\""))).isInstanceOf(Reading.Unreadable.class);
        assertThat(CanonicalJson.read(new byte[CanonicalJson.MOST_BYTES + 1])).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"b\":1,\"a\":2}", "[1, 2]", "[1]\n", "[1.0]", "\"\\u0041\"", "\"\\/\"", "[1e2]", "-0"})
    void canonicalReadingTakesTheOneFormOnly(String text) {
        assertThat(CanonicalJson.read(bytes(text))).isInstanceOf(Reading.Legible.class);
        assertThat(CanonicalJson.readCanonical(bytes(text))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void wholeNumbersBeyondExactnessCannotBeMade() {
        assertThat(text(Json.Number.of(9_007_199_254_740_991L))).isEqualTo("9007199254740991");
        assertThatThrownBy(() -> Json.Number.of(9_007_199_254_740_992L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Json.Number(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Json json) {
        return new String(CanonicalJson.write(json), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Json legible(byte[] bytes) {
        return switch (CanonicalJson.read(bytes)) {
            case Reading.Legible<Json>(var json, var _) -> json;
            case Reading.Unreadable<Json>(var where, var why) -> throw new AssertionError(where + ": " + why);
        };
    }
}
