package org.writethru.wire.xml;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Markup that a sender has escaped inside of single paragraphs, or put into data sections there, so that its tags would stand in the
 * copy. Words that only look like a tag have none that ends it.
 */
public final class EscapedMarkup {
    private static final String MARKS = "p|b|i|u|em|strong|a|span|font|sub|sup|small|big|div|h[1-6]|ul|ol|li";
    private static final Pattern BEGINS = Pattern.compile("(?i)<(?:%s)(?:\\s[^<>]{0,1000})?>".formatted(MARKS));
    private static final Pattern ENDS = Pattern.compile("(?i)</(?:%s)\\s{0,9}>".formatted(MARKS));
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s{0,9}/?>");

    private EscapedMarkup() {}

    /** Makes elements of the tags in the text of those elements that hold nothing but text. */
    public static void unfold(Element body) {
        for (var element : body.getAllElements()) {
            if (element.childrenSize() == 0) {
                var text = Xml.raw(element);
                if (text.length() <= ContentCopy.MOST_HTML && isMarkup(text)) {
                    element.empty();
                    element.appendChildren(Jsoup.parseBodyFragment(text).body().childNodesCopy());
                }
            }
        }
    }

    private static boolean isMarkup(String text) {
        return text.indexOf('<') >= 0
                && (BREAK.matcher(text).find()
                        || ENDS.matcher(text).find() && BEGINS.matcher(text).find());
    }
}
