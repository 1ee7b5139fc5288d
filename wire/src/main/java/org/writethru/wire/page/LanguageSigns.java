package org.writethru.wire.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What tells languages apart: their commonest words, and letters that others of their script do not have. */
final class LanguageSigns {
    /** Letters that only one of the languages of a script has, or few. */
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
            Map.entry("az", "əöü"),
            Map.entry("tr", "ğışİöü"),
            Map.entry("de", "ßäöü"),
            Map.entry("pl", "łąęśżźćń"),
            Map.entry("cs", "ěřů"),
            Map.entry("hu", "őűöü"),
            Map.entry("nb", "øåæ"),
            Map.entry("da", "øåæ"),
            Map.entry("sv", "åäö"),
            Map.entry("fi", "äö"),
            Map.entry("es", "ñ¿¡"),
            Map.entry("pt", "ãõ"),
            Map.entry("vi", "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơư"),
            Map.entry("ro", "țșăţş"));

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            words(
                    "en",
                    "the a of and to in that is was for on with said as by at from has he it be were will an which his have are"
                            + " i my you your we this they their not but or about who been would when there"),
            words(
                    "de",
                    "der die das und ist nicht von zu den mit im für auf des sich ein eine dem wurde nach auch als werden habe sagte am"),
            words(
                    "fr",
                    "le la les de et des un en à il est dans pour que qui une du au sur par pas plus avec ont été son sont ce aux a déclaré selon"),
            words(
                    "es",
                    "el la los las a de que y en del se por con una para no su al lo como más fue ha según entre sobre dijo"),
            words(
                    "it",
                    "il di che e a la i per una in del della è con non sono le gli ha dei alla si da nel anche ha detto secondo"),
            words(
                    "pt",
                    "o a de que e do da em um para é com não uma os no se na por mais as dos foi ao das segundo disse"),
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
            words(
                    "id",
                    "yang dan di dengan untuk dari ini itu tidak pada dalam akan telah kata oleh adalah juga karena secara setiap"
                            + " lebih sudah kepada sebagai bahwa atau serta mereka seperti tersebut terhadap"),
            words("nb", "og i at det som en på er av for med den til ikke har om et fra sier å etter var ble"),
            words("da", "og i at det som en på er af for med den til ikke har om et fra siger efter var blev hun"),
            words("fi", "ja on ei että se oli hän myös kun ovat mukaan sen joka kuin mutta olisi ole sanoo kertoo"),
            words("cs", "a v na se že je s z do o i to ve pro by k za podle však jsou byl který při řekl uvedl"),
            words("hu", "a az és hogy nem is egy meg szerint volt mint azt csak már ezt közölte lesz mondta vagy"),
            words("hr", "i u je na da se za od su ne s a o iz koji će bi kako kao nije prema rekao kazao"),
            words("sv", "och i att det som en på är av för med den till inte har om ett från säger"),
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

    /** Every language has its place here, and in each set of languages the bit of that number. */
    private static final List<String> LANGUAGES = Stream.of(WORDS, LETTERS)
            .flatMap(signs -> signs.keySet().stream())
            .distinct()
            .sorted()
            .toList();

    private static final Map<String, Long> BY_WORD = byWord();
    private static final int LONGEST =
            BY_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final long[] BY_LETTER = byLetter();

    /** Letters up to here are those of English, which tell nothing. */
    private static final char PLAIN = '\u007F';

    private final int[] words = new int[LANGUAGES.size()];
    private final int[] letters = new int[LANGUAGES.size()];

    private static Map.Entry<String, Set<String>> words(String language, String words) {
        return Map.entry(
                language, Set.of(Arrays.stream(words.split(" ", -1)).distinct().toArray(String[]::new)));
    }

    private static Map<String, Long> byWord() {
        var languages = new HashMap<String, Long>();
        WORDS.forEach((language, words) ->
                words.forEach(word -> languages.merge(word, bit(language), (some, other) -> some | other)));
        return languages;
    }

    private static long[] byLetter() {
        int highest =
                LETTERS.values().stream().flatMapToInt(String::chars).max().orElse(0);
        var languages = new long[highest + 1];
        LETTERS.forEach((language, letters) -> letters.chars().forEach(letter -> languages[letter] |= bit(language)));
        return languages;
    }

    private static long bit(String language) {
        return 1L << LANGUAGES.indexOf(language);
    }

    /** Counts the signs in a text that is in lower case. */
    static LanguageSigns in(String text) {
        var signs = new LanguageSigns();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter > PLAIN && letter < BY_LETTER.length) {
                count(signs.letters, BY_LETTER[letter]);
            }
        }
        signs.countWords(Words.comparable(text));
        return signs;
    }

    private void countWords(String text) {
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (!Words.inWord(point)) {
                countWord(text, from, at);
                from = next;
            }
            at = next;
        }
        countWord(text, from, at);
    }

    private void countWord(String text, int from, int until) {
        if (until > from && until - from <= LONGEST) {
            count(words, BY_WORD.getOrDefault(text.substring(from, until), 0L));
        }
    }

    private static void count(int[] counts, long languages) {
        for (long left = languages; left != 0; left &= left - 1) {
            counts[Long.numberOfTrailingZeros(left)]++;
        }
    }

    /** The score of a language. A telling letter counts like half a telling word, since names bring foreign letters. */
    double score(String language) {
        int place = LANGUAGES.indexOf(language);
        return words[place] + letters[place] * 0.5;
    }
}
