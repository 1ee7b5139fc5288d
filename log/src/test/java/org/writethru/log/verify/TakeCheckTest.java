package org.writethru.log.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.log.Entry;
import org.writethru.log.SigningKey;
import org.writethru.log.TlogProof;

class TakeCheckTest {
    private static final byte[] RECORD = utf8("{\"headline\":\"Dam vote delayed\"}");

    @TempDir
    Path folder;

    private PrintedLog log;

    @BeforeEach
    void logTheTakeAmongOthers() throws NoSuchAlgorithmException {
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(RECORD));
        log = new PrintedLog(folder)
                .growTo(300)
                .add(Entry.of(utf8(PrintedLog.manifest(12, "sha256:" + digest))))
                .growTo(450);
        log.write("take.json", RECORD);
        log.write("take.tlog-proof", log.proof(300).bytes());
    }

    @Test
    void aTakeAndItsRecordAreProved() {
        var run = take("--record", file("take.json"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("The take is in the log.\n  log: news.example/log\n  entry: 300, among the 450")
                .contains("  story: tag:news.example,2026-11-03:4k2m9s\n  take: 2\n  kind: Updated\n")
                .endsWith("The record is the one that was logged, byte for byte.\n");
    }

    @Test
    void withoutARecordItSaysThatTheTextWasNotChecked() {
        var run = take();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("No record was given (--record), so the text of the take was not checked.");
    }

    @Test
    void aRecordChangedBySpaceIsNotTheOneLogged() {
        log.write("changed.json", utf8("{\"headline\": \"Dam vote delayed\"}"));
        var run = take("--record", file("changed.json"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("NOT PROVEN: the take is in the log, but the record is another");
    }

    @Test
    void theDigestMustStandInTheRecordsPlaceAndNowhereElse() {
        var digest = "sha256:" + "1".repeat(64);
        var manifest = PrintedLog.manifest(1, digest)
                .replace("\"pictures\":[]", "\"pictures\":[\"sha256:" + "2".repeat(64) + "\"]");
        assertThat(Manifest.read(utf8(manifest)).flatMap(found -> found.member("record")))
                .contains(digest);
    }

    @Test
    void anotherKeyOfTheSameNameProvesNothing() {
        var stranger = SigningKey.generate(PrintedLog.ORIGIN, new SecureRandom());
        var run = Run.of("take", "--vkey", stranger.verifier().text(), "--proof", file("take.tlog-proof"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("NOT PROVEN: the checkpoint: none of the keys that were asked for signed it.\n");
    }

    @Test
    void aProofWithAnotherEntryInItIsRefuted() {
        var good = log.proof(300);
        var forged = new TlogProof(
                Optional.of(Entry.of(utf8(PrintedLog.manifest(12, "sha256:" + "f".repeat(64))))),
                good.index(),
                good.path(),
                good.checkpoint());
        log.write("take.tlog-proof", forged.bytes());
        var run = take();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("the hashes do not lead from the entry to the root of the checkpoint");
    }

    @Test
    void aDamagedProofIsRefutedAndAMissingOneCannotBeChecked() {
        log.write("take.tlog-proof", utf8("c2sp.org/tlog-proof@v1\n"));
        assertThat(take().status()).isEqualTo(1);
        log.remove("take.tlog-proof");
        assertThat(take()).isEqualTo(new Run(2, "", "There is no file " + file("take.tlog-proof") + ".\n"));
    }

    @Test
    void aProofWithoutItsEntryCannotBeChecked() {
        var good = log.proof(300);
        log.write(
                "take.tlog-proof",
                new TlogProof(Optional.empty(), good.index(), good.path(), good.checkpoint()).bytes());
        assertThat(take().status()).isEqualTo(2);
    }

    @Test
    void anEntryOfUnknownFormIsProvedButItsRecordIsNot() {
        log.add(Entry.of(utf8("{\"format\":\"writethru/log-entry/v9\",\"record\":\"x\"}")));
        log.write("take.tlog-proof", log.proof(450).bytes());
        assertThat(take().status()).isZero();
        assertThat(take().out()).contains("of a form that this verifier does not know");
        assertThat(take("--record", file("take.json")).status()).isEqualTo(2);
    }

    @Test
    void noEntryCommandsTheTerminal() {
        log.add(Entry.of(
                utf8("{\"format\":\"writethru/log-entry/v1\",\"kind\":\"\\u001b[31mred\\u202e\",\"record\":\"x\"}")));
        log.write("take.tlog-proof", log.proof(450).bytes());
        assertThat(take().out()).contains("kind: \uFFFD[31mred\uFFFD\n").doesNotContain("\u001b");
    }

    private Run take(String... more) {
        return Run.of(Stream.concat(
                        Stream.of("take", "--vkey", log.vkey(), "--proof", file("take.tlog-proof")), Stream.of(more))
                .toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
