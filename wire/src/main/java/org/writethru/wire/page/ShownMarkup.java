package org.writethru.wire.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The markup of a page that a person is shown: without what a server was to carry out, and without what stands behind the body. */
public final class ShownMarkup {
    private static final Pattern BODY_END = Pattern.compile("(?i)</body");

    /** Characters behind the body that are looked at, and words that are none of the story. */
    private static final int LONGEST_REST = 4_000;

    private static final int LONGEST_WORDS = 200;

    private ShownMarkup() {}

    public static String of(String html) {
        return body(without(without(html, "<%", "%>"), "<?php", "?>"));
    }

    /** Without the instructions to a server that were left in it. */
    private static String without(String html, String begin, String end) {
        int at = html.indexOf(begin);
        if (at < 0) {
            return html;
        }
        var shown = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            int closed = html.indexOf(end, at);
            if (closed < 0) {
                break;
            }
            shown.append(html, from, at);
            from = closed + end.length();
            at = html.indexOf(begin, from);
        }
        return shown.append(html, from, html.length()).toString();
    }

    /** Without a few words behind the end of the body, which are about the page; sentences there are its own, if the body ends too early. */
    private static String body(String html) {
        var end = BODY_END.matcher(html).region(Math.max(0, html.length() - LONGEST_REST), html.length());
        if (!end.find()) {
            return html;
        }
        int at = end.start();
        var words = Jsoup.parse(html.substring(at)).text();
        return words.isEmpty() || words.length() > LONGEST_WORDS || Prose.holds(words) ? html : html.substring(0, at);
    }
}
