package org.writethru.wire.telex;

import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.text.RightsNotice;

/** Words that say what may be done with the copy. */
final class UsageWords {
    private static final int LONGEST = 1_000;

    /** Characters up to which the pattern looks. */
    private static final int FURTHEST = 60;

    private static final Pattern USAGE = Pattern.compile(
            "^(?:usage(?: terms)?:|" + RightsNotice.SIGN
                    + ".{3,}|.{0,40}\\ball rights reserved\\b|not for use after\\b|use only\\b)",
            Pattern.CASE_INSENSITIVE);

    private UsageWords() {}

    /** The terms, if these words are some. */
    static Optional<String> read(String text) {
        return text.length() <= LONGEST
                        && plausible(text)
                        && USAGE.matcher(text).find()
                ? Optional.of(text.startsWith("USAGE: ") ? text.substring(7) : text)
                : Optional.empty();
    }

    /** Whether it begins as terms do, or has the word that may stand further on. */
    private static boolean plausible(String text) {
        return "uU(©cCnN".indexOf(text.charAt(0)) >= 0 || begins(text, "eserved") || begins(text, "ESERVED");
    }

    private static boolean begins(String text, String word) {
        return text.indexOf(word, 0, Math.min(FURTHEST, text.length())) >= 0;
    }
}
