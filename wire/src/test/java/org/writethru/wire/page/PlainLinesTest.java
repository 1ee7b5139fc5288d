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

    @Test
    void ordinalThatStoodRaisedGoesOnWithItsLine() {
        assertThat(
                        PlainLines.of(
                                "VOTE PUT OFF\nThe council met at 12 Quay on the 79\nth\nday of the strike.\nIt meets again.\n"))
                .extracting(PageLine::text)
                .containsExactly(
                        "VOTE PUT OFF", "The council met at 12 Quay on the 79th day of the strike.", "It meets again.");
    }

    @Test
    void pointsOfAListAreLines() {
        assertThat(
                        PlainLines.of(
                                "VOTE PUT OFF\n\n• The council put off the vote on the dam until the day\n• Members had asked for more time to read what it says\n• It meets again\n\nThe council put off the vote on the dam until the\nmonday of the week after, its chair said.\n\nMembers had asked for more time to read it, which\nwas given to them.\n"))
                .hasSize(6);
    }

    @Test
    void fullLinesTellWhereAParagraphEnds() {
        assertThat(PlainLines.of("""
                                VOTE PUT OFF

                                The council of the harbour put off the vote on the dam on the Vessa until
                                Monday, because its members wished to read the report that the engineers
                                had sent it, which has three hundred pages and a map.
                                Lennaport says that the dam will hold for a year, whatever the council
                                decides, and that nobody at the water needs to leave the house or the boat
                                until then. The mayor is of the same mind as the port is.
                                Thereafter it meets again on Monday at ten, in the old hall at the quay, and
                                all who live at the water may come and listen, as they could the last time.
                                """)).hasSize(4);
    }
}
