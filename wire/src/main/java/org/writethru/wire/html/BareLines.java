package org.writethru.wire.html;

import java.util.regex.Pattern;

/** HTML whose paragraphs are divided by empty lines alone, as editorial systems keep it that put the elements in when they show it. */
public final class BareLines {
    private static final Pattern DIVIDED = Pattern.compile("(?i)<(?:p|br|div|pre|table|section|article)[\\s/>]");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n\\s*");

    private BareLines() {}

    /** The same with breaks in place of the empty lines, unless elements divide it. */
    public static String divided(String html) {
        return html.indexOf('\n') < 0 || DIVIDED.matcher(html).find()
                ? html
                : EMPTY_LINE.matcher(html).replaceAll("<br><br>");
    }
}
