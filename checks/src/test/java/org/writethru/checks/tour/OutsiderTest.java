package org.writethru.checks.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.checks.product.Command;
import org.writethru.checks.product.ProductProcess;
import org.writethru.checks.product.Reader;

/** Somebody who trusts nobody, with the verifier's small jar and what the node serves. */
class OutsiderTest {
    private static final Duration SIGNED_WITHIN = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void provesATakeAndTheWholeLogAndFindsWhatWasChangedBehindEverybodysBack() throws IOException {
        var desk = new Desk(folder);
        try (var node = ProductProcess.serve(desk.data())) {
            var reader = node.reader();
            var path = desk.path("release", desk.copy("dam.md", "Dam opens", "The dam opened at noon."));
            desk.path("release", desk.copy("2.md", "Dam opens", "The dam opened at one."), "--updates", "dam-opens");
            assertThat(Reader.eventually(SIGNED_WITHIN, () -> signed(reader) == 2))
                    .isTrue();

            keep("key", reader.bytes("/log/vkey"));
            keep("old", reader.bytes("/log/checkpoint"));
            keep("proof", reader.bytes(path + "/takes/2.tlog-proof"));
            keep("record", reader.bytes(path + "/takes/2.json"));
            assertThat(verify("take", "--proof", "proof", "--record", "record")).isZero();
            assertThat(verify("log", reader.base() + "/log")).isZero();

            changed("record", "changed-record");
            assertThat(verify("take", "--proof", "proof", "--record", "changed-record"))
                    .isEqualTo(1);
            assertThat(verify("take", "--proof", "proof", "--record", "key")).isEqualTo(1);

            desk.path("release", desk.copy("3.md", "Lock opens", "The lock opened at two."));
            assertThat(Reader.eventually(SIGNED_WITHIN, () -> signed(reader) == 3))
                    .isTrue();
            assertThat(verify("consistency", "--old", "old", reader.base() + "/log"))
                    .isZero();

            copyLog(reader, 3);
            assertThat(verify("log", "copy")).isZero();
            changed("copy/tile/entries/000.p/3", "copy/tile/entries/000.p/3");
            assertThat(verify("log", "copy")).isEqualTo(1);
        }
    }

    private static long signed(Reader reader) {
        return Long.parseLong(reader.text("/log/checkpoint").split("\n", -1)[1]);
    }

    private int verify(String command, String... words) {
        var line = new java.util.ArrayList<>(java.util.List.of(command, "--vkey", "key"));
        line.addAll(java.util.List.of(words));
        return new Command(folder).verifier(line.toArray(String[]::new)).status();
    }

    private void keep(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** One letter of a text in it becomes another. */
    private void changed(String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(from), StandardCharsets.ISO_8859_1);
        var other = text.replaceFirst("Published|noon|one", "never");
        assertThat(other).isNotEqualTo(text);
        Files.writeString(folder.resolve(to), other, StandardCharsets.ISO_8859_1);
    }

    private void copyLog(Reader reader, int size) throws IOException {
        for (var path : java.util.List.of("checkpoint", "tile/0/000.p/" + size, "tile/entries/000.p/" + size)) {
            keep("copy/" + path, reader.bytes("/log/" + path));
        }
    }
}
