package org.writethru.wire.text;

/** Signs of Chinese and Japanese with their points: each is a word or a part of one, and no spaces stand between them. */
public final class WordSigns {
    /** Before it in Unicode there are none. */
    private static final char FIRST = '\u2E80';

    private WordSigns() {}

    /** How many are in a text. */
    public static int in(String text) {
        int signs = 0;
        for (int at = 0; at < text.length(); at++) {
            signs += is(text.charAt(at)) ? 1 : 0;
        }
        return signs;
    }

    private static boolean is(char character) {
        return character >= FIRST
                && (Character.isIdeographic(character)
                        || character > '\u3000' && character < '\u3100'
                        || character > '\uFF00' && character < '\uFF66');
    }

    /** Goes on with the next of lines that were broken to fit: behind a space, unless there are such signs at the end of one and the start of the other. */
    public static void goOn(StringBuilder words, CharSequence line) {
        boolean together =
                words.isEmpty() || line.isEmpty() || is(words.charAt(words.length() - 1)) && is(line.charAt(0));
        words.append(together ? "" : " ").append(line);
    }
}
