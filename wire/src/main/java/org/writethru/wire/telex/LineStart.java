package org.writethru.wire.telex;

import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.page.Byline;

/**
 * Lines that begin a paragraph by what they say: bylines and datelines. Every line of the copy is asked, so that looks at single
 * characters come before patterns.
 */
final class LineStart {
    private static final int LONGEST_BYLINE = 100;
    private static final int MOST_PLACE = 60;

    /** With which a line begins that names a writer. */
    private static final String LATIN_LETTERS = "BbVPpDARWAaMYy";

    /** The same of other scripts. */
    private static final String OTHER_LETTERS = "аАКкՀՁაبك";

    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[^()/]{0,60}(?:\\(\\p{L}[^()]{1,20}\\)\\s?(?:--?|–|—|:)|/\\p{Lu}[^/]{1,20}/[.\\s-])");

    /** {@code HARBOUR (HP)} on a line of its own. */
    private static final Pattern DATED = Pattern.compile("\\p{Lu}{2}[^()/]{0,50} \\(\\p{Lu}{2,8}\\)");

    private LineStart() {}

    /** Whether a paragraph begins here. */
    static boolean begins(TelexLine line) {
        var text = line.text();
        return byline(text).isPresent() || line.may(Signs.AGENCY) && dateline(text) || text.startsWith("+ ");
    }

    /** Whether the line is a dateline and nothing else. */
    static boolean dated(TelexLine line) {
        var text = line.text();
        return line.may(Signs.AGENCY)
                && text.length() <= MOST_PLACE
                && text.endsWith(")")
                && DATED.matcher(text).matches();
    }

    /** Who wrote the copy, if the line says it. */
    static Optional<String> byline(String line) {
        return line.length() <= LONGEST_BYLINE && mayBeByline(line) ? Byline.read(line) : Optional.empty();
    }

    private static boolean dateline(String line) {
        int sign = Math.max(line.lastIndexOf('(', MOST_PLACE), line.lastIndexOf('/', MOST_PLACE));
        return sign > 1 && line.charAt(0) > '9' && DATELINE.matcher(line).lookingAt();
    }

    private static boolean mayBeByline(String line) {
        if (line.length() < 6) {
            return false;
        }
        char first = line.charAt(0);
        return (first > 0x7F ? OTHER_LETTERS : LATIN_LETTERS).indexOf(first) >= 0
                && (first > 0x7F
                        || line.charAt(2) == ' '
                        || line.charAt(3) == ' '
                        || line.indexOf(':') > 0
                        || line.startsWith("Reported by")
                        || line.startsWith("Written by")
                        || line.startsWith("Door "));
    }

    /**
     * Whether the first letter, behind signs, is one of these; so many patterns begin with words that are rarely there.
     *
     * @param letters small ones and capitals
     */
    static boolean letter(String line, String letters) {
        int at = 0;
        while (at < line.length() && !Character.isLetter(line.charAt(at))) {
            at++;
        }
        return at < line.length() && letters.indexOf(line.charAt(at)) >= 0;
    }

    /** Words for editors are often a list. */
    static boolean listed(TelexLine line) {
        return "#-*•".indexOf(line.text().charAt(0)) >= 0;
    }
}
