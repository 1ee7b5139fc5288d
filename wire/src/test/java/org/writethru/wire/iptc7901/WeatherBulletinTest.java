package org.writethru.wire.iptc7901;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.telex.TelexReadings.NOTHING_AGREED;
import static org.writethru.wire.telex.TelexReadings.bytes;
import static org.writethru.wire.telex.TelexReadings.legible;
import static org.writethru.wire.telex.TelexReadings.one;
import static org.writethru.wire.telex.TelexReadings.paragraphs;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.writethru.story.Kind;

class WeatherBulletinTest {
    private static final String STATEMENT = """
            {SOH}
            617
            WWUS81 KLEN 222013 CCA
            SPSLEN

            Special Weather Statement
            Weather Service Lenna
            313 PM EST Sun Nov 22 2026

            LNZ015>017-222100-
            Harbour of Lenna-
            313 PM EST Sun Nov 22 2026

            Wet roads will freeze after sunset. Drivers should slow
            down and allow extra time.
            .TONIGHT...Clear.
            .MONDAY...Sunny.

            $$

            Orel
            {ETX}
            """;

    @Test
    void headingSaysWhatItIsAndWhen() {
        var item = one("iptc7901", bytes(STATEMENT), NOTHING_AGREED).value();
        assertThat(item.headline()).contains("Special Weather Statement");
        assertThat(item.slug()).contains("SPSLEN");
        assertThat(item.provider()).contains("KLEN");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-22T20:13Z"));
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.version()).contains(2L);
        assertThat(item.internalNote()).contains("Weather Service Lenna\n313 PM EST Sun Nov 22 2026\nOrel");
        assertThat(paragraphs(item))
                .containsExactly(
                        "Harbour of Lenna-",
                        "Wet roads will freeze after sunset. Drivers should slow down and allow extra time.",
                        ".TONIGHT...Clear.",
                        ".MONDAY...Sunny.");
    }

    @Test
    void bulletinsAfterEachOtherAreItems() {
        var readings = new Iptc7901Reader()
                .read(bytes(STATEMENT + STATEMENT.replace("CCA", "").replace("222013 ", "222013")), NOTHING_AGREED);
        assertThat(readings).hasSize(2);
        assertThat(legible(readings.getLast()).value().release()).isEqualTo(Kind.PUBLISHED);
    }

    @Test
    void localTimeSaysMonthAndYearAndZonesAboveTheTitleAreNone() {
        var item = one("iptc7901", bytes("""
                        {SOH}
                        081
                        WOUS43 KLEN 010123
                        CAELEN
                        LNC000-010730-

                        URGENT - CHILD MISSING
                        HARBOUR POLICE
                        RELAYED BY WEATHER SERVICE LENNA
                        823 PM EST TUE MAR 31 2020

                        A CHILD WAS LAST SEEN AT THE QUAY. WHO HAS SEEN IT
                        IS ASKED TO CALL.

                        1. THE CHILD WEARS A RED
                        COAT.
                        2. IT IS FIVE YEARS OLD.

                        $$

                        ORL
                        {ETX}
                        """), NOTHING_AGREED).value();
        assertThat(item.headline()).contains("URGENT - CHILD MISSING");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2020-04-01T01:23Z"));
        assertThat(paragraphs(item))
                .containsExactly(
                        "A CHILD WAS LAST SEEN AT THE QUAY. WHO HAS SEEN IT IS ASKED TO CALL.",
                        "1. THE CHILD WEARS A RED COAT.",
                        "2. IT IS FIVE YEARS OLD.");
    }

    @Test
    void localTimeMayHaveAColonAndLabelsBeginLines() {
        var item = one("iptc7901", bytes("""
                        {SOH}
                        082
                        AGUS74 KLEN 272259
                        AHDLEN
                        Harbour Discussion 12
                        Weather Service Lenna
                        5:54 PM CDT Sat May 27 2023

                        WHAT: Rain
                        WHERE: At the quay
                        and on the water

                        Rain may fall.

                        //Orel

                        ATTN...LEN...QUA
                        ATTN...HBR
                        {ETX}
                        """), NOTHING_AGREED).value();
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2023-05-27T22:59Z"));
        assertThat(paragraphs(item))
                .containsExactly("WHAT: Rain", "WHERE: At the quay and on the water", "Rain may fall.");
        assertThat(item.internalNote().orElseThrow()).endsWith("//Orel\nATTN...LEN...QUA\nATTN...HBR");
    }
}
