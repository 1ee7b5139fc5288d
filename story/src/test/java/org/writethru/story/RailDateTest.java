package org.writethru.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.writethru.story.House.DatelineStyle;
import org.writethru.story.House.Rail;

class RailDateTest {
    private static final Language EN = new Language("en");
    private static final Language RU = new Language("ru");
    private static final Instant OCTOBER = Instant.parse("2025-10-20T21:30:00Z");

    private final House house = new House(
            "turan",
            "Turan",
            Map.of(),
            "turan.example",
            ZoneId.of("Asia/Baku"),
            List.of(EN, RU),
            new DatelineStyle("{place} / {date} / {agency}: ", "dd.MM.yy"),
            Map.of(),
            "* * *",
            "yyyy MMMM d (EEEE) HH:mm:ss",
            new Rail(10, "dd.MMM.yyyy", Map.of()),
            "-0-",
            "-{signOff}-",
            Map.of("politics", Map.of()),
            Map.of());

    @Test
    void isTheDayWhereTheAgencyIs() {
        assertThat(house.printRailDate(OCTOBER, EN)).isEqualTo("21.Oct.2025");
    }

    @Test
    void hasOneFullStopWhereTheMonthIsAbbreviatedWithOne() {
        assertThat(house.printRailDate(OCTOBER, RU)).isEqualTo("21.окт.2025");
    }
}
