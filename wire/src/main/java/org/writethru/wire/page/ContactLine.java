package org.writethru.wire.page;

import java.util.regex.Pattern;
import org.writethru.wire.text.ContactWords;
import org.writethru.wire.text.Reach;

/** A line that says whom to ask, or where to reach them. */
public final class ContactLine {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST = 400;

    /** Words behind which a line that ends with a point is prose. */
    private static final int PROSE = 20;

    private static final Pattern LABEL = Pattern.compile("(?iu)(?:" + ContactWords.WHOM + "\\s*(?::.{0,60})?|"
            + ContactWords.MORE + "\\s?:|" + ContactWords.ASKING + ")");

    /** Both on one line: {@code Further information: Ana Orel, (02) 5550 1000}. */
    private static final Pattern ASKED = Pattern.compile("(?iu)(?:" + ContactWords.MORE + "|" + ContactWords.WHOM
            + ")\\s?:.{0,250}?(?:" + Reach.FIGURES + "|" + Reach.MAIL + ").{0,120}");

    /** Nothing but an address of mail or a telephone number, behind a letter or a place at most. */
    private static final Pattern ALONE =
            Pattern.compile("(?:\\(\\p{L}{1,8}\\) ?|\\p{L}{1,12} ?: ?)?(?:\\p{L}{2,20}: ?)?(?:" + Reach.MAIL + "|"
                    + Reach.NUMBER + ")");

    private ContactLine() {}

    /** Whether it is an address of mail or a telephone number and nothing else. */
    public static boolean isAddress(String words) {
        return words.length() <= LONGEST && ALONE.matcher(words).matches();
    }

    /** Whether a telephone number or an address of mail is said to be one. */
    public static boolean isReached(String words) {
        return words.length() <= LONGEST && Reach.saidIn(words) && !says(words);
    }

    /** Whether it says who may be asked, and under which number. */
    public static boolean isAsked(String words) {
        return words.length() <= LONGEST
                && ContactWords.mayBeIn(words)
                && ASKED.matcher(words).matches();
    }

    /** Whether it says that those follow who may be asked. */
    public static boolean isLabel(String words) {
        return words.length() <= LONGEST_LABEL
                && ContactWords.mayBeIn(words)
                && LABEL.matcher(words).matches();
    }

    /** Whether it is prose in which a number stands: many words, with a point behind. */
    private static boolean says(String words) {
        return words.length() > LONGEST_LABEL
                && words.matches("(?s).*\\p{Ll}[.!?][\"”»)]?")
                && words.split("\\s+", -1).length > PROSE;
    }
}
