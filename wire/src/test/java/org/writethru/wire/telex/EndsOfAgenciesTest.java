package org.writethru.wire.telex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.telex.TelexReadings.NOTHING_AGREED;
import static org.writethru.wire.telex.TelexReadings.bytes;
import static org.writethru.wire.telex.TelexReadings.one;
import static org.writethru.wire.telex.TelexReadings.paragraphs;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;

/** How agencies sign copy, and lines whose ends were meant. */
class EndsOfAgenciesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(HBR - abcde-89-00065)",
                "(Abc/Habor)\n\nISSN 1234 - 1222",
                "Abc/Def",
                "abc-def/ghi/jk\n\n   HBR",
                "   HBR",
                "(Habor) xabc yde",
                "   abc \\ def \\ ghi",
                "(ABC/DEF/, foto)./.",
                "   (©HBR)",
                "HBR REGATTA",
                "HBR ao/jk",
            })
    void signOffIsNoCopy(String end) {
        var item = read("""
                {SOH}hab0412 4 i 121 HBR
                Lenna-dam
                {STX}Vote on dam delayed
                   LENNA, Nov 22 (HBR) - The council put off the vote on the dam.
                   It meets again on Monday.
                %s
                {ETX}221510 GMT NOV 26
                {EOT}""".formatted(end), StandardCharsets.ISO_8859_1);
        assertThat(paragraphs(item))
                .containsExactly("The council put off the vote on the dam.", "It meets again on Monday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It meets again on Monday. (HBR)",
                "It meets again on Monday. HBR",
                "It meets again on Monday. (segue)"
            })
    void nameOfTheAgencyBehindTheLastSentenceIsNoCopy(String last) {
        var item = read("""
                {SOH}hab0412 4 i 121 HBR
                Lenna-dam
                {STX}Vote on dam delayed
                   LENNA, Nov 22 (HBR) - The council put off the vote on the dam.
                   %s
                {ETX}221510 GMT NOV 26
                {EOT}""".formatted(last), StandardCharsets.ISO_8859_1);
        assertThat(paragraphs(item)).last().isEqualTo("It meets again on Monday.");
    }

    @Test
    void writerNamedBelowTheCopyHasTheByline() {
        var item = read("""
                {SOH}hab0413 4 inr 90
                TRAFIK-BRO
                {STX}Bron i Lenna stängd
                   LENNA (HBR)
                   Bron är stängd sedan en lastbil kört in i räcket.
                   Trafiken leds om.
                   Ana Orel/HBR
                {ETX}221420 nov 26
                {EOT}""", StandardCharsets.ISO_8859_1);
        assertThat(item.byline()).contains("Ana Orel/HBR");
        assertThat(paragraphs(item)).last().isEqualTo("Trafiken leds om.");
    }

    @Test
    void pricesBelowEachOtherAndShortLinesStayApart() {
        var item = read("""
                ZCZC HBR001
                YY TDR
                :HARBOUR :Lenna regatta market
                    LENNA, Nov 22 HBR - Latest prices for tomorrow's regatta in the
                harbour of Lenna.

                Race one - Harbour Cup
                  3.00 Dove of Lenna
                 11.00 Constant, Distant Sail
                Weather: Fine
                Wind: West
                Prize money: 23,000 marks; 1st 12,650; 2nd 3,910; 3rd 1,840; 4th
                1,035; 5th 690.

                NNNN
                """, StandardCharsets.ISO_8859_1);
        assertThat(paragraphs(item))
                .endsWith(
                        "Race one - Harbour Cup",
                        "3.00 Dove of Lenna",
                        "11.00 Constant, Distant Sail",
                        "Weather: Fine",
                        "Wind: West",
                        "Prize money: 23,000 marks; 1st 12,650; 2nd 3,910; 3rd 1,840; 4th 1,035; 5th 690.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HBR writer Rui Vaz in Rome contributed to this report.",
                "(Reporting by Ana Orel; Editing by Rui Vaz)",
                "CONTACT: Ana Orel, Harbour Works (012) 300-4050",
            })
    void whoReportedItAndWhomToAskAreForEditors(String line) {
        var item = read("""
                {SOH}hab0412 4 i 121 HBR
                Lenna-dam
                {STX}Vote on dam delayed
                   LENNA, Nov 22 (HBR) - The council put off the vote on the dam.
                   It meets again on Monday.
                   ___
                   %s
                {ETX}221510 GMT NOV 26
                {EOT}""".formatted(line), StandardCharsets.ISO_8859_1);
        assertThat(paragraphs(item))
                .containsExactly("The council put off the vote on the dam.", "It meets again on Monday.");
        assertThat(item.internalNote()).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252|Il porto è chiuso. La nave resterà ferma.",
                "windows-1250|Očekuje se da će most biti otvoren navečer, a žele i tunel.",
                "windows-1250|A rendőrség szerint a férfi könnyebben sérült.",
                "windows-1251|Мост открыли утром, и первым проехал автобус.",
                "windows-1253|Η γέφυρα άνοιξε ή θα ανοίξει σήμερα.",
            })
    void fewLettersWithMarksTellTheCharacterSet(String charset, String words) {
        var item = read("""
                {SOH}hab0414 4 i 20
                Lenna
                {STX}Lenna
                   %s
                {ETX}221420 nov 26
                {EOT}""".formatted(words), Charset.forName(charset));
        assertThat(paragraphs(item)).containsExactly(words);
    }

    private static NewsItem read(String message, Charset charset) {
        return one("iptc7901", bytes(message, charset), NOTHING_AGREED).value();
    }
}
