package org.writethru.wire.text;

import java.util.regex.Pattern;

/** Text of strangers made fit for a story: without characters that no wire may carry. */
public final class Clean {
    /** Control characters but tab and line feed, lone surrogates, non-characters, the byte order mark. */
    private static final Pattern UNFIT = Pattern.compile("[\\uFEFF\\uFFFE\\uFFFF\\p{Cs}]|(?![\\t\\n])\\p{Cc}");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\r?\\n[ \\t]*|\\r");

    private Clean() {}

    /** Whether nothing has to be done to make it fit; most texts are, and patterns are slow. */
    private static boolean fit(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean control = (character < ' ' && character != '\n' && character != '\t')
                    || (character >= 0x7F && character < 0xA0);
            if (control || Character.isSurrogate(character) || character >= 0xFEFF) {
                return false;
            }
        }
        return true;
    }

    private static boolean single(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || (character == ' ' && at > 0 && text.charAt(at - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** One line, its white space single. */
    public static String line(String text) {
        if (fit(text) && single(text)) {
            return text.strip();
        }
        return UNFIT.matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Lines, each without white space at its ends; of several empty ones one is kept. */
    public static String prose(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n").replaceAll("\\n{3,}", "\n\n");
        return characters(lines).strip();
    }

    /** The text as it stands, without unfit characters. */
    public static String characters(String text) {
        if (fit(text)) {
            return text;
        }
        return UNFIT.matcher(text.replace("\r\n", "\n")).replaceAll("");
    }
}
