package org.writethru.wire.xml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.writethru.wire.NewsItemMaker;

/**
 * A page whose parts are marked with the properties of schema.org or rNews: the copy is what is marked as body, and headline, byline and
 * place stand outside of it.
 */
final class MarkedBody {
    private static final String PARAGRAPH = "p";

    private MarkedBody() {}

    /** The copy of the body, if it is marked and holds the most of it; what is marked besides it goes into the item. */
    static Optional<Element> of(Element body, NewsItemMaker maker) {
        var parts = parts(body);
        if (parts.isEmpty() || length(parts) < length(others(body, parts))) {
            return Optional.empty();
        }
        outside(body, parts, "headline", maker::headline);
        outside(body, parts, "alternativeHeadline|description", maker::standfirst);
        outside(body, parts, "creator|author", maker::byline);
        outside(body, parts, "dateline", maker::dateline);
        var copy = new Element("div");
        var pictures = body.select("figure:has(img)").stream()
                .filter(figure -> isOutside(figure, parts))
                .toList();
        parts.forEach(copy::appendChild);
        pictures.forEach(copy::appendChild);
        maker.notes().add("What stands outside of the marked body was left out of the copy.");
        return Optional.of(copy);
    }

    /** The marked elements that are in no other one; behind a marked paragraph, those that follow it are meant too. */
    private static Set<Element> parts(Element body) {
        var parts = new LinkedHashSet<Element>();
        for (var marked : marked(body, "articleBody")) {
            if (marked.hasText() && isOutside(marked, parts)) {
                parts.add(marked);
                if (Xml.is(marked, PARAGRAPH)) {
                    parts.addAll(marked.nextElementSiblings());
                }
            }
        }
        return parts;
    }

    private static List<Element> others(Element body, Set<Element> parts) {
        return body.select(PARAGRAPH).stream()
                .filter(paragraph -> isOutside(paragraph, parts))
                .filter(paragraph -> paragraph.closest("[itemprop], figure, aside, footer") == null)
                .toList();
    }

    private static int length(Iterable<Element> elements) {
        int length = 0;
        for (var element : elements) {
            length += element.text().length();
        }
        return length;
    }

    private static void outside(Element body, Set<Element> parts, String names, Consumer<String> set) {
        marked(body, names).stream()
                .filter(element -> element.hasText() && isOutside(element, parts) && element.closest("figure") == null)
                .findFirst()
                .map(Xml::words)
                .ifPresent(set);
    }

    private static List<Element> marked(Element body, String names) {
        return body.select("[itemprop~=(?i)\\b(?:" + names + ")\\b]");
    }

    private static boolean isOutside(Element element, Set<Element> parts) {
        return parts.stream()
                .noneMatch(part -> part.equals(element) || element.parents().contains(part));
    }
}
