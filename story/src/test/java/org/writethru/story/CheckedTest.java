package org.writethru.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CheckedTest {
    private static final String FIT = " ?@~azAZ09\n\t\u00A0\u00FF\u0100\u0416\u0905\uFFFD";
    private static final String UNFIT = "\u0000\u0008\u000B\u001F\u007F\u0080\u009F\uD800\uDC00\uFFFE\uFFFF";
    private static final int LONGEST = 20;

    private static String with(char character, int at, int length) {
        return "a".repeat(at) + character + "z".repeat(length - at - 1);
    }

    @Test
    void aCharacterIsFitOrUnfitWhereverItStands() {
        for (int length = 1; length <= LONGEST; length++) {
            for (int at = 0; at < length; at++) {
                for (char character : FIT.toCharArray()) {
                    var text = with(character, at, length);
                    assertThat(Checked.characters("headline", text, LONGEST)).isEqualTo(text);
                }
                for (char character : UNFIT.toCharArray()) {
                    var text = with(character, at, length);
                    assertThatThrownBy(() -> Checked.characters("headline", text, LONGEST))
                            .as("U+%04X at %d of %d", (int) character, at + 1, length)
                            .isInstanceOf(Unfit.class)
                            .hasMessageContaining("(U+%04X at position %d)".formatted((int) character, at + 1));
                }
            }
        }
    }
}
