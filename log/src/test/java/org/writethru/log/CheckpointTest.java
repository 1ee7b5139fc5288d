package org.writethru.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String ROOT = Hash.EMPTY_TREE.base64();

    private final SigningKey key = SigningKey.generate("news.example/log", new SecureRandom());

    @Test
    void aCheckpointIsReadBackFromItsTextExtensionsIncluded() {
        var plain = new Checkpoint("news.example/log", 1_234, Hash.EMPTY_TREE);
        assertThat(plain.text()).isEqualTo("news.example/log\n1234\n" + ROOT + "\n");
        assertThat(Checkpoint.read(plain.text())).isEqualTo(new Reading.Legible<>(plain));
        var extended = new Checkpoint("news.example/log", 1_234, Hash.EMPTY_TREE, List.of("one", "two words"));
        assertThat(Checkpoint.read(extended.text())).isEqualTo(new Reading.Legible<>(extended));
    }

    @Test
    void onlyTheLogsOwnKeyMakesItsCheckpointBelieved() {
        var checkpoint = new Checkpoint("news.example/log", 0, Hash.EMPTY_TREE);
        assertThat(Checkpoint.verify(checkpoint.sign(key), key.verifier())).isEqualTo(new Verdict.Proven<>(checkpoint));
        var impostor = SigningKey.generate("news.example/log", new SecureRandom());
        assertThat(Checkpoint.verify(checkpoint.sign(impostor), key.verifier())).isInstanceOf(Verdict.Refuted.class);
    }

    @Test
    void aCheckpointOfAnotherLogIsNotBelievedThoughTheKeySignedIt() {
        var other = new Checkpoint("other.example/log", 0, Hash.EMPTY_TREE);
        assertThat(Checkpoint.verify(other.sign(key), key.verifier()))
                .isEqualTo(new Verdict.Refuted<>("the checkpoint is of another log, other.example/log"));
    }

    @Test
    void aSignedTextThatIsNoCheckpointIsNotBelieved() {
        assertThat(Checkpoint.verify(SignedNote.of("news.example/log\nmany\n" + ROOT + "\n", key), key.verifier()))
                .isEqualTo(new Verdict.Refuted<>("the checkpoint: line 2: not a decimal number without leading zeros"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+1", "-1", "01", "1 ", "1e3", "0x1", "9223372036854775808", "\u0661"})
    void sizesInOtherSpellingsAreRefused(String size) {
        assertThat(Checkpoint.read("news.example/log\n" + size + "\n" + ROOT + "\n"))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void theLargestSizeIsRead() {
        assertThat(Checkpoint.read("news.example/log\n9223372036854775807\n" + ROOT + "\n"))
                .isInstanceOf(Reading.Legible.class);
    }

    @Test
    void emptyAndEndlessExtensionsAreRefused() {
        var beginning = "news.example/log\n1\n" + ROOT + "\n";
        assertThat(Checkpoint.read(beginning + "\n"))
                .isEqualTo(new Reading.Unreadable<>("line 4", "the line is empty"));
        assertThat(Checkpoint.read(beginning + "x\n".repeat(101))).isInstanceOf(Reading.Unreadable.class);
        assertThat(Checkpoint.read(beginning + "x")).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void aCheckpointThatCannotBeWrittenCannotBeMade() {
        assertThatThrownBy(() -> new Checkpoint("two\nlines", 0, Hash.EMPTY_TREE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checkpoint("news.example", -1, Hash.EMPTY_TREE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
