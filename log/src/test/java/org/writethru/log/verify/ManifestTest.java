package org.writethru.log.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    @Test
    void membersAreReadByName() {
        assertThat(
                        read(
                                "{\"format\":\"writethru/log-entry/v1\",\"a\":\"q\\\"\\\\\\u0041\\n\",\"b\":-12,\"c\":[\"x\",\"]\"],\"d\":true}"))
                .isEqualTo(Map.of(
                        "format",
                        "writethru/log-entry/v1",
                        "a",
                        "q\"\\A\n",
                        "b",
                        "-12",
                        "c",
                        "[\"x\",\"]\"]",
                        "d",
                        "true"));
    }

    /** The entries to which {@code wire} holds its own writer. */
    @Test
    void everyEntryThatTheNewsroomWritesIsRead() throws IOException {
        try (var files = Files.list(Path.of("..", "wire", "src", "test", "resources", "golden", "log-entry-v1"))) {
            assertThat(files)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(file -> assertThat(read(Files.readString(file)))
                            .containsKeys("story", "take", "kind", "logged", "imported")
                            .hasEntrySatisfying(
                                    "record", digest -> assertThat(digest).matches("sha256:[0-9a-f]{64}")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"format\":\"writethru/log-entry/v2\"}",
                "{\"format\":\"writethru/log-entry/v1\"",
                "{\"format\":\"writethru/log-entry/v1\"} ",
                "{\"format\":\"writethru/log-entry/v1\",}",
                "{\"format\":\"writethru/log-entry/v1\",\"record\":\"a\",\"record\":\"b\"}",
                "{\"format\":\"writethru/log-entry/v1\",\"record\":{}}",
                "{\"format\":\"writethru/log-entry/v1\",\"record\":[[\"a\"]]}",
                "{\"format\":\"writethru/log-entry/v1\",\"record\":[\"a\"",
                "{\"format\":\"writethru/log-entry/v1\",\"record\":}",
                "{\"format\":\"writethru/log-entry/v1\",\"record\":\"\\x\"}",
                "{\"format\":\"writethru/log-entry/v1\",\"record\":\"\\u00g0\"}",
                "{\"format\":\"writethru/log-entry/v1\",\"record\":\"\n\"}",
                "{\"format\":\"writethru/log-entry/v1\",\"record\":\"\\u00",
                "{\"format\": \"writethru/log-entry/v1\"}",
            })
    void whatIsNoManifestIsNone(String entry) {
        assertThat(read(entry)).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreNone() {
        assertThat(Manifest.read(new byte[] {'{', '"', (byte) 0xFF})).isEmpty();
    }

    private static Map<String, String> read(String entry) {
        return Manifest.read(entry.getBytes(StandardCharsets.UTF_8))
                .map(Manifest::members)
                .orElse(Map.of());
    }
}
