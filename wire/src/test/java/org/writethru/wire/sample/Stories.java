package org.writethru.wire.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writethru.story.Copy;
import org.writethru.story.Dateline;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Language;
import org.writethru.story.Moment;
import org.writethru.story.Release;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Slug;
import org.writethru.story.Source;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.story.Urgency;

/** Invented stories: one for each kind of release and for each script that the agency writes. */
public final class Stories {
    private static final Instant FIRST = Instant.parse("2026-11-03T09:15:30.250Z");

    private Stories() {}

    /** All of them, by a name that goldens are filed under. */
    public static Map<String, Story> all() {
        var stories = new LinkedHashMap<String, Story>();
        stories.put("published", dam(1));
        stories.put("updated", dam(2));
        stories.put("updated-minor", dam(3));
        stories.put("corrected", dam(4));
        stories.put("withdrawn", dam(5));
        stories.put("every-block", everyBlock());
        stories.put("imported", imported());
        stories.put("cyrillic", cyrillic());
        stories.put("arabic", arabic());
        stories.put("armenian", armenian());
        stories.put("azerbaijani-emoji", azerbaijani());
        return stories;
    }

    /** A story of one to five takes: published, updated, updated minor, corrected, withdrawn. */
    public static Story dam(int takes) {
        var releases = List.<Release>of(
                new Published(at(0), damFiling("The council put off the vote on the Vessa dam until Friday.")),
                new Updated(
                        2,
                        at(61),
                        damFiling("The council put off the vote on the Vessa dam until Friday, its chair said."),
                        Optional.of("Adds what the chair said."),
                        false),
                new Updated(
                        3,
                        at(65),
                        damFiling("The council put off the vote on the Vessa Dam until Friday, its chair said."),
                        Optional.empty(),
                        true),
                new Corrected(
                        4,
                        at(300),
                        damFiling("The council put off the vote on the Vessa Dam until Monday, its chair said."),
                        "Earlier takes said Friday. The vote is on Monday."),
                new Withdrawn(5, at(900), "The chair's statement was not genuine."));
        return story("4k2m9s0q1v7t", releases.subList(0, takes));
    }

    /** A story that has every field and every block and mark. */
    public static Story everyBlock() {
        var full = filing(
                        "en",
                        "harbour-bridge",
                        "Harbour bridge reopens after 40 days & “a miracle”",
                        Blocks.everyKind())
                .change()
                .standfirst("The engineers' report,\nin two lines.")
                .dateline(Dateline.of("Port Lenna", LocalDate.of(2026, 11, 3), "Harbour"))
                .byline("By Ana Orel and Tom Birch")
                .signOff("02D")
                .urgency(new Urgency(3))
                .subjects(List.of("medtop:20000065", "medtop:20000337"))
                .places(List.of("Port Lenna", "Vessa"))
                .sources(List.of(
                        new Source(
                                "Mila Dorn",
                                Optional.of("port engineer"),
                                Optional.of("press conference"),
                                Optional.of("https://port.example/press?id=7&lang=en")),
                        new Source("Port authority", Optional.empty(), Optional.empty(), Optional.empty())))
                .keywords(List.of("bridge", "port <reopening>"))
                .usageTerms("Not for use after 3 December 2026.")
                .editorsNote("FOR EDITORS ONLY: picture to follow.")
                .editionOf(new Edition(guid("0a1b2c3d4e5f"), 2))
                .replaces(guid("zz9zz9zz9zz9"))
                .filing();
        return story("b7q0d3x9n2w5", List.of(new Published(at(0), full)));
    }

    /** A story taken over from a page: take 1 with the time that the page states, take 2 with none. */
    public static Story imported() {
        var logged = FIRST.plusSeconds(86_400);
        var source = "https://other.example/news/41";
        var first = filing("en", "ferry-strike", "Ferry crews strike", Copy.of("Crews stopped work at noon."))
                .change()
                .dateline(new Dateline(
                        "LENNA",
                        Optional.of(LocalDate.of(2026, 11, 2)),
                        Optional.empty(),
                        Optional.of("LENNA, Nov 2 -")))
                .filing();
        var second = filing("en", "ferry-strike", "Ferry crews end strike", Copy.of("Crews went back at six."));
        return story(
                "imp0rted0001",
                List.of(
                        new Published(
                                new Moment.Imported(Optional.of(FIRST.minusSeconds(40_000)), source, logged), first),
                        new Updated(
                                2,
                                new Moment.Imported(Optional.empty(), source, logged.plusMillis(1)),
                                second,
                                Optional.empty(),
                                false)));
    }

    private static Story cyrillic() {
        var copy =
                Copy.of("Совет перенёс голосование, — сообщила председатель.", "«Решим в понедельник», — сказала она.");
        var filing = filing("ru", "damba-golosovanie", "Голосование по плотине Весса перенесено", copy)
                .change()
                .dateline(Dateline.of("Лённа", LocalDate.of(2026, 11, 3), "Harbour"))
                .filing();
        return story(
                "ru0000000001",
                List.of(
                        new Published(at(0), filing),
                        new Corrected(
                                2,
                                at(30),
                                filing.change()
                                        .headline("Голосование по плотине перенесено")
                                        .filing(),
                                "В заголовке было лишнее слово.")));
    }

    private static Story arabic() {
        var copy = Copy.of(
                "أرجأ المجلس التصويت على سد فيسا إلى يوم الاثنين.", "وقالت رئيسة المجلس: «سنقرر معا» (VESSA-2).");
        var filing = filing("ar", "sadd-vessa", "تأجيل التصويت على سد فيسا", copy);
        return story(
                "ar0000000001",
                List.of(
                        new Published(at(0), filing),
                        new Updated(
                                2,
                                at(10),
                                filing.change().headline("تأجيل جديد للتصويت").filing(),
                                Optional.of("تفاصيل جديدة"),
                                false)));
    }

    private static Story armenian() {
        var copy = Copy.of("Խորհուրդը հետաձգեց քվեարկությունը և կորոշի երկուշաբթի։");
        return story(
                "hy0000000001",
                List.of(new Published(at(0), filing("hy", "vessa-ambartak", "ՔՎԵԱՐԿՈՒԹՅՈՒՆԸ ՀԵՏԱՁԳՎԵՑ", copy))));
    }

    private static Story azerbaijani() {
        var copy = Copy.of("Şura səsverməni təxirə saldı 🌊 👩🏽‍🚒.", "Ağ göl, İlıca, ə̀ — hamısı yazılır.");
        return story(
                "az0000000001",
                List.of(new Published(at(0), filing("az", "vessa-bendi", "Səsvermə təxirə salındı 🗳️", copy))));
    }

    /** A filing with the fields that every one has. */
    public static Filing filing(String language, String slug, String headline, Copy copy) {
        return Filing.of(new Language(language), new Slug(slug), "region", headline, copy);
    }

    /** Releases as a story. */
    public static Story story(String shortId, List<Release> releases) {
        var guid = guid(shortId);
        var takes = new ArrayList<Take>();
        releases.forEach(release -> takes.add(new Take(guid, release)));
        return new Story(guid, takes);
    }

    /** A moment so many minutes after the first take. */
    public static Moment at(long minutes) {
        return new Moment.Witnessed(FIRST.plusSeconds(60 * minutes));
    }

    private static Guid guid(String shortId) {
        return Guid.of("news.example", LocalDate.of(2026, 11, 3), shortId);
    }

    private static Filing damFiling(String lead) {
        return filing(
                        "en",
                        "dam-vote-delayed",
                        "Vote on dam delayed",
                        Copy.of(lead, "It is the third delay this year."))
                .change()
                .dateline(Dateline.of("Lenna", LocalDate.of(2026, 11, 3), "Harbour"))
                .filing();
    }
}
