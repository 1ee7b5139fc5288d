package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {
    @Test
    void rootElementIsFoundBehindWhatMayStandBeforeIt() {
        assertThat(root("<?xml version='1.0'?>\n<!-- <a> -->\n<!DOCTYPE nitf [<!ELEMENT b ANY>]>\n<n:NITF x='1'>"))
                .isEqualTo("nitf");
        assertThat(root("\uFEFF<rss>")).isEqualTo("rss");
        assertThat(root("noise <feed/>")).isEqualTo("feed");
        assertThat(root("<feed>".getBytes(StandardCharsets.UTF_16))).isEqualTo("feed");
    }

    @Test
    void elementsInsideOfJsonAreNoRoot() {
        assertThat(root("{\"body\": \"<nitf>words</nitf>\"}")).isEmpty();
        assertThat(root("\uFEFF\n[\"<rss>\"]")).isEmpty();
        assertThat(root("{\"body\": \"<nitf>\"}".getBytes(StandardCharsets.UTF_16LE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{'uri': 1}",
                "\uFEFF { \"uri\": 1}",
                "\u00a0\n[ {}]",
                "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n{\"uri\": 1}"
            })
    void jsonBeginsWithABracketAndWhatItHasBehindIt(String text) {
        assertThat(Beginning.of(text.getBytes(StandardCharsets.UTF_8)).isJson()).isTrue();
        assertThat(Beginning.of(text.getBytes(StandardCharsets.UTF_16)).isJson())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[Lenna] The dam holds.",
                "{dam}",
                "<a>{\"uri\": 1}</a>",
                "The dam [{",
                "Плотина держится [{}]"
            })
    void otherTextBeginsAsNone(String text) {
        assertThat(Beginning.of(text.getBytes(StandardCharsets.UTF_8)).isJson()).isFalse();
    }

    private static String root(String text) {
        return root(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String root(byte[] bytes) {
        return Beginning.of(bytes).rootElement();
    }
}
