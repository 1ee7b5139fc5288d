package org.writethru.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StemsTest {
    private static final List<String> WORDS = List.of(
            "embarg", "not to be ", "held until", "эмбарго", "حظر", "nicht vor", "sperr", "for immediate release");

    private final Stems stems = new Stems(WORDS.toArray(String[]::new));

    @Test
    void wordIsFoundWhereverItStandsAndHoweverItIsWritten() {
        assertThat(stems.in("embargoed until noon")).isTrue();
        assertThat(stems.in("The vote on the dam. EMBARGO")).isTrue();
        assertThat(stems.in("Под ЭмБаРго до полудня")).isTrue();
        assertThat(stems.in("حظر النشر")).isTrue();
        assertThat(stems.in("Für immediate, FOR IMMEDIATE RELEASE")).isTrue();
    }

    @Test
    void beginningOfAWordIsNotTheWord() {
        assertThat(stems.in("The council held up the vote, not to begin again before Monday"))
                .isFalse();
        assertThat(stems.in("embar")).isFalse();
        assertThat(stems.in("")).isFalse();
    }

    @Test
    void textsAreJudgedAsTheirSmallLettersWouldBe() {
        var random = new Random(3);
        var pieces = List.of(
                "em",
                "BARG",
                "held ",
                "Until",
                "not to",
                " be ",
                "sp",
                "Err",
                "эмб",
                "АРГО",
                "\u0130",
                "n\u0130cht vor",
                "ح",
                "ظر",
                "?",
                "\uD83C\uDF0A",
                " ");
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int count = random.nextInt(6); count >= 0; count--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var lower = text.toString().toLowerCase(Locale.ROOT);
            assertThat(stems.in(text.toString()))
                    .as(text.toString())
                    .isEqualTo(WORDS.stream().anyMatch(lower::contains));
        }
    }
}
