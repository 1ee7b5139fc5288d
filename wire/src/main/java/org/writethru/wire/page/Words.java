package org.writethru.wire.page;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.writethru.wire.text.WordSigns;

/** Words of a line, made comparable. */
final class Words {
    /** Letters of a word that are compared: enough to tell words apart, few enough to forgive endings. */
    private static final int STEM = 5;

    private static final int SHORTEST = 3;
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u00AD\\uFFFE\\uFFFF\\p{Cs}]|(?![\\t\\r\\n])\\p{Cc}");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\r\\n\\x0B\\f\\x85]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The general categories of L, M and N, a bit for each. */
    private static final int IN_WORD = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** Signs of Chinese or Japanese in a word. */
    private static final int SIGNS_A_WORD = 2;

    private Words() {}

    /** The line without characters that nobody sees, its spaces single and plain. */
    static String clean(String line) {
        return isClean(line) ? line : cleaned(line);
    }

    /** Whether nothing in a line can want cleaning, which is so for most. */
    private static boolean isClean(String line) {
        char before = ' ';
        for (int at = 0; at < line.length(); at++) {
            char here = line.charAt(at);
            if (here == ' ' ? before == ' ' : !isPlainSign(here)) {
                return false;
            }
            before = here;
        }
        return line.isEmpty() || before != ' ';
    }

    /** Whether a character is surely neither a space nor one that nobody sees. */
    private static boolean isPlainSign(char sign) {
        return sign > ' ' && sign < 0x7F
                || sign > 0xA0 && sign < 0x1680 && sign != 0xAD
                || sign >= 0x2010 && sign <= 0x2027
                || sign > 0x3000 && sign < Character.MIN_SURROGATE;
    }

    private static String cleaned(String line) {
        return INVISIBLE
                .matcher(SPACES.matcher(line).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Lower case that forgets the dot which Turkish capitals leave behind. */
    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace("i\u0307", "i");
    }

    /** Whether a letter is a small one. Georgian writes small letters where other scripts write capitals. */
    static boolean small(int point) {
        return Character.isLowerCase(point) && Character.UnicodeScript.of(point) != Character.UnicodeScript.GEORGIAN;
    }

    /** Words in lower case, joined by single spaces: two lines of the same words are equal. */
    static String bare(String line) {
        if (plain(line)) {
            return line.toLowerCase(Locale.ROOT);
        }
        return BETWEEN.matcher(comparable(line)).replaceAll(" ").strip();
    }

    /** In lower case, and letters that are written in several ways in one. */
    static String comparable(String line) {
        return lower(Normalizer.normalize(line, Normalizer.Form.NFKC));
    }

    /** Whether a character belongs to a word: a letter, a mark on one or a figure. */
    static boolean inWord(int point) {
        return (IN_WORD >> Character.getType(point) & 1) != 0;
    }

    /** Whether it is words of English letters and figures, as most are, a space between any two. */
    private static boolean plain(String line) {
        char before = ' ';
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            boolean space = character == ' ';
            if (space ? before == ' ' : !Character.isLetterOrDigit(character) || character > 'z') {
                return false;
            }
            before = character;
        }
        return before != ' ';
    }

    static int count(String line) {
        var bare = bare(line);
        return bare.isEmpty() ? 0 : Math.max(bare.split(" ", -1).length, WordSigns.in(bare) / SIGNS_A_WORD);
    }

    /** How long a text is in letters: a sign of Chinese or Japanese says as much as three. */
    static int length(String text) {
        return text.length() + 2 * WordSigns.in(text);
    }

    /** The beginnings of the line's longer words. */
    static Set<String> stems(String line) {
        var stems = new LinkedHashSet<String>();
        for (var word : bare(line).split(" ", -1)) {
            if (word.length() > SHORTEST) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    /** How many of the words of the one are in the other. */
    static int shared(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    /** Whether two lines are the same headline, forgiving a word or two. */
    static boolean alike(String one, String other) {
        if (bare(one).equals(bare(other))) {
            return true;
        }
        var some = stems(one);
        var others = stems(other);
        int shared = shared(some, others);
        return shared >= 3 && shared * 4 >= Math.max(some.size(), others.size()) * 3;
    }

    /** Whether two headlines are about the same matter. */
    static boolean related(String one, String other) {
        var some = stems(one);
        var others = stems(other);
        int shared = shared(some, others);
        return shared >= 2
                || (shared == 1 && Math.min(some.size(), others.size()) <= 3)
                || bare(one).equals(bare(other));
    }
}
