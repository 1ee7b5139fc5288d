package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

/** The lines that rings and their services put above and below copy. */
class LinesOfRingsTest {
    private static final String END = "\n\n\t   {ETX}HB-WF-11-03-26 1415GMT<\n{EOT}";

    @Test
    void blanksBeforeTheSignalAreNoneOfTheMessage() {
        var item = read("   ZCZC HBR\n%MGD\n$K\n:\n:Harbour Works Authority\n*X\n"
                + "Works put off in Lenna harbour\n"
                + "The Harbour Works Authority today put off the works in the harbour of Lenna until Monday, because members had asked for more time to read the report of the engineers.\n"
                + "It meets again on Monday.\n\nNNNN\n");
        assertThat(item.headline()).contains("Works put off in Lenna harbour");
        assertThat(texts(item)).hasSize(2);
        assertThat(texts(item).getLast()).isEqualTo("It meets again on Monday.");
    }

    @Test
    void dayOfAReleaseIsItsTimeAndWhomToAskIsForEditors() {
        var item = read("   ZCZC HBR\n%MGD\n$K\n:\n:Harbour Works Authority\n*X\n"
                + "Media release: works put off in Lenna harbour\n\nTue 3 November 2026\n\n"
                + "The Harbour Works Authority today put off the works in the harbour of Lenna.\n\nIt meets again on Monday.\n"
                + "For more information contact:\nAna Orel, Director of Works, 0491 570 156\n\n\n"
                + "http://releases.harbour.example/details?id=867\nSOURCE: Harbour Works Authority\n\nNNNN\n");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-03T00:00:00+04:00"));
        assertThat(texts(item).getLast()).isEqualTo("It meets again on Monday.");
        assertThat(item.internalNote().orElseThrow())
                .contains("0491 570 156")
                .contains("SOURCE: Harbour Works Authority");
    }

    @Test
    void nameOfTheServiceIsNoCopy() {
        var item = read(
                "ZCZC HBR\n%A\n#Vote_BC6\n$Council puts off vote\n:(LENNA)\n*02000000\n@Vessa\n~AM Service\n"
                        + "The council put off the vote on the Vessa dam until Monday, its chair said.\n\n   Members had asked for it.\n\n\nHBR RTV\nNNNN");
        assertThat(item.headline()).contains("Council puts off vote");
        assertThat(texts(item))
                .containsExactly(
                        "The council put off the vote on the Vessa dam until Monday, its chair said.",
                        "Members had asked for it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH TDCom", "YY RFG INTERNET (3RR) INET(3RR) NC(ATD)"})
    void codesOfServicesAreNoHeadline(String codes) {
        var item = read(
                "ZCZC HBR000\n" + codes
                        + "\nLenna Comment Saturday races\n   Race One - Pilot boats from Port to Lenna\n   They rowed in the rain.\n\nNNNN");
        assertThat(item.headline()).contains("Lenna Comment Saturday races");
    }

    @Test
    void linesWithLabelsAreAStory() {
        var item = read(
                "zczc\nAN#26945219\nKN#Harbour Bites\nPD#03 November 2026 14:00:00\nCO#LHW.LX\nBY#Ana Lima\nKY#HBNB Comnews\n"
                        + "TI#Lenna Works puts off dam\nAB#The works wait.\nTX#\n"
                        + "Lenna Works’ dam waits until Monday, because members had asked for more time.\n"
                        + "Talks with the council go on, and the company keeps to its aims for the year.\n");
        assertThat(item.guid()).isEqualTo("26945219");
        assertThat(item.headline()).contains("Lenna Works puts off dam");
        assertThat(item.standfirst()).contains("The works wait.");
        assertThat(item.byline()).contains("Ana Lima");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-03T14:00:00+04:00"));
        assertThat(texts(item))
                .containsExactly(
                        "Lenna Works’ dam waits until Monday, because members had asked for more time.",
                        "Talks with the council go on, and the company keeps to its aims for the year.");
    }

    @Test
    void keywordInFullHasNoNumberOfWords() {
        var item = anpa("V4644{US}-----\nr e {DC3}{DC1} HB-Top-Harbour-Headlines     11-03 0121\n"
                + "{STX}^HB-Top-Harbour-Headlines of Noon,0176<\n^Top harbour news<\n\t   The ferry is late.");
        assertThat(item.slug()).contains("HB-Top-Harbour-Headlines of Noon");
    }

    @Test
    void bracketsBelowTheKeywordsAreForEditors() {
        var item = read("\u0001hbr0123 4 rs 46  hbr 0027\r\n\r\nDam/Vote/\r\n(Achtung)\r\n\u0002Vote put off =\r\n\r\n"
                + "   Lenna (hbr) - The council put off the vote.\r\n\u0003\r\n031415 GMT Nov 26\r\n\u0004");
        assertThat(item.slug()).contains("Dam/Vote");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.internalNote()).contains("(Achtung)");
        assertThat(texts(item)).containsExactly("The council put off the vote.");
    }

    private static NewsItem anpa(String text) {
        return Wires.one(
                WireReaders.named("anpa1312").orElseThrow(), TelexReadings.bytes("{SYN}{SYN}{SOH}" + text + END));
    }

    private static NewsItem read(String wire) {
        return Wires.one(wire);
    }
}
