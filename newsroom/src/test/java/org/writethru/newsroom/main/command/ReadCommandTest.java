package org.writethru.newsroom.main.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
    private static final String NINJS = """
            {"uri":"tag:halden.example,2026:dam","version":"2","pubStatus":"usable","urgency":3,"language":"en",
             "versionCreated":"2026-11-03T10:15:00+01:00","firstCreated":"2026-11-03T09:00:00+01:00",
             "headlines":[{"role":"main","value":"Dam vote delayed"}],
             "bodies":[{"role":"main","contentType":"text/html","value":"<p>The council put off the vote.</p><p>It meets on Monday.</p>"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void aMachineGetsOneObjectForEachItemAndTheFaultsAmongThem() throws IOException {
        Files.writeString(folder.resolve("dam.json"), NINJS);
        Files.writeString(folder.resolve("broken.json"), "{\"uri\":");
        var typed = new Typed(folder).typeAlone("", "read", "dam.json", "broken.json", "missing.xml", "--json");
        assertThat(typed.status()).isOne();
        assertThat(typed.err()).isEmpty();
        var items = JsonMapper.builder().build().readTree(typed.out());
        assertThat(items.size()).isEqualTo(3);
        var dam = items.get(0);
        assertThat(dam.path("file").asString()).isEqualTo("dam.json");
        assertThat(dam.path("format").asString()).startsWith("ninjs");
        assertThat(dam.path("guid").asString()).isEqualTo("tag:halden.example,2026:dam");
        assertThat(dam.path("guidDerived").asBoolean()).isFalse();
        assertThat(dam.path("version").asInt()).isEqualTo(2);
        assertThat(dam.path("release").asString()).isEqualTo("Updated");
        assertThat(dam.path("status").asString()).isEqualTo("usable");
        assertThat(dam.path("urgency").asInt()).isEqualTo(3);
        assertThat(dam.path("versionCreated").asString()).isEqualTo("2026-11-03T10:15:00+01:00");
        assertThat(dam.path("embargo").isNull()).isTrue();
        assertThat(dam.path("blocks").get(1).path("type").asString()).isEqualTo("paragraph");
        assertThat(dam.path("blocks").get(1).path("text").asString()).isEqualTo("It meets on Monday.");
        assertThat(items.get(1).path("unreadable").path("where").asString()).isNotBlank();
        assertThat(items.get(2).path("unreadable").path("why").asString()).contains("missing.xml");
    }

    @Test
    void aPersonReadsWhatWasUnderstood() throws IOException {
        Files.writeString(folder.resolve("dam.json"), NINJS);
        var typed = new Typed(folder).typeAlone("", "read", "dam.json");
        assertThat(typed.status()).isZero();
        assertThat(typed.out())
                .startsWith("dam.json: ninjs")
                .contains(
                        "guid            tag:halden.example,2026:dam\n",
                        "version         2\n",
                        "headline        Dam vote delayed\n")
                .contains("\n    The council put off the vote.\n");
        assertThat(Files.exists(folder.resolve("data"))).isFalse();
    }

    @Test
    void whatIsAgreedOnMustBeKnown() {
        assertThat(new Typed(folder)
                        .typeAlone("", "read", "x", "--charset", "morse")
                        .err())
                .isEqualTo("There is no character set “morse”.\n");
        assertThat(new Typed(folder)
                        .typeAlone("", "read", "x", "--zone", "Atlantis")
                        .err())
                .contains("There is no zone “Atlantis”");
    }
}
