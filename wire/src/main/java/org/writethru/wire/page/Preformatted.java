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
        return document.select("pre").stream()
                .max(Comparator.comparingInt(Preformatted::length))
                .filter(text -> length(text) >= SHORTEST && isMost(length(text), length(document.body())))
                .map(Element::wholeText);
    }

    private static boolean isMost(int part, int whole) {
        return part * 4L >= whole * (long) MOST_OF_FOUR;
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
