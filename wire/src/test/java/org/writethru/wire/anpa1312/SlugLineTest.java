package org.writethru.wire.anpa1312;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugLineTest {
    @Test
    void everyPartStandsInItsPlace() {
        assertThat(SlugLine.read("u i\u0013\u0011 BC-Dam 1stLd-Writethru v0119 11-13 0283"))
                .contains(new SlugLine("u", "i", "\u0011", "BC-Dam 1stLd-Writethru v0119", "11-13"));
        assertThat(SlugLine.read("\u0001r s \u0014\u0012\tBC-Levels  \t"))
                .contains(new SlugLine("r", "s", "\u0012", "BC-Levels", ""));
    }

    @Test
    void formatPairDayAndNumberOfWordsMayBeMissing() {
        assertThat(SlugLine.read("r s BC-Dam 11-03")).contains(new SlugLine("r", "s", "", "BC-Dam", "11-03"));
        assertThat(SlugLine.read("r s BC-Dam 0283")).contains(new SlugLine("r", "s", "", "BC-Dam", ""));
        assertThat(SlugLine.read("r s 0283")).contains(new SlugLine("r", "s", "", "0283", ""));
        assertThat(SlugLine.read("r s \u0013\u0011BC-Dam 11-03"))
                .contains(new SlugLine("r", "s", "", "\u0013\u0011BC-Dam", "11-03"));
    }

    @Test
    void otherLinesAreNone() {
        assertThat(SlugLine.read("a5363\u001fregio")).isEmpty();
        assertThat(SlugLine.read("The council put off the vote")).isEmpty();
        assertThat(SlugLine.read("r s")).isEmpty();
        assertThat(SlugLine.read("r s " + "x".repeat(121))).isEmpty();
        assertThat(SlugLine.read("-------r s BC-Dam")).isEmpty();
    }
}
