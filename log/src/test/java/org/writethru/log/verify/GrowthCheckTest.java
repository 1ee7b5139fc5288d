package org.writethru.log.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.log.Checkpoint;
import org.writethru.log.Entry;
import org.writethru.log.Hash;

class GrowthCheckTest {
    private static final Entry REWRITTEN = Entry.of("{\"rewritten\":true}".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private PrintedLog log;

    @BeforeEach
    void openTheLog() {
        log = new PrintedLog(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0,700",
        "1,2",
        "1,700",
        "255,256",
        "256,257",
        "256,512",
        "300,700",
        "512,700",
        "699,700",
        "700,700",
        "65000,66000"
    })
    void aLogThatGrewIsProvedToHaveGrown(int before, int now) {
        log.growTo(before);
        keep();
        log.growTo(now);
        var run = compare();
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .startsWith("The log only grew.\n")
                .endsWith("entries before: %,d\n  entries now: %,d\n".formatted(before, now));
    }

    @Test
    void aForkIsNamedAndTheEvidenceKept() {
        log.growTo(300).add(REWRITTEN).growTo(400);
        keep();
        signAgainWithout(REWRITTEN, 700);
        var run = compare();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("NOT PROVEN: the log forked: the 400 entries signed before are not the beginning of the 700 "
                        + "signed now. Both are signed with the log's key: keep them, together they prove it.\n");
    }

    @Test
    void twoListsOfOneLengthAreAFork() {
        log.growTo(300).add(REWRITTEN).growTo(400);
        keep();
        signAgainWithout(REWRITTEN, 400);
        assertThat(compare().out()).contains("it signed two different lists of 400 entries");
        assertThat(compare().status()).isEqualTo(1);
    }

    /** Publishes another list of entries under the same key, as a newsroom that rewrites its history would. */
    private void signAgainWithout(Entry dropped, int size) {
        assertThat(log.proof(300).extra()).contains(dropped);
        var other = new PrintedLog(folder).growTo(size);
        log.write(
                "checkpoint",
                new Checkpoint(PrintedLog.ORIGIN, size, other.tree().root())
                        .sign(log.key)
                        .bytes());
    }

    @Test
    void aLogThatWasCutIsRefused() {
        log.growTo(200);
        var earlier = log.note();
        log.growTo(300);
        keep();
        log.write("checkpoint", earlier.bytes());
        var run = compare();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("signed 300 entries before and shows only 200 now");
    }

    @Test
    void damagedTilesProveNothing() {
        log.growTo(300);
        keep();
        log.growTo(700);
        log.damage("tile/0/002.p/188", 5);
        assertThat(compare().out()).contains("the tiles of the log do not hash to its checkpoint");
        assertThat(compare().status()).isEqualTo(1);
        log.remove("tile/0/002.p/188");
        assertThat(compare().status()).isEqualTo(1);
    }

    @Test
    void anOldCheckpointThatTheLogDidNotSignProvesNothing() {
        log.growTo(300);
        log.write("old", new PrintedLog(folder).note().bytes());
        log.growTo(301);
        assertThat(compare().out()).contains("none of the keys that were asked for signed it");
    }

    @Test
    void anEmptyLogWithARootOfItsOwnIsRefused() {
        log.growTo(3);
        log.write(
                "old",
                new Checkpoint(PrintedLog.ORIGIN, 0, Hash.ofLeaf(new byte[0]))
                        .sign(log.key)
                        .bytes());
        assertThat(compare().status()).isEqualTo(1);
    }

    private void keep() {
        log.write("old", log.note().bytes());
    }

    private Run compare() {
        return Run.of(
                "consistency", "--vkey", log.vkey(), "--old", log.file("old").toString(), folder.toString());
    }
}
