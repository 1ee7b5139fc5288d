package org.writethru.newsroom.main.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.writethru.newsroom.desk.Check;
import org.writethru.newsroom.desk.Confirmation;
import org.writethru.newsroom.desk.DeskRules;
import org.writethru.newsroom.main.settings.Lined.Keyed;
import org.writethru.newsroom.main.settings.Lined.Place;
import org.writethru.story.House;
import org.writethru.story.House.DatelineStyle;
import org.writethru.story.House.Mark;
import org.writethru.story.House.Rail;
import org.writethru.story.Language;
import org.writethru.story.Unfit;

/**
 * Reads a house style from YAML. The keys are the components of {@link House}; texts by language have the language's tag as
 * their key. Only {@code agencyNames}, {@code marks}, {@code endMark} and {@code policies} may be left out, and all that is for the
 * desk alone: see {@link #rules}.
 */
final class HouseYaml {
    private static final List<String> KEYS = List.of(
            "name",
            "agency",
            "agencyNames",
            "authority",
            "zone",
            "languages",
            "dateline",
            "marks",
            "separator",
            "timePattern",
            "rail",
            "endMark",
            "signOffPattern",
            "sections",
            "policies",
            "twoPeople",
            "withdrawalConfirm",
            "headlineCharacters",
            "checks");
    private static final List<String> MARKS =
            Arrays.stream(Mark.values()).map(Mark::name).toList();

    private final Keyed root;

    private HouseYaml(Keyed root) {
        this.root = root;
    }

    /**
     * Reads a house style.
     *
     * @param file its name, for people
     * @throws Unfit naming the line at fault
     */
    static House read(String file, String text) {
        var root = LinedYaml.read(file, text);
        root.refuseOthers(KEYS);
        try {
            return new HouseYaml(root).house();
        } catch (Unfit e) {
            throw placed(root, e);
        }
    }

    /**
     * Reads how a house wants its desk to work: {@code twoPeople}, {@code withdrawalConfirm}, {@code headlineCharacters}, and {@code checks} with a level for each
     * check; what is left out is as {@link DeskRules#DEFAULT} has it.
     *
     * @throws Unfit naming the line at fault
     */
    static DeskRules rules(String file, String text) {
        var root = LinedYaml.read(file, text);
        try {
            return new HouseYaml(root).rules();
        } catch (Unfit e) {
            throw placed(root, e);
        }
    }

    private DeskRules rules() {
        return new DeskRules(twoPeople(), withdrawalConfirm(), headlineCharacters(), checks());
    }

    private boolean twoPeople() {
        return switch (root.text("twoPeople", "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Unfit("twoPeople", "“twoPeople” must be true or false.");
        };
    }

    private Confirmation withdrawalConfirm() {
        var word = root.text(
                "withdrawalConfirm", DeskRules.DEFAULT.withdrawalConfirm().word());
        return Confirmation.named(word)
                .orElseThrow(() -> new Unfit(
                        "withdrawalConfirm",
                        "“withdrawalConfirm” must be %s, not “%s”."
                                .formatted(String.join(" or ", Confirmation.words()), word)));
    }

    private int headlineCharacters() {
        return root.values().containsKey("headlineCharacters")
                ? root.number("headlineCharacters")
                : DeskRules.DEFAULT.headlineCharacters();
    }

    private Map<Check, Check.Level> checks() {
        var checks = new EnumMap<Check, Check.Level>(Check.class);
        root.keyed("checks").ifPresent(keyed -> {
            keyed.refuseOthers(Check.words());
            keyed.values().keySet().forEach(key -> checks.put(Check.named(key).orElseThrow(), level(keyed, key)));
        });
        return checks;
    }

    private static Check.Level level(Keyed keyed, String key) {
        return Check.Level.named(keyed.text(key))
                .orElseThrow(() -> keyed.placeOf(key)
                        .fault(key, "“%s” must be off, warning or stop, not “%s”.".formatted(key, keyed.text(key))));
    }

    private House house() {
        return new House(
                root.text("name"),
                root.text("agency"),
                byLanguage(root, "agencyNames"),
                root.text("authority"),
                zone(),
                root.texts("languages").stream().map(Language::new).toList(),
                dateline(),
                marks(),
                root.text("separator"),
                root.text("timePattern"),
                rail(),
                root.text("endMark", ""),
                root.text("signOffPattern"),
                labels("sections"),
                labels("policies"));
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(root.text("zone"));
        } catch (DateTimeException e) {
            throw new Unfit("zone", "“%s” is not a time zone such as Asia/Baku.".formatted(root.text("zone")));
        }
    }

    private DatelineStyle dateline() {
        var style = below("dateline", List.of("pattern", "datePattern"));
        return new DatelineStyle(style.text("pattern"), style.text("datePattern"));
    }

    private Rail rail() {
        var rail = below("rail", List.of("length", "datePattern", "title"));
        return new Rail(rail.number("length"), rail.text("datePattern"), byLanguage(rail, "title"));
    }

    private Keyed below(String key, List<String> known) {
        var keyed = root.keyed(key).orElseThrow(() -> new Unfit(key, "“%s” is missing.".formatted(key)));
        keyed.refuseOthers(known);
        return keyed;
    }

    private Map<Mark, Map<Language, String>> marks() {
        var marks = new EnumMap<Mark, Map<Language, String>>(Mark.class);
        root.keyed("marks").ifPresent(keyed -> {
            keyed.refuseOthers(MARKS);
            keyed.values().keySet().forEach(key -> marks.put(Mark.valueOf(key), byLanguage(keyed, key)));
        });
        return marks;
    }

    private Map<String, Map<Language, String>> labels(String key) {
        var labels = new LinkedHashMap<String, Map<Language, String>>();
        root.keyed(key)
                .ifPresent(keyed ->
                        keyed.values().keySet().forEach(section -> labels.put(section, byLanguage(keyed, section))));
        return labels;
    }

    private static Map<Language, String> byLanguage(Keyed keyed, String key) {
        var texts = new LinkedHashMap<Language, String>();
        try {
            keyed.textsByKey(key).forEach((tag, text) -> texts.put(new Language(tag), text));
        } catch (Unfit e) {
            throw placed(keyed, new Unfit(key, e.sentence()));
        }
        return texts;
    }

    /** Shows a fault at the line of its field, unless it names its place already. */
    private static Unfit placed(Keyed keyed, Unfit fault) {
        if (fault.sentence().startsWith(keyed.place().file())) {
            return fault;
        }
        return place(keyed, fault.field()).fault(fault.field(), fault.sentence());
    }

    private static Place place(Keyed keyed, String field) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return keyed.placeOf(field.equals("language") ? "languages" : field);
        }
        var outer = field.substring(0, dot);
        return keyed.keyed(outer)
                .map(inner -> place(inner, field.substring(dot + 1)))
                .orElseGet(() -> keyed.placeOf(outer));
    }
}
