package org.writethru.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KindTest {
    /** Records, log entries and tables hold these words for ever. */
    @Test
    void theWordsStay() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::word))
                .containsExactly("Published", "Updated", "Corrected", "Withdrawn");
    }

    @Test
    void aWordStandsForItsKind() {
        for (var kind : Kind.values()) {
            assertThat(Kind.of(kind.word())).isEqualTo(kind);
        }
    }

    @Test
    void anotherWordStandsForNone() {
        assertThatThrownBy(() -> Kind.of("published")).isInstanceOf(Unfit.class).hasMessageContaining("published");
    }
}
