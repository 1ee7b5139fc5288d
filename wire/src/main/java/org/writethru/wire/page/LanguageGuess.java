package org.writethru.wire.page;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.writethru.story.Language;

/** Guesses the language of a text from its script, its letters and its commonest words. */
public final class LanguageGuess {
    private static final int MOST_CHARACTERS = 20_000;

    /** The score from which a guess is worth something. */
    private static final double ENOUGH = 3;

    /** The score from which a guess is as good as sure, if the language that a sender says scores far less. */
    private static final double SURE = 12;

    private static final int TIMES_SURER = 4;

    /** Characters of a text that are enough to be surer of its language than its sender. */
    private static final int LONG = 200;

    /** Han letters for each of kana below which a text is Japanese: Chinese quotes no more than a word of it. */
    private static final int HAN_FOR_KANA = 8;

    /** Scripts that write a syllable or a word where Latin writes some letters, so that names in Latin outweigh them. */
    private static final Set<UnicodeScript> SYLLABLES =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private static final int LETTERS_A_SYLLABLE = 3;

    /** What stands before the s of “Sunday’s”, which alone is a word in other languages. */
    private static final String APOSTROPHES = "'’‘ʼ`´";

    /** Small letters of a word that begins a name. */
    private static final int MOST_OF_FIRST_NAME = 3;

    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

    private static final List<String> LATIN = List.of(
            "en", "az", "tr", "de", "fr", "es", "it", "pt", "nl", "pl", "ro", "id", "sv", "nb", "da", "fi", "cs", "hu",
            "hr", "vi");

    /** Languages that are written in no other script than theirs, which is not Latin. */
    private static final Set<String> NEVER_LATIN = Set.of(
            "ru", "uk", "be", "bg", "ar", "fa", "ur", "he", "el", "hy", "ka", "zh", "ja", "ko", "th", "hi", "bn", "gu",
            "pa", "ta", "te", "kn", "ml", "si", "my", "km", "lo", "am");

    /** Languages written in Latin, some of them in another script too. */
    private static final Set<String> TWO_SCRIPTS = Set.of("az", "hr");

    private LanguageGuess() {}

    /** The language that a text surely is in, where its sender says another one that it as surely is not in. */
    public static Optional<String> insteadOf(Language said, String text) {
        return text.length() < LONG || !said.locale().getScript().isEmpty()
                ? Optional.empty()
                : of(text, SURE)
                        .filter(read -> !read.equals(said.locale().getLanguage()))
                        .filter(read -> surer(read, said.locale().getLanguage(), text));
    }

    /** Whether a text may be in the language that its page says, as far as its letters and words tell. */
    static boolean holds(Language said, String text) {
        var guess = of(text);
        return guess.isEmpty()
                || guess.get().equals(said.locale().getLanguage())
                || text.length() >= LONG && insteadOf(said, text).isEmpty();
    }

    private static boolean surer(String read, String said, String text) {
        boolean latin = LATIN.contains(read);
        if (latin && LATIN.contains(said)) {
            var signs = LanguageSigns.in(Words.lower(text.substring(0, Math.min(text.length(), MOST_CHARACTERS))));
            return signs.score(said) * TIMES_SURER < signs.score(read);
        }
        return latin ? NEVER_LATIN.contains(said) : LATIN.contains(said) && !TWO_SCRIPTS.contains(said);
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
        var read = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        var sample = withoutPossessives(Words.lower(withoutNames(read)));
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
            case BENGALI -> Optional.of("bn");
            case GUJARATI -> Optional.of("gu");
            case GURMUKHI -> Optional.of("pa");
            case TAMIL -> Optional.of("ta");
            case TELUGU -> Optional.of("te");
            case KANNADA -> Optional.of("kn");
            case MALAYALAM -> Optional.of("ml");
            case SINHALA -> Optional.of("si");
            case MYANMAR -> Optional.of("my");
            case KHMER -> Optional.of("km");
            case LAO -> Optional.of("lo");
            case ETHIOPIC -> Optional.of("am");
            case CYRILLIC -> best(sample, List.of("ru", "uk", "be", "bg", "sr", "kk", "ky", "tg"), least);
            case ARABIC -> best(sample, List.of("ar", "fa", "ur"), least);
            case LATIN -> best(sample, LATIN, least);
            default -> Optional.empty();
        });
    }

    /**
     * The text without words that begin a name of several, as in “Los Angeles”, unless they begin a sentence too: names are of any
     * language.
     */
    private static String withoutNames(String text) {
        var rest = new StringBuilder();
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            int end = firstNameEnd(text, space + 1);
            if (end > 0 && goesOn(text, space)) {
                rest.append(text, from, space + 1).append(' ');
                from = end + 1;
            }
        }
        return from == 0 ? text : rest.append(text, from, text.length()).toString();
    }

    /** The space behind a short word with a capital, before another with one; -1 if there is no such word here. */
    private static int firstNameEnd(String text, int from) {
        if (!is(Character.UPPERCASE_LETTER, text, from)) {
            return -1;
        }
        int at = from + 1;
        while (at <= from + MOST_OF_FIRST_NAME && is(Character.LOWERCASE_LETTER, text, at)) {
            at++;
        }
        boolean name = at > from + 1
                && at < text.length()
                && text.charAt(at) == ' '
                && is(Character.UPPERCASE_LETTER, text, at + 1);
        return name ? at : -1;
    }

    /** Whether a sentence goes on behind a space. */
    private static boolean goesOn(String text, int space) {
        return space > 0
                && (text.charAt(space - 1) == ','
                        || text.charAt(space - 1) == ';'
                        || is(Character.LOWERCASE_LETTER, text, space - 1));
    }

    private static boolean is(int type, String text, int at) {
        return at < text.length() && Character.getType(text.charAt(at)) == type;
    }

    private static String withoutPossessives(String text) {
        var rest = new StringBuilder(text.length());
        int from = 0;
        for (int at = 1; at + 1 < text.length(); at++) {
            if (text.charAt(at + 1) == 's' && APOSTROPHES.indexOf(text.charAt(at)) >= 0 && possessive(text, at)) {
                rest.append(text, from, at);
                from = at + 2;
            }
        }
        return from == 0 ? text : rest.append(text, from, text.length()).toString();
    }

    private static boolean possessive(String text, int apostrophe) {
        int behind = apostrophe + 2;
        return Character.isLetter(text.codePointBefore(apostrophe))
                && (behind == text.length() || !Words.inWord(text.codePointAt(behind)));
    }

    private static Optional<UnicodeScript> script(String text) {
        var counts = new int[SCRIPTS.length];
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isLetter(point)) {
                counts[(point < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(point)).ordinal()]++;
            }
            at += Character.charCount(point);
        }
        counts[UnicodeScript.COMMON.ordinal()] = 0;
        counts[UnicodeScript.INHERITED.ordinal()] = 0;
        int kana = counts[UnicodeScript.HIRAGANA.ordinal()] + counts[UnicodeScript.KATAKANA.ordinal()];
        int han = counts[UnicodeScript.HAN.ordinal()];
        SYLLABLES.forEach(script -> counts[script.ordinal()] *= LETTERS_A_SYLLABLE);
        if (kana * HAN_FOR_KANA > han) {
            counts[UnicodeScript.HIRAGANA.ordinal()] = LETTERS_A_SYLLABLE * (2 * kana + han);
        }
        int most = 0;
        for (int script = 1; script < counts.length; script++) {
            most = counts[script] > counts[most] ? script : most;
        }
        return counts[most] == 0 ? Optional.empty() : Optional.of(SCRIPTS[most]);
    }

    private static Optional<String> best(String text, List<String> languages, double least) {
        var signs = LanguageSigns.in(text);
        var best = languages.getFirst();
        for (var language : languages) {
            best = signs.score(language) > signs.score(best) ? language : best;
        }
        return signs.score(best) < least ? Optional.empty() : Optional.of(best);
    }
}
