package org.writethru.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Orel, ana.orel@harbour.example",
                "desk(at)wire.example",
                "+994 12 300 40 50",
                "Lenna: +994.125.550.100",
                "(02) 5550 1000",
                "(216) 555-0100",
                "Ana Orel, 0491 570 156",
                "204-555-0100Rui Vaz",
                "204.555.0100"
            })
    void addressesAndNumbersAreToldByTheirSigns(String words) {
        assertThat(Reach.in(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01.02.2026",
                "on 03/11/2026 and 04/11/2026",
                "05.30-17.00",
                "0900-1200 GMT",
                "It cost 1 000 000 in 2026",
                "az0000000001",
                "12,0300400500",
                "@harbour"
            })
    void daysHoursAndSumsAreNone(String words) {
        assertThat(Reach.in(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tel. 300 40 50", "Harbour Works (fax 300405)", "Факс: 300 40 50", "Mail: <ana@harbour>"})
    void wordTellsAnyNumber(String words) {
        assertThat(Reach.saidIn(words)).isTrue();
        assertThat(Reach.in(words)).isFalse();
    }
}
