package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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

    private static String root(String text) {
        return root(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String root(byte[] bytes) {
        return Beginning.of(bytes).rootElement();
    }
}
