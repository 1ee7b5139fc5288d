package org.writethru.wire.text;

import java.util.regex.Pattern;

/** Text of strangers made fit for a story: without characters that no wire may carry. */
public final class Clean {
    /** Control characters but tab and line feed, lone surrogates, non-characters, the byte order mark. */
    private static final Pattern UNFIT = Pattern.compile("[\\uFEFF\\uFFFE\\uFFFF\\p{Cs}]|(?![\\t\\n])\\p{Cc}");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\r?\\n[ \\t]*|\\r");

    private Clean() {}

    /** One line, its white space single. */
    public static String line(String text) {
        if (plain(text)) {
            return text;
        }
        return UNFIT.matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Most lines are fit as they are, and seeing that costs far less than the patterns. */
    private static boolean plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean edge = at == 0 || at == text.length() - 1;
            if (character < ' ' || character > '~' || (character == ' ' && (edge || text.charAt(at - 1) == ' '))) {
                return false;
            }
        }
        return true;
    }

    /** Lines, each without white space at its ends; of several empty ones one is kept. */
    public static String prose(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n").replaceAll("\\n{3,}", "\n\n");
        return characters(lines).strip();
    }

    /** The text as it stands, without unfit characters. */
    public static String characters(String text) {
        return UNFIT.matcher(text.replace("\r\n", "\n")).replaceAll("");
    }
}
