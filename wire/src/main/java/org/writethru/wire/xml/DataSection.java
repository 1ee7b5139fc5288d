package org.writethru.wire.xml;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A data section whose marks a sender has escaped, so that they would stand in the copy. */
final class DataSection {
    private static final Pattern BEGINS = Pattern.compile("^\\s*<!\\[CDATA\\[");
    private static final Pattern ENDS = Pattern.compile("\\]\\]>?\\s*$");

    private DataSection() {}

    /** Takes the marks out of the text at both ends of the element, if it begins with one. */
    static void unwrap(Element holder) {
        List<TextNode> texts = holder.nodeStream(TextNode.class)
                .filter(words -> !words.isBlank())
                .toList();
        if (!texts.isEmpty() && BEGINS.matcher(texts.getFirst().getWholeText()).find()) {
            texts.getFirst()
                    .text(BEGINS.matcher(texts.getFirst().getWholeText()).replaceFirst(""));
            texts.getLast().text(ENDS.matcher(texts.getLast().getWholeText()).replaceFirst(""));
        }
    }
}
