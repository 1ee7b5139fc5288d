package org.writethru.wire.page;

import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.text.Reach;

/** Whom to ask, between two parts of a release: a line that says so, and below it names with their numbers and addresses. */
public final class ContactSection {
    /** Names and titles above a number. */
    private static final int MOST_NAMES = 4;

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_SITE = 150;

    /** {@code Website of the harbour: https://harbour.example}. */
    private static final Pattern SITE = Pattern.compile(
            "(?iu)(?:web ?-?(?:site|seite|page)|homepage|internet|site (?:web|internet)|sito(?: web)?|sitio web|página web|strona|сайт)(?: [\\p{L}\\p{N}.&-]{1,30}){0,3} ?: ?(?:https?://|www\\.)\\S{3,100}");

    private ContactSection() {}

    /** Where it ends if its first line stands here; here if it does not. */
    public static int end(List<String> lines, int first) {
        int label = belowSites(lines, first);
        if (label == lines.size()) {
            return first;
        }
        boolean asked = isAsked(lines.get(label));
        if (!asked && !ContactLine.isLabel(lines.get(label))) {
            return first;
        }
        int end = label + 1;
        for (int reached = reached(lines, end); reached >= 0; reached = reached(lines, end)) {
            end = reached + 1;
        }
        return end == label + 1 && !asked ? first : belowSites(lines, end);
    }

    private static boolean isAsked(String words) {
        return ContactLine.isAsked(words) && !Prose.ends(words);
    }

    /** The first line from here that does not say where the site of the house is. */
    private static int belowSites(List<String> lines, int from) {
        int at = from;
        while (at < lines.size()
                && lines.get(at).length() <= LONGEST_SITE
                && SITE.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at;
    }

    /** The next number or address, if nothing but names stands above it; below 0 otherwise. */
    private static int reached(List<String> lines, int from) {
        for (int at = from; at < Math.min(lines.size(), from + MOST_NAMES + 1); at++) {
            var words = lines.get(at);
            if (ContactLine.isReached(words) || ContactLine.isAddress(words) || isNameWithAddress(words)) {
                return at;
            }
            if (words.length() > LONGEST_NAME || Prose.ends(words)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNameWithAddress(String words) {
        return words.length() <= LONGEST_NAME && !Prose.ends(words) && Reach.in(words);
    }
}
