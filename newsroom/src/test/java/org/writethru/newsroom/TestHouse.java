package org.writethru.newsroom;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writethru.story.House;
import org.writethru.story.House.DatelineStyle;
import org.writethru.story.House.Mark;
import org.writethru.story.House.Rail;
import org.writethru.story.Language;

/** An invented agency that writes in English, Russian and Arabic. */
public final class TestHouse {
    public static final Language ENGLISH = new Language("en");
    public static final Language RUSSIAN = new Language("ru");
    public static final Language ARABIC = new Language("ar");

    private TestHouse() {}

    /** Its house style. */
    public static House house() {
        var sections = new LinkedHashMap<String, Map<Language, String>>();
        sections.put("politics", Map.of(ENGLISH, "Politics", RUSSIAN, "Политика", ARABIC, "سياسة"));
        sections.put("economy", Map.of(ENGLISH, "Economy", RUSSIAN, "Экономика", ARABIC, "اقتصاد"));
        return new House(
                "test",
                "Halden",
                Map.of(ENGLISH, "Halden Press Agency"),
                "halden.example",
                ZoneId.of("Asia/Baku"),
                List.of(ENGLISH, RUSSIAN, ARABIC),
                new DatelineStyle("{place} / {date} / {agency}: ", "dd.MM.yy"),
                Map.of(
                        Mark.UPDATED, Map.of(ENGLISH, "/UPDATED/"),
                        Mark.CORRECTED, Map.of(ENGLISH, "/CORRECTED/"),
                        Mark.WITHDRAWN, Map.of(ENGLISH, "/WITHDRAWN/")),
                "* * *",
                "yyyy MMMM dd (EEEE) HH:mm:ss",
                new Rail(10, "dd.MM.yy", Map.of(ENGLISH, "Latest news")),
                "-0-",
                "-{signOff}-",
                sections,
                Map.of());
    }
}
