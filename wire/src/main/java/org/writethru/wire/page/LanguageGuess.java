package org.writethru.wire.page;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Guesses the language of a text from its script, its letters and its commonest words. */
public final class LanguageGuess {
    private static final int MOST_CHARACTERS = 20_000;

    /** The score from which a guess is worth something. */
    private static final double ENOUGH = 3;

    /** Han letters for each of kana below which a text is Japanese: Chinese quotes no more than a word of it. */
    private static final int HAN_FOR_KANA = 8;

    /** Scripts that write a syllable or a word where Latin writes some letters, so that names in Latin outweigh them. */
    private static final Set<UnicodeScript> SYLLABLES =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private static final int LETTERS_A_SYLLABLE = 3;

    /** The s of “Sunday’s”, which alone is a word in other languages. */
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’‘ʼ`´]s\\b");

    /** Letters that only one of the languages of a script has. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("uk", "їєґі"),
            Map.entry("be", "ўі"),
            Map.entry("kk", "әғқңұүһіө"),
            Map.entry("ky", "ңүө"),
            Map.entry("tg", "ӣӯҷҳқғ"),
            Map.entry("sr", "ђћџљњј"),
            Map.entry("ru", "ыэё"),
            Map.entry("bg", ""),
            Map.entry("fa", "پچژگیک"),
            Map.entry("ur", "ٹڈڑےں"),
            Map.entry("ar", "يكةىأإ"),
            Map.entry("az", "ə"),
            Map.entry("tr", "ğışİ"),
            Map.entry("de", "ß"),
            Map.entry("pl", "łąęśżźćń"),
            Map.entry("cs", "ěřů"),
            Map.entry("hu", "őű"),
            Map.entry("nb", "ø"),
            Map.entry("da", "ø"),
            Map.entry("es", "ñ¿¡"),
            Map.entry("pt", "ãõ"),
            Map.entry("vi", "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơư"),
            Map.entry("ro", "țșăţş"));

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            words(
                    "en",
                    "the of and to in that is was for on with said as by at from has he it be were will an which his have are"
                            + " i my you your we this they their not but or about who been would when there"),
            words(
                    "de",
                    "der die das und ist nicht von zu den mit im für auf des sich ein eine dem wurde nach auch als werden habe sagte am"),
            words(
                    "fr",
                    "le la les de et des un en à il est dans pour que qui une du au sur par pas plus avec ont été son sont ce aux a déclaré selon"),
            words(
                    "es",
                    "el la los las de que y en del se por con una para no su al lo como más fue ha según entre sobre dijo"),
            words(
                    "it",
                    "il di che e la per una in del della è con non sono le gli ha dei alla si da nel anche ha detto secondo"),
            words(
                    "pt",
                    "o de que e do da em um para é com não uma os no se na por mais as dos foi ao das segundo disse"),
            words(
                    "nl",
                    "de het een en van in is dat op te zijn voor met die niet aan er ook als door naar heeft werd zei"),
            words("pl", "i w na z do się nie że jest o to jak po przez od za są oraz ma dla powiedział"),
            words("ro", "și de la în a cu pe că nu din este pentru au mai o un fost care prin declarat"),
            words(
                    "tr",
                    "ve bir bu için ile olarak da de olan daha çok gibi sonra olduğunu dedi söyledi ise en kadar göre etti"),
            words(
                    "az",
                    "və bu bir ilə üçün də ki olan edib bildirib həmin görə çox daha sonra olub barədə tərəfindən deyib edilib"),
            words(
                    "vi",
                    "của và là các những một trong được với cho không có người này đã ở tại khi năm đến về theo sau ông bà sẽ"),
            words("id", "yang dan di dengan untuk dari ini itu tidak pada dalam akan telah kata oleh"),
            words("nb", "og at det som en på er av for med den til ikke har om et fra sier å etter var ble"),
            words("da", "og at det som en på er af for med den til ikke har om et fra siger efter var blev hun"),
            words("fi", "ja on ei että se oli hän myös kun ovat mukaan sen joka kuin mutta olisi ole sanoo kertoo"),
            words("cs", "a v na se že je s z do o i to ve pro by k za podle však jsou byl který při řekl uvedl"),
            words("hu", "az és hogy nem is egy meg szerint volt mint azt csak már ezt közölte lesz mondta vagy"),
            words("hr", "i u je na da se za od su ne s a o iz koji će bi kako kao nije prema rekao kazao"),
            words("sv", "och att det som en på är av för med den till inte har om ett från säger"),
            words(
                    "ru",
                    "и в не на что с по как это его из за от для был к о также он сообщил время было заявил при будет"),
            words("uk", "і в на що з та не до за про як від для був це він також його під час повідомив при"),
            words("be", "і ў на што з не да па як ад для быў гэта ён таксама яго пра"),
            words("bg", "и на да в за се от е с не че по са като това ще бе до при който след каза"),
            words("sr", "и у је да на се за са од не су као што о који то али рекао"),
            words("kk", "және бұл мен үшін деп болып деді бар жылы туралы бойынша"),
            words("ky", "жана бул менен үчүн деп болгон жылы тууралуу боюнча"),
            words("tg", "ва дар ба аз ки бо барои ин аст гуфт шуд"),
            words("ar", "في من على إلى أن التي الذي عن مع هذا هذه كما بين وقال قال بعد قد لا ما"),
            words("fa", "و در به از که این را با است برای آن های شد گفت می بر یک کرد"),
            words("ur", "کے کی میں ہے نے کو سے اور کا کہ پر ہیں نہیں یہ"));

    private LanguageGuess() {}

    private static Map.Entry<String, Set<String>> words(String language, String words) {
        return Map.entry(
                language, Set.of(Arrays.stream(words.split(" ", -1)).distinct().toArray(String[]::new)));
    }

    /** The tag of the likeliest language; nothing for a text without letters. */
    public static Optional<String> of(String text) {
        return of(text, 0);
    }

    /** The same, but nothing for a text that has too few words or letters of any language to tell. */
    public static Optional<String> ofEnough(String text) {
        return of(text, ENOUGH);
    }

    private static Optional<String> of(String text, double least) {
        var sample = POSSESSIVE
                .matcher(Words.lower(text.substring(0, Math.min(text.length(), MOST_CHARACTERS))))
                .replaceAll("");
        return script(sample).flatMap(script -> switch (script) {
            case ARMENIAN -> Optional.of("hy");
            case GEORGIAN -> Optional.of("ka");
            case HEBREW -> Optional.of("he");
            case GREEK -> Optional.of("el");
            case HAN -> Optional.of("zh");
            case HIRAGANA, KATAKANA -> Optional.of("ja");
            case HANGUL -> Optional.of("ko");
            case THAI -> Optional.of("th");
            case DEVANAGARI -> Optional.of("hi");
            case CYRILLIC -> best(sample, List.of("ru", "uk", "be", "bg", "sr", "kk", "ky", "tg"), least);
            case ARABIC -> best(sample, List.of("ar", "fa", "ur"), least);
            case LATIN ->
                best(
                        sample,
                        List.of(
                                "en", "az", "tr", "de", "fr", "es", "it", "pt", "nl", "pl", "ro", "id", "sv", "nb",
                                "da", "fi", "cs", "hu", "hr", "vi"),
                        least);
            default -> Optional.empty();
        });
    }

    private static Optional<UnicodeScript> script(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(point -> counts.merge(UnicodeScript.of(point), 1, Integer::sum));
        counts.remove(UnicodeScript.COMMON);
        counts.remove(UnicodeScript.INHERITED);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        counts.replaceAll((script, count) -> SYLLABLES.contains(script) ? LETTERS_A_SYLLABLE * count : count);
        if (kana * HAN_FOR_KANA > han) {
            counts.put(UnicodeScript.HIRAGANA, LETTERS_A_SYLLABLE * (2 * kana + han));
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Optional<String> best(String text, List<String> languages, double least) {
        var scores = new TreeMap<String, Double>();
        var counts = Arrays.stream(Words.bare(text).split(" ", -1))
                .collect(Collectors.groupingBy(word -> word, HashMap::new, Collectors.counting()));
        for (var language : languages) {
            scores.put(language, score(text, language, counts));
        }
        var best = languages.getFirst();
        for (var language : languages) {
            best = scores.getOrDefault(language, 0.0) > scores.getOrDefault(best, 0.0) ? language : best;
        }
        return scores.getOrDefault(best, 0.0) < least ? Optional.empty() : Optional.of(best);
    }

    /** A telling letter counts like half a telling word, since names bring foreign letters. */
    private static double score(String text, String language, Map<String, Long> counts) {
        double words = WORDS.getOrDefault(language, Set.of()).stream()
                .mapToLong(word -> counts.getOrDefault(word, 0L))
                .sum();
        var letters = LETTERS.getOrDefault(language, "");
        long telling = letters.isEmpty()
                ? 0
                : text.chars()
                        .filter(character -> letters.indexOf(character) >= 0)
                        .count();
        return words + telling * 0.5;
    }
}
