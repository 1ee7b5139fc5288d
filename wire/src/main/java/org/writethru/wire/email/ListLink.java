package org.writethru.wire.email;

import java.util.regex.Pattern;
import org.writethru.wire.Notes;

/** The address of a mailing list's own page, which the list puts directly below the last line of a letter, with its name or without. */
final class ListLink {
    private static final int LONGEST = 200;
    private static final Pattern PAGE = Pattern.compile("\\s*<?https?://[^\\s<>]{3,150}/listinfo/[^\\s<>/]{1,60}>?");

    /** Lines of a list's name and address above it. */
    private static final int MOST_ABOVE = 3;

    private static final String RULE = "_".repeat(20);

    private ListLink() {}

    static String without(String text, Notes notes) {
        var stripped = text.stripTrailing();
        int line = begin(stripped, stripped.length());
        boolean page = line > 0
                && stripped.length() - line <= LONGEST
                && PAGE.matcher(stripped.substring(line)).matches();
        if (!page) {
            return text;
        }
        notes.add("The footer of a mailing list or newsletter was left out.");
        return stripped.substring(0, withName(stripped, line));
    }

    private static int withName(String text, int line) {
        int above = line;
        for (int lines = 0; lines < MOST_ABOVE && above > 1; lines++) {
            above = begin(text, above - 1);
            if (text.startsWith(RULE, above)) {
                return above;
            }
        }
        return line;
    }

    private static int begin(String text, int end) {
        return text.lastIndexOf('\n', end - 1) + 1;
    }
}
