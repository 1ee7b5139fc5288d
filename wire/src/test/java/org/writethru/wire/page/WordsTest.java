package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The  dam is closed",
                " The dam is closed",
                "The dam is closed ",
                "The\tdam is\nclosed",
                "The\u00a0dam is\u2009closed",
                "The\u3000dam is \u2028closed\u1680",
                "The\u200b dam\u00ad is\ufeff closed\u200f",
                "\u0001The dam is\u0085closed"
            })
    void spacesAreSinglePlainOnesAndNothingIsUnseen(String line) {
        assertThat(Words.clean(line)).isEqualTo("The dam is closed");
    }

    /** A line with two spaces is always looked at closely. */
    @Test
    void eachCharacterIsTheSameInALineThatIsNotLookedAtClosely() {
        for (int point = 1; point < Character.MIN_SUPPLEMENTARY_CODE_POINT; point++) {
            var sign = Character.toString(point);
            var looked = Words.clean("a  " + sign + "b");
            assertThat(Words.clean("a " + sign + "b")).as("U+%04X", point).isEqualTo(looked);
        }
    }
}
