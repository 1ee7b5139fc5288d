package org.writethru.wire.telex;

import java.util.Locale;

/** Knows the keyword of a heading again where a line of copy says it in full, with other signs between its words. */
final class KeywordAgain {
    /** Letters by which it is known. */
    private static final int LETTERS = 8;

    private KeywordAgain() {}

    /** Whether a head line begins as the keyword does. */
    static boolean begins(String line, String keyword) {
        return !keyword.isEmpty() && firstLetters(line).startsWith(firstLetters(keyword));
    }

    /** The same of a line that leaves out for which edition it is, as few systems say it outside of the heading: {@code bc-}. */
    static boolean beginsWithoutCycle(String line, String keyword) {
        var bare = keyword.length() > 3 && keyword.charAt(2) == '-' ? keyword.substring(3) : keyword;
        var letters = firstLetters(bare);
        return letters.length() >= 3 && (firstLetters(line).startsWith(letters) || begins(line, keyword));
    }

    /** The letters and figures by which a keyword is known again. */
    private static String firstLetters(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var letters = new StringBuilder();
        for (int at = 0; at < lower.length() && letters.length() < LETTERS; at++) {
            int point = lower.codePointAt(at);
            at += Character.charCount(point) - 1;
            if (Character.isLetter(point) || isNumber(point)) {
                letters.appendCodePoint(point);
            }
        }
        return letters.substring(0, Math.min(LETTERS, letters.length()));
    }

    private static boolean isNumber(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
