package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Head lines of which the last alone has the equals sign, and tables with bars, as a German agency sends them. */
class HeadGroupTest {
    @Test
    void notesInBracketsAndBylineAreNoneOfTheHeadline() {
        var item = read("""
                hdt0000 3 vm 831  hbr 0000

                Hafen/Lenna/
                (Berichtigung: In einer früheren Version hieß es, der Damm sei
                1992 gebaut. Richtig ist 1997.)
                (KORR-Bericht)
                «Mythos Damm» - Wie ein Bauwerk die
                Stadt veränderte
                Von Ana Orel und Jan Kehl, hbr
                (Foto Produktion) =

                Der Damm teilt die Stadt. Er nützt ihr aber auch.

                Lenna (hbr) - Die meisten Leute gehen nur einmal hin. Sie sagen, es sei
                weit.

                # Notizblock

                ## Berichtigung
                - Im ersten Satz muss es richtig heißen: 1997

                hbr ao yysw a3

                251205 Sep 26
                """);
        assertThat(item.headline()).contains("«Mythos Damm» - Wie ein Bauwerk die Stadt veränderte");
        assertThat(item.byline()).contains("Ana Orel und Jan Kehl, hbr");
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.publicNote().orElseThrow()).contains("1992", "Richtig ist 1997");
        assertThat(item.internalNote().orElseThrow()).contains("(KORR-Bericht)", "(Foto Produktion)");
        assertThat(texts(item))
                .containsExactly(
                        "Der Damm teilt die Stadt. Er nützt ihr aber auch.",
                        "Die meisten Leute gehen nur einmal hin. Sie sagen, es sei weit.");
    }

    @Test
    void aWordInBracketsAboveTheHeadlineIsForEditors() {
        var item = read("""
                hdt0000 2 pl 41  hbr 0000

                Rat/Lenna/
                (Eil )
                Spitze des Rates tritt ab =

                Lenna (hbr) - Die Spitze des Rates zieht nach den Wahlen Folgen und tritt
                im November ab.

                hbr abc yydd n1 sku

                251037 Sep 26
                """);
        assertThat(item.headline()).contains("Spitze des Rates tritt ab");
        assertThat(item.urgency().orElseThrow().level()).isEqualTo(2);
        assertThat(texts(item))
                .containsExactly("Die Spitze des Rates zieht nach den Wahlen Folgen und tritt im November ab.");
    }

    @Test
    void barsDivideTheCellsOfATable() {
        var item = read("""
                hsp0000 3 sp 331  hbr 0000

                Rudern/Ergebnisse/
                Ergebnisse und Tabelle im Rudern =

                Der Spieltag:

                | Freitag, 04.10.2026: |
                | RC Lenna | - | Port 05 | 2:1 (1:0) |

                | 1.  | Lenna | 6 | 20:7  | 14 |
                | 2.  | Port  | 6 | 9:2   | 12 |

                Termine:
                + 0900 Rennen im Hafen, gegen
                Port
                + 1200 Rennen auf der Vessa

                062130 Okt 26
                """);
        var blocks = item.copy().blocks();
        assertThat(blocks.get(0).plain()).isEqualTo("Der Spieltag:");
        assertThat(blocks.get(1)).isInstanceOf(Block.Table.class);
        assertThat(blocks.get(1).plain())
                .contains("RC Lenna", "Port 05", "2:1 (1:0)")
                .doesNotContain("|");
        assertThat(((Block.Table) blocks.get(2)).rows().getFirst()).containsExactly("1.", "Lenna", "6", "20:7", "14");
        assertThat(blocks.stream().skip(3).map(Block::plain))
                .containsExactly("Termine:", "+ 0900 Rennen im Hafen, gegen Port", "+ 1200 Rennen auf der Vessa");
    }

    @Test
    void numberBehindTheMonthIsTheYearThoughItIsThatOfTheDay() {
        var item = read("""
                hdt0000 3 vm 60  hbr 0000

                Hafen/
                Rat verschiebt Abstimmung =

                Lenna (hbr) - Der Rat hat die Abstimmung verschoben.

                hbr ao yysw a3

                241205 Feb 24
                """);
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2024-02-24T12:05:00+04:00"));
    }

    private static NewsItem read(String wire) {
        return Wires.one(wire);
    }
}
