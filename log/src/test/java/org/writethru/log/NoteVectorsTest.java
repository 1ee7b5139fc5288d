package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The published notes, keys and checkpoints of C2SP, golang.org/x/mod and transparency-dev/formats. */
class NoteVectorsTest {
    @Test
    void publishedNotesAreSignedByTheirPublishedKeys() {
        var positive = Vectors.json("signed-note/signed-note.json").get("positive");
        assertThat(positive).hasSize(2);
        for (var one : positive) {
            var vkey = one.get("vkey").asString();
            var key = Vectors.legible(VerifierKey.read(vkey));
            assertThat(key.text()).isEqualTo(vkey);
            var bytes = one.get("note").asString().getBytes(StandardCharsets.UTF_8);
            var note = Vectors.legible(SignedNote.read(bytes));
            assertThat(note.bytes()).isEqualTo(bytes);
            assertThat(note.signers(Set.of(key))).isEqualTo(new Verdict.Proven<>(Set.of(key)));
        }
    }

    @Test
    void aPublishedNoteWithOneLetterChangedIsRefuted() {
        var one = Vectors.json("signed-note/signed-note.json").get("positive").get(0);
        var key = Vectors.legible(VerifierKey.read(one.get("vkey").asString()));
        var changed = one.get("note").asString().replaceFirst("message", "massage");
        var note = Vectors.legible(SignedNote.read(changed.getBytes(StandardCharsets.UTF_8)));
        assertThat(note.signers(Set.of(key)))
                .isEqualTo(new Verdict.Refuted<>("the signature by example.com/foo is false"));
    }

    @Test
    void theCosignedExampleIsACheckpointWithSignaturesOfTwo() {
        var bytes = Vectors.json("signed-note/signed-note.json")
                .get("cosigned_example")
                .get("checkpoint")
                .asString()
                .getBytes(StandardCharsets.UTF_8);
        var note = Vectors.legible(SignedNote.read(bytes));
        assertThat(note.bytes()).isEqualTo(bytes);
        assertThat(note.signatures())
                .extracting(NoteSignature::name)
                .containsExactly("example.com/behind-the-sofa", "witness.example.com/w1");
        var checkpoint = Vectors.legible(Checkpoint.read(note.text()));
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(note.text());
    }

    @Test
    void malformedKeysAreRefused() {
        assertAllUnreadable("bad_vkeys", 6, VerifierKey::read);
    }

    @Test
    void malformedCheckpointsAreRefused() {
        assertAllUnreadable("bad_checkpoint_bodies", 8, Checkpoint::read);
    }

    private static void assertAllUnreadable(String name, int count, Function<String, Reading<?>> reader) {
        List<String> texts =
                Vectors.texts(Vectors.json("signed-note/signed-note.json").get(name));
        assertThat(texts).hasSize(count);
        assertThat(texts).allSatisfy(text -> assertThat(reader.apply(text)).isInstanceOf(Reading.Unreadable.class));
    }
}
