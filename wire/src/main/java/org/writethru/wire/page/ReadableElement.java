package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element with a page's main text by the density of text, with Mozilla's Readability as Readability4J ports it (see
 * docs/adr/0006-page-extraction.md). The library takes time that grows faster than the page, so large and deep pages are not
 * given to it.
 */
final class ReadableElement {
    private static final int MOST_ELEMENTS = 4_000;
    private static final int MOST_DEPTH = 60;
    private static final int MOST_CHARACTERS = 600_000;
    private static final int SHORTEST = 25;
    private static final String NUMBER = "data-page-element";

    private ReadableElement() {}

    static Optional<Element> in(Document document) {
        var elements = document.getAllElements();
        if (elements.size() > MOST_ELEMENTS
                || document.text().length() > MOST_CHARACTERS
                || elements.stream().anyMatch(ReadableElement::deep)) {
            return Optional.empty();
        }
        for (int at = 0; at < elements.size(); at++) {
            elements.get(at).attr(NUMBER, String.valueOf(at));
        }
        var found = read(document).flatMap(content -> common(elements, numbers(content)));
        elements.forEach(element -> element.removeAttr(NUMBER));
        return found;
    }

    private static boolean deep(Element element) {
        int depth = 0;
        for (var parent = element.parent(); parent != null; parent = parent.parent()) {
            depth++;
        }
        return depth > MOST_DEPTH;
    }

    /** A page that the library fails on is read whole instead. */
    private static Optional<Element> read(Document document) {
        try {
            var article = new Readability4J("https://page.invalid/", document.clone()).parse();
            return Optional.ofNullable(article.getArticleContent());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Set<Integer> numbers(Element content) {
        var numbers = new HashSet<Integer>();
        for (var element : content.select("[" + NUMBER + "]")) {
            if (element.ownText().strip().length() >= SHORTEST) {
                numbers.add(Integer.parseInt(element.attr(NUMBER)));
            }
        }
        return numbers;
    }

    /** The innermost element that holds all of these. */
    private static Optional<Element> common(List<Element> elements, Set<Integer> numbers) {
        List<Element> shared = new ArrayList<>();
        boolean first = true;
        for (int number : numbers) {
            var path = path(elements.get(number));
            if (first) {
                shared = path;
                first = false;
            } else {
                shared = shared(shared, path);
            }
        }
        return shared.isEmpty() ? Optional.empty() : Optional.of(shared.getLast());
    }

    private static List<Element> path(Element element) {
        var path = new ArrayList<Element>();
        for (var parent = element.parent(); parent != null; parent = parent.parent()) {
            path.addFirst(parent);
        }
        return path;
    }

    private static List<Element> shared(List<Element> one, List<Element> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same) == other.get(same)) {
            same++;
        }
        return one.subList(0, same);
    }
}
