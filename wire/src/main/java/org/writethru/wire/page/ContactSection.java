package org.writethru.wire.page;

import java.util.List;

/** Whom to ask, between two parts of a release: a line that says so, and below it names with their numbers and addresses. */
public final class ContactSection {
    /** Names and titles above a number. */
    private static final int MOST_NAMES = 4;

    private static final int LONGEST_NAME = 70;

    private ContactSection() {}

    /** Where it ends if its first line stands here; here if it does not. */
    public static int end(List<String> lines, int label) {
        if (!ContactLine.isLabel(lines.get(label))) {
            return label;
        }
        int end = label + 1;
        for (int reached = reached(lines, end); reached >= 0; reached = reached(lines, end)) {
            end = reached + 1;
        }
        return end == label + 1 ? label : end;
    }

    /** The next number or address, if nothing but names stands above it; below 0 otherwise. */
    private static int reached(List<String> lines, int from) {
        for (int at = from; at < Math.min(lines.size(), from + MOST_NAMES + 1); at++) {
            var words = lines.get(at);
            if (ContactLine.isReached(words) || ContactLine.isAddress(words)) {
                return at;
            }
            if (words.length() > LONGEST_NAME || Prose.ends(words)) {
                return -1;
            }
        }
        return -1;
    }
}
