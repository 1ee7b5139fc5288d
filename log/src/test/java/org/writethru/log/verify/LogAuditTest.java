package org.writethru.log.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.log.Checkpoint;
import org.writethru.log.Hash;

class LogAuditTest {
    @TempDir
    Path folder;

    private PrintedLog log;

    @BeforeEach
    void openTheLog() {
        log = new PrintedLog(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 512, 700, 65_536, 65_800})
    void anHonestLogIsWhole(int size) {
        log.growTo(size);
        var run = audit();
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).startsWith("The log is whole.\n").contains("entries: %,d, in".formatted(size));
    }

    @Test
    void tesserasLogIsWhole() {
        var tessera = Path.of("..", "..", "shared", "vectors", "tlog-tessera");
        assumeTrue(Files.isDirectory(tessera), "SKIPPED: the published vectors are not at " + tessera.toAbsolutePath());
        var run = Run.of("log", "--vkey", tessera.resolve("log.vkey").toString(), tessera.toString());
        assertThat(run.out()).contains("The log is whole.", "entries: 15, in 1 bundles", "tiles: 1,");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/000",
                "tile/0/001",
                "tile/0/002.p/188",
                "tile/1/000.p/2",
                "tile/entries/000",
                "tile/entries/002.p/188",
            })
    void oneBitAnywhereIsNoticed(String path) {
        log.growTo(700);
        assertThat(audit().status()).isZero();
        log.damage(path, 50);
        assertThat(audit().status()).isEqualTo(1);
        assertThat(audit().out()).startsWith("NOT PROVEN: ").contains("is not what the entries hash to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tile/0/001", "tile/0/002.p/188", "tile/1/000.p/2", "tile/entries/001", "tile/entries/002.p/188"
            })
    void whatIsMissingIsNamed(String path) {
        log.growTo(700);
        log.remove(path);
        assertThat(audit().status()).isEqualTo(1);
        assertThat(audit().out())
                .isEqualTo("NOT PROVEN: the log does not publish " + path + ", which belongs to its checkpoint.\n");
    }

    @Test
    void aPartialTileMayBeDroppedWhenTheFullOneIsThere() {
        log.growTo(700);
        var checkpoint = log.note();
        log.growTo(800);
        log.write("checkpoint", checkpoint.bytes());
        log.remove("tile/0/002.p/188");
        log.remove("tile/entries/002.p/188");
        assertThat(audit().status()).isZero();
    }

    @Test
    void aLengthThatDoesNotFitIsRefuted() {
        log.growTo(300);
        log.write("tile/entries/000", new byte[] {0, 1});
        assertThat(audit().out())
                .isEqualTo("NOT PROVEN: tile/entries/000 cannot be read: byte 0: the bundle ends within entry 0.\n");
        log.write("tile/entries/000", new byte[20_000_000]);
        assertThat(audit().out()).contains("is longer than 16,777,472 bytes");
    }

    @Test
    void aSignedRootThatTheEntriesDoNotHaveIsRefuted() {
        log.growTo(300);
        log.write(
                "checkpoint",
                new Checkpoint(PrintedLog.ORIGIN, 300, Hash.EMPTY_TREE)
                        .sign(log.key)
                        .bytes());
        assertThat(audit())
                .isEqualTo(new Run(1, "NOT PROVEN: the entries do not hash to the root that the log signed.\n", ""));
        log.write(
                "checkpoint",
                new Checkpoint(PrintedLog.ORIGIN, 0, log.tree().root())
                        .sign(log.key)
                        .bytes());
        assertThat(audit().status()).isEqualTo(1);
    }

    @Test
    void aCheckpointByAnotherOrNoneIsNoCheckpoint() {
        log.growTo(3);
        var run = Run.of("log", "--vkey", new PrintedLog(folder).vkey(), folder.toString());
        assertThat(run.out()).contains("none of the keys that were asked for signed it");
        log.remove("checkpoint");
        assertThat(audit().status()).isEqualTo(2);
    }

    private Run audit() {
        return Run.of("log", "--vkey", log.vkey(), folder.toString());
    }
}
