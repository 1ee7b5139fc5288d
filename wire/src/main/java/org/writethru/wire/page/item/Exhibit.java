package org.writethru.wire.page.item;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.writethru.wire.Beginning;

/**
 * A press release as the exhibit of a filing, in the SGML in which EDGAR gives filings out: {@code <DOCUMENT>}, lines of tags that have
 * no ends, and the page or text itself between {@code <TEXT>} and {@code </TEXT>}.
 */
final class Exhibit {
    /** Documents of a filing that are looked through. */
    private static final int MOST = 200;

    private static final int LONGEST_TYPE = 40;

    /** What marks pages and columns in exhibits of plain text, on lines of its own. */
    private static final Pattern MARKS =
            Pattern.compile("(?i)\\s*(?:</?(?:page|table|caption|s|c|fn|f[1-9]|text)>[\\s\\d]{0,40}){1,12}");

    private static final Pattern ELEMENTS = Pattern.compile("(?i)<(?:html|body|p|div|br|font|span)[\\s/>]");

    /** Between its pages, and the number of the exhibit, which is no title. */
    private static final Pattern OF_FILING = Pattern.compile(
            "(?i)<hr(?:\\s[^>]{0,200})?/?>|<title>\\s{0,10}EX-[^<]{0,40}</title>|(?<=>)\\s{0,10}Exhibit\\s{1,5}99(?:\\.\\d{1,2})?\\s{0,10}(?=<)");

    private Exhibit() {}

    /** What is in the wrapper: of several documents the first press release; without a wrapper the bytes themselves. */
    static byte[] bare(byte[] bytes) {
        if (!Beginning.of(bytes).isFiling()) {
            return bytes;
        }
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var lower = text.toLowerCase(Locale.ROOT);
        var chosen = chosen(text, lower);
        return chosen == null ? bytes : unmarked(chosen).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String chosen(String text, String lower) {
        @Nullable String first = null;
        int documents = 0;
        for (int at = lower.indexOf("<document>"); at >= 0 && documents++ < MOST; ) {
            int next = lower.indexOf("<document>", at + 1);
            int end = next < 0 ? lower.length() : next;
            int begin = lower.indexOf("<text>", at);
            if (begin >= 0 && begin < end) {
                int close = lower.lastIndexOf("</text>", end);
                var inside = text.substring(begin + "<text>".length(), close > begin ? close : end);
                if (isRelease(lower, at)) {
                    return inside;
                }
                first = first == null ? inside : first;
            }
            at = next;
        }
        return first;
    }

    /** Exhibits 99 are what a firm tells besides, its press releases above all. */
    private static boolean isRelease(String lower, int document) {
        int type = lower.indexOf("<type>", document);
        return type >= 0 && type - document <= LONGEST_TYPE && lower.startsWith("ex-99", type + "<type>".length());
    }

    private static String unmarked(String inside) {
        return ELEMENTS.matcher(inside).find()
                ? OF_FILING.matcher(inside).replaceAll("")
                : inside.lines().filter(line -> !MARKS.matcher(line).matches()).collect(Collectors.joining("\n"));
    }
}
