package org.writethru.wire.page;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a page on which a release stands as it was set for paper or mail, with hardly anything around it. */
final class Preformatted {
    /** Characters of the shortest, and how many of four of the page's are in it at least. */
    private static final int SHORTEST = 300;

    private static final int MOST_OF_FOUR = 3;

    private Preformatted() {}

    /** The text in its lines, if the page is such a one. */
    static Optional<String> in(Document document) {
        int whole = length(document.body());
        return document.select("pre").stream()
                .max(Comparator.comparingInt(Preformatted::length))
                .filter(text -> length(text) >= SHORTEST && length(text) * 4L >= whole * (long) MOST_OF_FOUR)
                .map(Element::wholeText);
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
