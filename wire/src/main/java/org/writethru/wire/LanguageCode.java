package org.writethru.wire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.writethru.story.Language;
import org.writethru.story.Unfit;

/** Languages as wires write them: BCP 47 tags, with underscores too, codes of three letters, country codes of three, names in English or their own. */
public final class LanguageCode {
    private static final Set<String> NONE = Set.of("und", "mul", "mis", "zxx", "x-default", "none", "unknown");
    /** A region in words, or the character set of a locale. */
    private static final Pattern BESIDE = Pattern.compile("\\s*(?:\\(.*|[.@].*)$");

    private static final Map<String, String> LANGUAGES = languages();
    private static final Map<String, String> COUNTRIES = countries();

    private LanguageCode() {}

    /** The language; nothing if the code stands for none. */
    public static Optional<Language> of(String code) {
        var parts = BESIDE.matcher(code)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-')
                .split("-", -1);
        if (NONE.contains(String.join("-", parts)) || NONE.contains(parts[0])) {
            return Optional.empty();
        }
        parts[0] = LANGUAGES.getOrDefault(parts[0], parts[0]);
        if (parts.length == 2) {
            parts[1] = COUNTRIES.getOrDefault(parts[1], parts[1]);
        }
        try {
            return Optional.of(new Language(String.join("-", parts)));
        } catch (Unfit e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> languages() {
        var codes = new HashMap<String, String>();
        for (var language : Locale.getISOLanguages()) {
            var locale = Locale.of(language);
            codes.put(locale.getISO3Language(), language);
            codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), language);
        }
        // ISO 639-2's bibliographic codes, where they differ from those that the JDK knows.
        List.of(
                        "ger de", "fre fr", "dut nl", "chi zh", "cze cs", "gre el", "per fa", "rum ro", "slo sk",
                        "arm hy", "geo ka", "alb sq", "baq eu", "bur my", "ice is", "mac mk", "may ms", "tib bo",
                        "wel cy")
                .forEach(pair -> codes.put(pair.substring(0, 3), pair.substring(4)));
        // Names in the language itself; asking the JDK for them costs a second.
        List.of(
                        "de deutsch",
                        "fr français",
                        "fr francais",
                        "es español",
                        "es castellano",
                        "it italiano",
                        "pt português",
                        "nl nederlands",
                        "sv svenska",
                        "da dansk",
                        "nb norsk",
                        "nb bokmål",
                        "nn nynorsk",
                        "fi suomi",
                        "pl polski",
                        "cs čeština",
                        "hu magyar",
                        "ro română",
                        "hr hrvatski",
                        "sr srpski",
                        "tr türkçe",
                        "az azərbaycanca",
                        "ru русский",
                        "uk українська",
                        "el ελληνικά",
                        "ar العربية",
                        "he עברית",
                        "fa فارسی",
                        "zh 中文",
                        "ja 日本語",
                        "ko 한국어",
                        "ka ქართული",
                        "hy հայերեն",
                        "ca català")
                .forEach(pair -> codes.put(pair.substring(3), pair.substring(0, 2)));
        return Map.copyOf(codes);
    }

    private static Map<String, String> countries() {
        var codes = new HashMap<String, String>();
        Arrays.stream(Locale.getISOCountries())
                .forEach(country ->
                        codes.put(Locale.of("", country).getISO3Country().toLowerCase(Locale.ROOT), country));
        return Map.copyOf(codes);
    }
}
