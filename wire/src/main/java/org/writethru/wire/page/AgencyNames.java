package org.writethru.wire.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether words name a news agency. */
final class AgencyNames {
    private static final Set<String> KNOWN = Set.copyOf(List.of(
            "ap",
            "afp",
            "reuters",
            "dpa",
            "efe",
            "ansa",
            "apa",
            "trend",
            "report",
            "turan",
            "azertac",
            "azərtac",
            "азертадж",
            "туран",
            "armenpress",
            "арменпресс",
            "արմենպրես",
            "arka",
            "арка",
            "аrка",
            "interfax",
            "интерфакс",
            "tass",
            "тасс",
            "sputnik",
            "спутник",
            "aa",
            "anadolu",
            "iha",
            "dha",
            "xinhua",
            "kyodo",
            "yonhap",
            "irna",
            "isna",
            "mehr",
            "tasnim",
            "wam",
            "spa",
            "qna",
            "kuna",
            "mena",
            "petra",
            "belta",
            "белта",
            "казинформ",
            "kazinform",
            "казтаг",
            "uza",
            "pap",
            "ctk",
            "čtk",
            "mti",
            "tanjug",
            "hina",
            "bta",
            "agerpres",
            "lusa",
            "belga",
            "anp",
            "tt",
            "ntb",
            "ritzau",
            "stt",
            "bns",
            "elta",
            "leta",
            "ukrinform",
            "укринформ",
            "унн",
            "unian",
            "унiан",
            "уніан",
            "епд",
            "epd",
            "kna",
            "sid",
            "ots",
            "dts",
            "apn",
            "upi",
            "pti",
            "ani",
            "bernama",
            "antara",
            "news.az",
            "day.az",
            "interpress",
            "interpressnews",
            "panarmenian",
            "panorama",
            "novosti",
            "prime",
            "رويترز",
            "أذرتاج",
            "سبوتنيك",
            "واس",
            "وام",
            "بترا",
            "قنا",
            "كونا",
            "ايسنا",
            "ایسنا",
            "ایرنا",
            "مهر",
            "تسنیم",
            "فارس"));
    private static final Set<String> SMALL_LETTERS = Set.copyOf(
            List.of("dpa", "afp", "epd", "sid", "kna", "apa", "ots", "dts", "efe", "ap", "rtr", "awp", "ats"));
    private static final Set<String> ASIDES =
            Set.of("left", "pic", "foto", "neu", "alt", "see", "sic", "cap", "aged", "file", "from", "with", "also");
    private static final Pattern TELLING = Pattern.compile(
            "(?iU)\\b(news|press|presse|prensa|agency|agence|agencia|agentur|agenzia|wire|media|report|inform\\w*|новост\\w*|пресс\\w*|агентств\\w*|информ\\w*|инфо"
                    + "|тасс|риа|haber\\w*|xəbər\\w*|agentli\\w*|ajans\\w*|press-\\w+|\\w+press|\\w+пресс|\\w+inform|\\w+информ|interfax\\S*|интерфакс\\S*)\\b"
                    + "|وكالة|خبرگزاری|լուրեր|პრეს");

    private static final Pattern SIGNS = Pattern.compile("[«»\"“”.]");
    private static final Pattern REPORTER =
            Pattern.compile("^(?iU)(корр\\.?|корреспондент|соб\\.? корр\\.?|spec\\.?)\\s+");
    private static final Pattern QUOTES = Pattern.compile("^[«\"“]|[»\"”]$");

    private AgencyNames() {}

    static boolean known(String words) {
        return KNOWN.contains(SIGNS.matcher(Words.lower(words)).replaceAll("").strip());
    }

    static boolean telling(String words) {
        return known(words)
                || (Words.count(words) <= 5 && TELLING.matcher(words).find());
    }

    /** Capitals alone, as agencies like to be written. */
    static boolean capitals(String words) {
        return words.chars().filter(Character::isUpperCase).count() >= 2
                && words.equals(words.toUpperCase(Locale.ROOT))
                && Words.count(words) <= 3;
    }

    /** Whether it may stand in brackets as an agency: not an aside such as “left” or “photo”. */
    static boolean fitsBrackets(String words) {
        if (words.isEmpty() || words.length() > 60 || Words.count(words) > 6) {
            return false;
        }
        if (words.indexOf('/') > 0) {
            return List.of(words.split("/", -1)).stream().allMatch(AgencyNames::fitsBrackets);
        }
        int first = words.codePointAt(0);
        return !Words.small(first) && (Character.isLetter(first) || "«\"“".indexOf(first) >= 0)
                || SMALL_LETTERS.contains(words)
                || words.indexOf('-') > 0 && SMALL_LETTERS.contains(words.substring(0, words.indexOf('-')))
                || (words.matches("\\p{Ll}{2,4}") && !ASIDES.contains(words))
                || words.startsWith("корр")
                || telling(words);
    }

    /** The name alone. */
    static String name(String words) {
        return QUOTES.matcher(REPORTER.matcher(words).replaceAll(""))
                .replaceAll("")
                .strip();
    }
}
