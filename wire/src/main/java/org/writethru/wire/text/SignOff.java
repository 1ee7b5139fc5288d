package org.writethru.wire.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with which agencies end their copy, for the line and not for readers: end marks, and the initials of who wrote and read it. */
public final class SignOff {
    /** Words for the end, or that more follows, as a part of a pattern that does not tell small letters from capitals. */
    public static final String WORDS =
            "(?:end|ends|end ?it|enditem|more|mehr folgt|folgt|ende|à suivre|suivra|segue|sigue|fin|fine|son"
                    + "|конец(?: сообщения)?|կ|անվերջ|نهاية|انتهى)";

    /** The same in East Asian languages. */
    public static final String EAST_ASIAN = "[完了끝]";

    private static final int LONGEST = 40;

    /** {@code 30}, {@code (more)}, {@code ENDIT}, {@code NNNN}. */
    private static final Pattern MARK = Pattern.compile(
            "(?i)\\./\\.(?:[A-Z]{2,4})?|\\(?schluss\\)?(?: [a-z/ ]{2,20})?|\\p{L}{2,12}/(?:fim|fin|fine|ende)"
                    + "|[-–—(（【\\[/# ]*(?:30|0|eot|mf|nnnn|zczc|suite|sonu|" + WORDS + "|" + EAST_ASIAN
                    + ")[-–—)）】\\]/#. ]*");

    /** {@code dpa wsz jln npr}, {@code afp/ab-cd}, {@code jln/npr}; {@code ح س/كا}. */
    private static final Pattern CODES = Pattern.compile(
            "(?:[a-z]{2,5}|[A-Z]{2,4})(?:[ /-]+[a-z]{1,4}\\d?){1,7}|[a-z]{2,4}(?:/[a-zA-Z]{2,4}){1,4}|[a-z]{2,4}/(?: [a-z]{2,4}/){1,4}"
                    + "|[A-Z]{2,3} ?//? ?[A-Z]{2,4}/?|[a-z]{2,3}\\d{0,2}/[a-z]{2,3}\\d{0,2}|\\p{Ll}{1,4}(?:-\\p{Ll}{1,4}){0,4}(?:/\\p{Ll}{1,4}(?:-\\p{Ll}{1,4}){0,4}){1,5}"
                    + "|\\p{Lu}\\p{Ll}{1,2}/\\p{Lu}\\p{Ll}{1,2}|[a-z]{2,4}(?: ?\\\\ ?[a-z]{2,4}){1,4}"
                    + "|\\p{IsArabic}{1,4}(?:[ -]\\p{IsArabic}{1,3}){0,5}(?:/\\p{IsArabic}{1,4}(?:[ -]\\p{IsArabic}{1,3}){0,5}){1,4}");

    /** {@code (ATS/mf ba)}, {@code (Abc/Agency)}, {@code (KNA - abcde-89)}, {@code (Agency) xabc yde}, {@code (ABC/DEF/, photo)./.}. */
    private static final Pattern BRACKETED =
            Pattern.compile("\\(\\p{Lu}{2,5}\\\\?/ ?\\p{Ll}{2,4}(?:[ /]\\p{Ll}{2,4}){0,4}\\)"
                    + "|\\(\\p{Lu}\\p{Ll}{1,3}/\\p{Lu}\\p{L}{2,14}\\)|\\(\\p{Lu}{2,5} - \\p{Ll}{3,6}[^()]{0,30}\\)"
                    + "|\\(\\p{Lu}\\p{L}{1,9}\\)(?: [xy]\\p{Ll}{2,4}){1,3}"
                    + "|\\(\\p{Lu}{2,4}(?:/\\p{Lu}{2,4}){0,3}/?(?:, ?[^()]{1,30})?\\)\\.?/\\.");

    /** What law wants below each message and readers do not: the number of a periodical, the owner in brackets. */
    private static final Pattern OWNER = Pattern.compile("ISSN \\d{4} ?- ?\\d{3}[\\dX]|\\(©\\s?\\p{L}{2,12}\\)");

    /** {@code ==Kyodo}, {@code -- BERNAMA}, {@code .\\ Börsen}: nothing else begins so. */
    private static final Pattern NAMED = Pattern.compile(
            "={2,}\\s?\\p{L}{2,15}|-{2,}\\s?\\p{Lu}{3,12}|\\.?(?:/{2,3}|\\\\{2,3})\\p{Sk}?\\s?\\p{L}{2,15}");

    /** {@code /ritzau/}, {@code /ritzau/AFP}: a name between the signs that set it off. */
    private static final Pattern SET_OFF = Pattern.compile("/\\p{L}{2,15}/(?:\\p{L}{2,12}/?)?");

    /** {@code PTI AB CDE}, {@code AAP RTV ar}, behind the name of who sends it. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}(?: (?:[\\p{Lu}\\d]{1,5}|\\p{Ll}{1,4})){1,6}");

    /** {@code (END) Harbour Newswires}: the mark, and behind it who sends it. */
    private static final Pattern MARK_OF_SENDER =
            Pattern.compile("\\((?:END|MORE(?: TO FOLLOW)?|FIN|ENDE|SCHLUSS)\\)(?: \\p{Lu}[\\p{L}.&'’-]{1,20}){1,4}");

    /** {@code AB-CDE}, {@code Y21-CD}. */
    private static final Pattern HYPHENED = Pattern.compile("\\p{Lu}{1,3}\\d{0,2}-\\p{Lu}{2,3}\\d{0,2}");

    private static final Pattern NAMES = Pattern.compile("[\\s-]+");
    private static final Pattern ARTICLE = Pattern.compile("^The ");
    private static final Pattern ALL_CAPITALS = Pattern.compile("\\p{Lu}{2,8}");
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Punct}–—]+");

    private SignOff() {}

    /** Whether the words are an end mark and nothing else. */
    public static boolean isMark(String words) {
        return MARK.matcher(words).matches();
    }

    /** Whether they look like initials, with or without the agency's: words of copy in small letters may do so too. */
    public static boolean isCodes(String words) {
        return CODES.matcher(words).matches();
    }

    /** Whether nothing else than a sign-off looks so: initials in brackets behind the agency's, a name behind equals signs. */
    public static boolean isSurely(String words) {
        return BRACKETED.matcher(words).matches()
                || NAMED.matcher(words).matches()
                || OWNER.matcher(words).matches();
    }

    /** Whether it names nothing but the owner or the number of a periodical: {@code (©HNA)}. */
    public static boolean isOwner(String words) {
        return words.length() <= LONGEST && OWNER.matcher(words).matches();
    }

    /** Whether a paragraph of its own ends copy: a mark, the owner in brackets, or the agency's name set off by signs. */
    public static boolean isEnd(String paragraph) {
        return paragraph.length() <= LONGEST
                && (isMark(paragraph)
                        || isOwner(paragraph)
                        || NAMED.matcher(paragraph).matches()
                        || SET_OFF.matcher(paragraph).matches()
                        || paragraph.startsWith("(")
                                && MARK_OF_SENDER.matcher(paragraph).matches());
    }

    /**
     * Whether a paragraph of its own is initials: divided by strokes, in brackets, or behind the name of who sends it. Words in small
     * letters without either may be meant for readers.
     */
    public static boolean isInitials(String paragraph, String provider) {
        return paragraph.length() <= LONGEST
                && (BRACKETED.matcher(paragraph).matches()
                        || isCodes(paragraph) && (paragraph.indexOf('/') > 0 || isOf(provider, paragraph))
                        || CAPITALS.matcher(paragraph).matches() && isOf(provider, paragraph)
                        || HYPHENED.matcher(paragraph).matches());
    }

    /** Whether a paragraph of its own is nothing but the name of who sends it, which may be given as an address: {@code (EFE)}. */
    public static boolean isSender(String paragraph, String provider) {
        if (provider.isEmpty() || paragraph.length() > LONGEST) {
            return false;
        }
        var name = provider.indexOf(' ') < 0 ? ofAddress(provider) : provider;
        var said = bare(paragraph);
        return !name.isEmpty()
                && (said.equalsIgnoreCase(bare(name))
                        || said.equalsIgnoreCase(bare(ARTICLE.matcher(name).replaceFirst("")))
                        || isCapitalsOf(said, name));
    }

    private static String ofAddress(String address) {
        int from = address.startsWith("www.") ? "www.".length() : 0;
        int end = address.indexOf('.', from);
        return address.substring(from, end < 0 ? address.length() : end);
    }

    /** {@code EFE} for Agencia EFE, {@code AP} for The Associated Press. */
    private static boolean isCapitalsOf(String said, String name) {
        if (said.length() < 2 || !ALL_CAPITALS.matcher(said).matches()) {
            return false;
        }
        var words = NAMES.split(ARTICLE.matcher(name).replaceFirst(""));
        return words.length > 1
                && (Arrays.asList(words).contains(said)
                        || Arrays.stream(words)
                                .filter(word -> !word.isEmpty())
                                .map(word -> word.substring(0, 1))
                                .collect(Collectors.joining())
                                .equals(said));
    }

    /** Whether the words begin with the name of who sends them, or with its first letters; nothing does with none. */
    public static boolean isOf(String provider, String words) {
        int end = words.indexOf(' ');
        return !provider.isEmpty()
                && (words.regionMatches(true, 0, provider + " ", 0, provider.length() + 1)
                        || end > 0 && isShort(words.substring(0, end), provider));
    }

    private static String bare(String words) {
        return SIGNS.matcher(words).replaceAll("");
    }

    /** {@code AAP} for Australian Associated Press, {@code dpa} for Deutsche Presse-Agentur GmbH. */
    private static boolean isShort(String name, String provider) {
        var letters = new StringBuilder();
        for (var word : NAMES.split(provider)) {
            letters.append(word, 0, Math.min(1, word.length()));
        }
        return name.length() > 2 && letters.toString().regionMatches(true, 0, name, 0, name.length());
    }
}
