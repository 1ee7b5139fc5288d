package org.writethru.wire.sample;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writethru.story.House;
import org.writethru.story.Language;

/** House styles of tests. */
public final class Houses {
    private static final Language EN = new Language("en");
    private static final Language RU = new Language("ru");
    private static final Language AR = new Language("ar");

    private Houses() {}

    /** The style of the page that the project comes from. */
    public static House turan() {
        return house(
                "turan",
                "Turan",
                "Asia/Baku",
                new House.DatelineStyle("{place} / {date} / {agency}: ", "dd.MM.yy"),
                "* * *",
                "uuuu MMMM d (EEEE) HH:mm:ss",
                "-0-");
    }

    /** A style that differs in everything. */
    public static House harbour() {
        return house(
                "harbour",
                "Harbour",
                "Europe/Lisbon",
                new House.DatelineStyle("{place}, {date} ({agency}) – ", "d MMMM"),
                "=====",
                "d MMMM uuuu, HH:mm:ss",
                "");
    }

    private static House house(
            String name,
            String agency,
            String zone,
            House.DatelineStyle dateline,
            String separator,
            String timePattern,
            String endMark) {
        var sections = new LinkedHashMap<String, Map<Language, String>>();
        sections.put("politics", Map.of(EN, "Politics", RU, "Политика"));
        sections.put("region", Map.of(EN, "Region", RU, "Регион"));
        return new House(
                name,
                agency,
                Map.of(EN, agency + " News Agency", RU, "Агентство " + agency),
                "news.example",
                ZoneId.of(zone),
                List.of(EN, RU, AR, new Language("az"), new Language("hy")),
                dateline,
                Map.of(
                        House.Mark.UPDATED, Map.of(EN, "/UPDATED/", RU, "/ОБНОВЛЕНО/", AR, "/محدث/"),
                        House.Mark.CORRECTED, Map.of(EN, "/CORRECTED/", RU, "/ИСПРАВЛЕНО/"),
                        House.Mark.WITHDRAWN, Map.of(EN, "/WITHDRAWN/", RU, "/ОТОЗВАНО/")),
                separator,
                timePattern,
                new House.Rail(10, "dd.MMM.uuuu", Map.of(EN, "Latest news")),
                endMark,
                "-{signOff}-",
                sections,
                Map.of());
    }
}
