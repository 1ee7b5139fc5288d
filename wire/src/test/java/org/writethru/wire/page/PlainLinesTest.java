package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLinesTest {
    @Test
    void linesBehindTheMostArePassedOver() {
        var lines = PlainLines.of("a b c d\n".repeat(200_000));
        assertThat(lines).hasSize(PageReader.MOST_LINES + 1);
        assertThat(lines.getLast().number()).isEqualTo(PageReader.MOST_LINES + 1);
    }

    @Test
    void twoBrokenLinesAreEnoughToPutThemTogether() {
        assertThat(
                        PlainLines.of(
                                "VOTE PUT OFF\n\nThe council put off the vote on the dam until the\nmonday of the week after, its chair said.\n\nMembers had asked for more time to read it, which\nwas given to them.\n"))
                .hasSize(3);
    }

    @Test
    void longPageOfBrokenLinesIsPutTogetherBeforeItIsCounted() {
        var paragraph =
                "The council put off the vote on the dam until Monday, and its chair said\nthat members had asked for more time, which was given to them on the day\nof the vote.\n\n";
        assertThat(PlainLines.of(paragraph.repeat(5_000))).hasSize(5_000);
    }
}
