package org.writethru.newsroom.desk.wireview;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * Words as search compares them: without case, accents and the differences that people do not type. {@code Əliyev}, {@code ALIYEV}
 * with any i, {@code Алёна} and {@code Алена} are the same; the Russian й is a letter of its own.
 *
 * @param words each once, in their order
 */
public record Folded(SequencedSet<String> words) {
    /** Words of a search that count; whoever types more finds by these. */
    static final int MOST_WORDS = 8;

    /** Characters of a search that count. */
    static final int MOST_CHARACTERS = 200;

    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
    private static final char BREVE = '\u0306';

    /** The words of a text. */
    public static Folded of(String... texts) {
        var words = new LinkedHashSet<String>();
        for (var text : texts) {
            var word = new StringBuilder();
            APART.normalize(text).codePoints().forEach(point -> {
                if (!insideWord(point, word)) {
                    end(word, words);
                }
            });
            end(word, words);
        }
        return new Folded(words);
    }

    /** Adds what this character is to its word; false if it stands between words. */
    private static boolean insideWord(int point, StringBuilder word) {
        if (point == BREVE && !word.isEmpty() && word.charAt(word.length() - 1) == 'и') {
            word.setCharAt(word.length() - 1, 'й');
        } else if (Character.isLetterOrDigit(point) && point != 'ـ') {
            word.append(folded(UCharacter.foldCase(point, true)));
        } else {
            return dropped(point);
        }
        return true;
    }

    /** Letters that have no accent to lose. ICU folds one character to one here; the German ß is spelt out. */
    private static String folded(int point) {
        return switch (point) {
            case 'ə' -> "e";
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            default -> Character.toString(point);
        };
    }

    /** Accents, vowel marks, what stretches Arabic words, and apostrophes are passed over. */
    private static boolean dropped(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || point == 'ـ'
                || "'’ʼʹʺ`".indexOf(point) >= 0;
    }

    private static void end(StringBuilder word, LinkedHashSet<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** What somebody types to search. */
    public static Folded sought(String typed) {
        int end = typed.offsetByCodePoints(0, Math.min(typed.codePointCount(0, typed.length()), MOST_CHARACTERS));
        return new Folded(of(typed.substring(0, end)).words().stream()
                .limit(MOST_WORDS)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Whether every one of these words is contained in one of this. */
    public boolean contains(Folded sought) {
        return sought.words().stream().allMatch(word -> words.stream().anyMatch(own -> own.contains(word)));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** As the table keeps it: letters, digits and single spaces. */
    public String line() {
        return String.join(" ", words);
    }

    /** For each word, what SQL's like compares. */
    public List<String> patterns() {
        return words.stream().map(word -> "%" + word + "%").toList();
    }
}
