package org.writethru.wire.text;

import java.util.regex.Pattern;

/** Text of strangers made fit for a story: without characters that no wire may carry. */
public final class Clean {
    /** Control characters but tab and line feed, lone surrogates, non-characters, the byte order mark. */
    private static final Pattern UNFIT = Pattern.compile("[\\uFEFF\\uFFFE\\uFFFF\\p{Cs}]|(?![\\t\\n])\\p{Cc}");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

    /** Spaces are looked at from their first on, or a long row of them would be gone through once for each. */
    private static final Pattern LINE_END = Pattern.compile("(?:\\G|(?<![ \\t]))[ \\t]*+\\r?\\n[ \\t]*+|\\r");

    private Clean() {}

    /** One line, its white space single. */
    public static String line(String text) {
        if (simple(text, false)) {
            return text.strip();
        }
        return UNFIT.matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Lines, each without white space at its ends; of several empty ones one is kept. */
    public static String prose(String text) {
        if (simple(text, false)) {
            return text.strip();
        }
        var lines = LINE_END.matcher(text).replaceAll("\n").replaceAll("\\n{3,}", "\n\n");
        return characters(lines).strip();
    }

    /** The text as it stands, without unfit characters. */
    public static String characters(String text) {
        if (simple(text, true)) {
            return text;
        }
        return UNFIT.matcher(text.replace("\r\n", "\n")).replaceAll("");
    }

    /**
     * Whether there is nothing to do, as for nearly all text: no control character, surrogate, mark or special, no two spaces in a
     * row. Half of the time of reading a message went into the patterns.
     *
     * @param lines whether line feeds, tabs and rows of spaces are well
     */
    private static boolean simple(String text, boolean lines) {
        char before = 'x';
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character <= ' ' ? !white(character, before, lines) : special(character)) {
                return false;
            }
            before = character;
        }
        return true;
    }

    private static boolean white(char character, char before, boolean lines) {
        return lines ? character == ' ' || character == '\n' || character == '\t' : character == ' ' && before != ' ';
    }

    private static boolean special(char character) {
        return character >= 0x7F
                && (character < 0xA0 || character >= 0xD800 && character <= 0xDFFF || character >= 0xFEFF);
    }
}
