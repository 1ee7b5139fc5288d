package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {
    private final SecureRandom random = new SecureRandom();
    private final SigningKey log = SigningKey.generate("news.example/log", random);
    private final SigningKey witness = SigningKey.generate("witness.example", random);
    private final Checkpoint checkpoint = new Checkpoint("news.example/log", 0, Hash.EMPTY_TREE);

    @Test
    void aNoteIsReadBackFromItsBytes() {
        var note = SignedNote.of("The dam vote is delayed.\n\nIt was set for Tuesday.\n", log)
                .with(witness);
        assertThat(SignedNote.read(note.bytes())).isEqualTo(new Reading.Legible<>(note));
        assertThat(note.signers(Set.of(log.verifier(), witness.verifier())))
                .isEqualTo(new Verdict.Proven<>(Set.of(log.verifier(), witness.verifier())));
    }

    @Test
    void signaturesByUnknownKeysCountForNothing() {
        var note = checkpoint.sign(log).with(witness);
        assertThat(note.signers(Set.of(log.verifier()))).isEqualTo(new Verdict.Proven<>(Set.of(log.verifier())));
        assertThat(checkpoint.sign(witness).signers(Set.of(log.verifier()))).isInstanceOf(Verdict.Refuted.class);
    }

    @Test
    void aKeyOfTheSameNameButAnotherIdIsUnknown() {
        var other = SigningKey.generate("news.example/log", random);
        assertThat(checkpoint.sign(other).signers(Set.of(log.verifier())))
                .isEqualTo(new Verdict.Refuted<>("none of the keys that were asked for signed it"));
    }

    @Test
    void oneFalseSignatureByAKnownKeyRefutesTheNoteWhoeverElseSigned() {
        var good = checkpoint.sign(log).with(witness);
        var stolen = new Checkpoint("news.example/log", 1, Hash.EMPTY_TREE).sign(log);
        var note = new SignedNote(
                good.text(),
                List.of(
                        good.signatures().get(0),
                        good.signatures().get(1),
                        stolen.signatures().getFirst()));
        assertThat(note.signers(Set.of(log.verifier(), witness.verifier())))
                .isEqualTo(new Verdict.Refuted<>("the signature by news.example/log is false"));
        assertThat(note.signers(Set.of(witness.verifier()))).isInstanceOf(Verdict.Proven.class);
    }

    @Test
    void everyFlippedBitOfASignatureIsNoticed() {
        var note = checkpoint.sign(log);
        var line = note.signatures().getFirst();
        for (int bit = 0; bit < 512; bit++) {
            byte[] signature = line.signature().clone();
            signature[bit / 8] ^= (byte) (1 << bit % 8);
            var flipped = new SignedNote(note.text(), List.of(new NoteSignature(line.name(), line.keyId(), signature)));
            assertThat(flipped.signers(Set.of(log.verifier()))).isInstanceOf(Verdict.Refuted.class);
        }
    }

    @Test
    void atLeastSixteenSignaturesAreRead() {
        var note = checkpoint.sign(log);
        for (int more = 0; more < 99; more++) {
            note = note.with(SigningKey.generate("witness" + more + ".example", random));
        }
        assertThat(SignedNote.read(note.bytes())).isInstanceOf(Reading.Legible.class);
        var line = note.bytes();
        var tooMany =
                new String(line, StandardCharsets.UTF_8) + note.signatures().getFirst() + "\n";
        assertThat(read(tooMany)).isEqualTo(new Reading.Unreadable<>("end", "there are more than 100 signatures"));
    }

    @Test
    void signaturesOfUnknownKindsAreRead() {
        assertThat(read("text\n\n— ml-dsa.example " + "A".repeat(3_228) + "\n")).isInstanceOf(Reading.Legible.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text",
                "text\n",
                "text\n\n",
                "text\n— news.example AAAAAAE=\n",
                "text\n\n— news.example AAAAAAE=",
                "text\n\n— news.example AAAAAA==\n",
                "text\n\n— news.example AAAAAAE\n",
                "text\n\n— news.example AAAAAAF=\n",
                "text\n\n— news.example AAAA AAE=\n",
                "text\n\n— news.example  AAAAAAE=\n",
                "text\n\n— news.example\n",
                "text\n\n—  AAAAAAE=\n",
                "text\n\n— news+example AAAAAAE=\n",
                "text\n\n- news.example AAAAAAE=\n",
                "text\n\n— news.example AAAAAAE=\nmore\n",
                "te\rxt\n\n— news.example AAAAAAE=\n",
                "te\txt\n\n— news.example AAAAAAE=\n",
                "text\r\n\r\n— news.example AAAAAAE=\r\n",
                "text\n\n— news.example AAAAAAE=\u0000\n",
            })
    void malformedNotesAreRefused(String note) {
        assertThat(read(note)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void theSameNoteWellFormedIsRead() {
        assertThat(read("text\n\n— news.example AAAAAAE=\n")).isInstanceOf(Reading.Legible.class);
    }

    @Test
    void bytesThatAreNotUtf8OrTooManyAreRefusedWithThePlace() {
        assertThat(SignedNote.read(new byte[] {'t', 'e', (byte) 0xC3, 'x'}))
                .isEqualTo(new Reading.Unreadable<>("byte 2", "not UTF-8"));
        assertThat(SignedNote.read(new byte[SignedNote.MOST_BYTES + 1]))
                .isEqualTo(new Reading.Unreadable<>("byte 1000000", "longer than 1,000,000 bytes"));
    }

    @Test
    void theFaultIsNamedWithItsLine() {
        assertThat(read("one\ntwo\n\n— news.example AAAAAAE=\n— news.example ?\n"))
                .isEqualTo(new Reading.Unreadable<>("line 5", "not base64"));
        assertThat(read("one\nt\two\n\n— news.example AAAAAAE=\n"))
                .isEqualTo(new Reading.Unreadable<>("line 2", "there is a control character"));
    }

    @Test
    void aTextThatNoNoteCanCarryIsNotSigned() {
        assertThatThrownBy(() -> SignedNote.of("no end", log)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedNote.of("tab\t\n", log)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reading<SignedNote> read(String note) {
        return SignedNote.read(note.getBytes(StandardCharsets.UTF_8));
    }
}
