package org.writethru.wire.xml;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Full stops, commas and closing brackets that stand on a line of their own behind an element, where XML was printed prettily: no
 * language has a gap before them, and the line was in nobody's copy.
 */
final class SetOffSigns {
    private static final String SIGNS = ".,)";

    private SetOffSigns() {}

    static void join(Element body) {
        body.nodeStream(TextNode.class)
                .filter(words -> words.previousSibling() instanceof Element)
                .forEach(SetOffSigns::join);
    }

    private static void join(TextNode words) {
        var text = words.getWholeText();
        int sign = text.length() - text.stripLeading().length();
        if (text.lastIndexOf('\n', sign - 1) >= 0 && isSign(text, sign)) {
            words.text(text.substring(sign));
        }
    }

    /** One that no letter and no further sign follows, as in {@code .5} and {@code ...}. */
    private static boolean isSign(String text, int at) {
        return at < text.length()
                && SIGNS.indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
