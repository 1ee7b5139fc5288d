package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import org.junit.jupiter.api.Test;
import org.writethru.wire.NewsItem;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

/** Messages that are no stories: alerts of one sentence, lists of headlines, results of games. */
class AlertsAndResultsTest {
    private static final String END = "\n\n\t   {ETX}HB-WF-11-03-26 1415GMT<\n{EOT}";

    @Test
    void alertIsItsOwnHeadline() {
        var item = anpa("W1645{US}asian\nb a {DC3}{DC1}BC-VS--HBNewsAlert     11-03 0015\n"
                + "{STX}^BC-VS--HBNewsAlert,15<\n\t   LENNA (HB) _ The council puts off the vote on the dam.");
        assertThat(item.headline()).contains("The council puts off the vote on the dam.");
        assertThat(item.dateline()).contains("LENNA (HB)");
        assertThat(texts(item)).containsExactly("The council puts off the vote on the dam.");
    }

    @Test
    void headLinesWithoutTextAreTheText() {
        var item = anpa("V4644{US}-----\nr e {DC3}{DC1}HB-Top-Harbour-Headlines     11-03 0121\n"
                + "{STX}^*9006< ^HB-Top-Harbour-Headlines,0176<\n^Top harbour news at 11:23 p.m.<\n"
                + "^Vote on dam put off\n^Pilot boat is found\n^Ferry is late");
        assertThat(item.headline()).contains("Top harbour news at 11:23 p.m.");
        assertThat(item.keywords()).containsExactly("HB-Top-Harbour-Headlines,0176");
        assertThat(item.standfirst()).isEmpty();
        assertThat(texts(item)).containsExactly("Vote on dam put off", "Pilot boat is found", "Ferry is late");
    }

    @Test
    void rowsOfResultsStayApartAndTheirHeadingsAreCopy() {
        var item = anpa("z9631{US}-----\nr z {DC3}{DC1}BC-ROW--RowingGlance     11-03 0820\n"
                + "{STX}^BC-ROW--Rowing Glance<\n^Rowing Standings=\n^All Times Local=\n^By The Harbour Press=\n"
                + "^NORTH LEAGUE=\n^;W;L;Pct;GB;L10;Str\nLenna;23;13;.639;_;8-2;L-1\nPort;24;14;.632;_;7-3;W-2\n"
                + "^SOUTH LEAGUE=\n^ W   L   Pct   GB\nVessa Bay 73  52  .584   _\nLower Lenna 71  52  .577  1\n"
                + "^Sunday's Races=\n\t   Lenna 7, Port 5");
        assertThat(item.headline()).contains("Rowing Standings");
        assertThat(item.byline()).contains("The Harbour Press");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en");
        assertThat(texts(item))
                .contains(
                        "NORTH LEAGUE",
                        "Lenna;23;13;.639;_;8-2;L-1",
                        "Port;24;14;.632;_;7-3;W-2",
                        "SOUTH LEAGUE",
                        "Vessa Bay 73 52 .584 _",
                        "Lower Lenna 71 52 .577 1",
                        "Sunday's Races",
                        "Lenna 7, Port 5");
        assertThat(item.internalNote()).isEmpty();
    }

    @Test
    void whatAWriterIsStaysForEditors() {
        var item = anpa("W2870{US}asian\nr i {DC3}{DC1}BC-VS--Vessa-Dam     11-03 0049\n"
                + "{STX}^BC-VS--Vessa-Dam,49<\n^Vote on dam put off<\n^By ANA OREL=\n^Harbour Press=\n"
                + "\t   LENNA (HB) _ The council put off the vote.\n \n\t   It meets again on Friday.");
        assertThat(item.byline()).contains("ANA OREL");
        assertThat(item.internalNote()).contains("Harbour Press");
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again on Friday.");
    }

    @Test
    void signOffInBracketsEndsTheCopy() {
        var item = read("""

                hbf037 4 su 174 gef 1388

                Barrage

                Le vote sur le barrage est remis à lundi =

                Lenna (hbr) Le conseil a remis à lundi le vote sur le barrage, a dit
                la présidente.

                Les membres voulaient lire le rapport.

                (HBR/al ba)

                031415 nov 26
                """);
        assertThat(texts(item))
                .containsExactly(
                        "Le conseil a remis à lundi le vote sur le barrage, a dit la présidente.",
                        "Les membres voulaient lire le rapport.");
    }

    @Test
    void signsBetweenThePartsOfAHeadlineOfARingAreNoWords() {
        var item = read(
                "ZCZC HBG000\nYY TDR\n:RATES :Lenna Park REGATTA DAY\n    LENNA, Oct 12 HBR - Latest rates for tomorrow's crews.\n\n    The crews row in the rain, they said.\n\nNNNN");
        assertThat(item.headline()).contains("RATES Lenna Park REGATTA DAY");
    }

    @Test
    void signBeforeTheFirstLineOfARingIsNoneOfItsWords() {
        var item = read(
                "ZCZC\n:Rowing results Friday\n\n    Race 1: Lenna 6, Port 10. The crews rowed in the rain.\n    Race 2: Port 3, Lenna 4. The crews rowed in the sun.\n\nNNNN");
        assertThat(item.headline()).contains("Rowing results Friday");
    }

    @Test
    void namesWithTheirFiguresStayApartAndAreNoDateline() {
        var item = read(
                "ZCZC HBG000\nYY TDB\nLenna WEIGHTS LENNA<!\n(Weights for 03110611   )=!\nHARBOUR HANDICAP 1400M .=!\n"
                        + "White Gull (AUS) 58.0\nOld Pilot (AUS) 57.0\nQuay Street (NZ) 56.5\n<FERRY DERBY 2400M 3YO .=!\n"
                        + "Slow Tide (NZ)\nDry Dock (AUS)\nNight Watch (NZ)\n\n\nNNNN\n");
        assertThat(item.headline()).contains("Lenna WEIGHTS LENNA");
        assertThat(item.dateline()).isEmpty();
        assertThat(texts(item))
                .containsExactly(
                        "White Gull (AUS) 58.0",
                        "Old Pilot (AUS) 57.0",
                        "Quay Street (NZ) 56.5",
                        "FERRY DERBY 2400M 3YO",
                        "Slow Tide (NZ)",
                        "Dry Dock (AUS)",
                        "Night Watch (NZ)");
    }

    private static NewsItem anpa(String text) {
        return Wires.one(
                WireReaders.named("anpa1312").orElseThrow(), TelexReadings.bytes("{SYN}{SYN}{SOH}" + text + END));
    }

    private static NewsItem read(String wire) {
        return Wires.one(wire);
    }
}
