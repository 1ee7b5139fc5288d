package org.writethru.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.writethru.story.House.DatelineStyle;
import org.writethru.story.House.Mark;
import org.writethru.story.House.Rail;

class HouseTest {
    private static final Language EN = new Language("en");

    @Test
    void marksAndNamesAreTrimmedLines() {
        var house = house(" Harbour News ", " /UPDATED/");
        assertThat(house.agencyName(EN)).isEqualTo("Harbour News");
        assertThat(house.marks().get(Mark.UPDATED)).isEqualTo(Map.of(EN, "/UPDATED/"));
    }

    @Test
    void markThatNoWireCanCarryStopsTheStart() {
        assertThatThrownBy(() -> house("Harbour News", "/UP\u0007DATED/"))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.field()).isEqualTo("marks"))
                .hasMessageContaining("U+0007");
        assertThatThrownBy(() -> house("Harbour\nNews", "/UPDATED/"))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.field()).isEqualTo("agencyNames"));
    }

    @Test
    void theCommaIsThatOfTheScript() {
        var house = house("Harbour News", "/UPDATED/");
        var port = new Dateline("P", Optional.of(LocalDate.of(2026, 11, 15)), Optional.empty(), Optional.empty());
        var noon = Instant.parse("2026-11-15T12:00:00Z");

        assertThat(house.printInStyle(port, EN)).isEqualTo("P, 15 November: ");
        assertThat(house.printInStyle(port, new Language("ar"))).isEqualTo("P، 15 نوفمبر: ");
        assertThat(house.printTime(noon, new Language("fa"))).contains("،").doesNotContain(",");
        assertThat(house.printTime(noon, new Language("he"))).contains(",");
        assertThat(house.printTime(noon, new Language("az-Arab"))).contains("،");
    }

    private static House house(String agencyName, String updated) {
        return new House(
                "harbour",
                "Harbour",
                Map.of(EN, agencyName),
                "harbour.example",
                ZoneId.of("Europe/Lisbon"),
                List.of(EN),
                new DatelineStyle("{place}, {date}: ", "d MMMM"),
                Map.of(Mark.UPDATED, Map.of(EN, updated)),
                "* * *",
                "d MMMM uuuu, HH:mm",
                new Rail(10, "d MMMM", Map.of(EN, "Latest")),
                "",
                "-{signOff}-",
                Map.of("region", Map.of(EN, "Region")),
                Map.of());
    }
}
