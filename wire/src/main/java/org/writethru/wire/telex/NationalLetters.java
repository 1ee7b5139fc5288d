package org.writethru.wire.telex;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.Notes;
import org.writethru.wire.page.LanguageGuess;

/**
 * The letters that national variants of ISO 646 put in place of brackets and braces. A wire does not say which variant it has: the
 * language of its words does, and signs that stand inside of words.
 */
final class NationalLetters {
    private static final String SIGNS = "[\\]{|}~";
    private static final String IN_WORDS = "{|}~\\";

    /** DIN 66003, SEN 85 02 00, NS 4551 and DS 2089. */
    private static final Map<String, String> LETTERS = Map.of(
            "de", "ÄÖÜäöüß",
            "sv", "ÄÖÅäöå~",
            "fi", "ÄÖÅäöå~",
            "nb", "ÆØÅæøå~",
            "da", "ÆØÅæøå~");

    private static final Pattern IN_WORD = Pattern.compile("(?<=\\p{Ll})[{|}~\\\\]|[{|}\\\\](?=\\p{Ll})");

    /** Signs inside of words that are no accident. */
    private static final int ENOUGH = 3;

    /** Our own wire has no such variant. */
    private static final String OURS = "STORY tag:";

    private static final int SAMPLE = 2_000;

    private NationalLetters() {}

    /** The text with its letters, if it has such. */
    static String read(String text, TelexWire wire, Notes notes) {
        if (!wire.seven() || !plausible(text) || text.contains(OURS) || inWords(text) < ENOUGH) {
            return text;
        }
        return LanguageGuess.of(text.substring(0, Math.min(SAMPLE, text.length())))
                .flatMap(language -> Optional.ofNullable(LETTERS.get(language)))
                .map(letters -> {
                    notes.add("Brackets and braces inside of words were read as letters of ISO 646: %s."
                            .formatted(letters));
                    return replaced(text, letters);
                })
                .orElse(text);
    }

    /** Whether there are signs enough that the pattern, which is slow on long copy, need be tried. */
    private static boolean plausible(String text) {
        int signs = 0;
        for (int sign = 0; sign < IN_WORDS.length(); sign++) {
            for (int at = text.indexOf(IN_WORDS.charAt(sign));
                    at >= 0 && signs < ENOUGH;
                    at = text.indexOf(IN_WORDS.charAt(sign), at + 1)) {
                signs++;
            }
        }
        return signs == ENOUGH;
    }

    private static long inWords(String text) {
        return IN_WORD.matcher(text).results().limit(ENOUGH).count();
    }

    private static String replaced(String text, String letters) {
        var replaced = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int sign = SIGNS.indexOf(text.charAt(at));
            replaced.append(sign < 0 ? text.charAt(at) : letters.charAt(sign));
        }
        return replaced.toString();
    }
}
