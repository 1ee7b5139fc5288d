package org.writethru.wire.page;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of months and weekdays in the languages that pages are read in, full and short, in all their cases. */
public final class MonthNames {
    /** A name that two languages give to different months belongs to the one that stands first. */
    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "az", "tr", "hy", "ka", "ar", "ar-SY", "fa", "uk", "de", "fr", "es", "it", "pt", "nl", "pl",
            "ro", "el", "kk", "ky", "uz", "tg", "be", "bg", "sr", "sr-Latn", "he", "sv", "da", "nb", "de-AT", "id",
            "hi", "ur");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

    /** The same, of whose short names too many are words of other languages. */
    private static final List<String> LANGUAGES_IN_FULL = List.of(
            "cs", "sk", "sl", "hr", "mk", "hu", "fi", "et", "lv", "lt", "is", "sq", "ca", "gl", "ms", "th", "bn");

    private static final List<TextStyle> FULL = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE);

    /** Forms that dates have and no calendar lists, from January on. */
    private static final List<List<String>> CASES = List.of(
            words("јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра"),
            words("januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra"),
            words("siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca"),
            words("janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī"),
            words("jan febr márc ápr máj jún júl aug szept okt nov dec"));

    /** English before digits more often than March in Malay. */
    private static final Set<String> RATHER_WORDS = Set.of("mac");

    private static final List<String> JALALI = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");

    private static final Pattern POINTS = Pattern.compile("[.։\\p{M}]");
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> WEEKDAYS = weekdays();

    private MonthNames() {}

    /** The month of this name, 1 to 12; names of the Persian calendar are 101 to 112. */
    public static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTHS.get(key(word)));
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(key(word));
    }

    /** The form in which names are compared: lower case, without points and combining marks. */
    static String key(String word) {
        var lower = Words.lower(word);
        return lower.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')
                ? lower
                : POINTS.matcher(lower).replaceAll("");
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        LANGUAGES.forEach(tag -> put(months, tag, STYLES));
        LANGUAGES_IN_FULL.forEach(tag -> put(months, tag, FULL));
        for (var names : CASES) {
            for (int at = 0; at < names.size(); at++) {
                put(months, names.get(at), at + 1);
            }
        }
        put(months, "sept", 9);
        put(months, "сент", 9);
        put(months, "нояб", 11);
        put(months, "февр", 2);
        for (int at = 0; at < JALALI.size(); at++) {
            put(months, JALALI.get(at), 101 + at);
        }
        return months;
    }

    private static void put(Map<String, Integer> months, String tag, List<TextStyle> styles) {
        for (var month : Month.values()) {
            for (var style : styles) {
                put(months, month.getDisplayName(style, Locale.forLanguageTag(tag)), month.getValue());
            }
        }
    }

    private static void put(Map<String, Integer> months, String name, int month) {
        var key = key(name);
        if (name.replace(".", "").length() >= 2
                && !RATHER_WORDS.contains(key)
                && key.codePoints().noneMatch(Character::isDigit)) {
            months.putIfAbsent(key.replace(' ', '_'), month);
        }
    }

    /** Names of two words, which must be written as one before a line is cut into words. */
    static Set<String> ofTwoWords() {
        var names = new HashSet<String>();
        MONTHS.keySet().stream().filter(name -> name.contains("_")).forEach(name -> names.add(name.replace('_', ' ')));
        return names;
    }

    private static Set<String> weekdays() {
        var weekdays = new HashSet<String>();
        LANGUAGES.forEach(tag -> add(weekdays, tag, STYLES));
        LANGUAGES_IN_FULL.forEach(tag -> add(weekdays, tag, FULL));
        weekdays.addAll(List.of("tues", "thur", "thurs", "вечер"));
        return weekdays;
    }

    private static void add(Set<String> weekdays, String tag, List<TextStyle> styles) {
        for (var day : DayOfWeek.values()) {
            styles.forEach(style -> weekdays.add(key(day.getDisplayName(style, Locale.forLanguageTag(tag)))));
        }
    }

    private static List<String> words(String names) {
        return List.of(names.split(" "));
    }
}
