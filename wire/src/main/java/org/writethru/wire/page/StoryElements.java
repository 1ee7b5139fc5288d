package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the elements of a page that hold its story: microdata's {@code articleBody}, an {@code <article>}, an element with a
 * usual name, and failing these what {@link ReadableElement} takes for it.
 */
final class StoryElements {
    /** Characters that a story's element has at least. */
    private static final int SHORTEST = 80;

    /** Characters of an element that may be a small part of the story, such as a picture with its caption. */
    private static final int SHORT = 400;

    /** How many times as long the story is then. */
    private static final int FEW = 3;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,80}\\)");

    private static final int MOST_ARTICLES = 40;
    private static final Pattern USUAL = Pattern.compile(
            "(?i)(^|[\\s_-])((article|story|post|entry|news|single|detail|material|publication)[-_]{0,2}(body|content|text|full|inner|detail|details|story|wrap|main)|article|story|post|entry|news-?item|newsbody|articlebody|full-?text|xeber-?(text|metn)|metn|material)($|[\\s_-])");

    /**
     * Where the story is.
     *
     * @param elements one, or several that each hold a take
     * @param how found, for the report; empty where the page itself says so
     */
    record Found(List<Element> elements, String how) {}

    private StoryElements() {}

    static Found in(Document document) {
        var bodies = withText(document.select("[itemprop=articleBody]"));
        if (!bodies.isEmpty()) {
            return new Found(outermost(bodies), "");
        }
        var articles = withText(document.select("article, [role=article], [itemtype$=NewsArticle]"));
        if (!articles.isEmpty()) {
            return new Found(main(outermost(articles)), "");
        }
        var usual = usual(document);
        return usual.filter(StoryElements::isWhole)
                .map(StoryElements::named)
                .or(() -> ReadableElement.in(document)
                        .filter(element -> usual.isEmpty() || length(element) > FEW * length(usual.get()))
                        .map(element -> new Found(
                                List.of(element),
                                "The page does not say where its story stands; it was found by the density of text.")))
                .or(() -> usual.map(StoryElements::named))
                .orElseGet(() -> new Found(
                        List.of(document.body()),
                        "The page does not say where its story stands; the whole page was read."));
    }

    /** Whether it may hold a story, and not only a picture’s caption: it is long, or has a sentence. */
    private static boolean isWhole(Element element) {
        return length(element) > SHORT
                || Prose.holds(BRACKETS.matcher(element.text()).replaceAll(""));
    }

    private static Found named(Element element) {
        return new Found(List.of(element), "");
    }

    private static List<Element> withText(List<Element> elements) {
        return elements.stream()
                .limit(MOST_ARTICLES)
                .filter(element -> length(element) >= SHORTEST)
                .toList();
    }

    private static List<Element> outermost(List<Element> elements) {
        return elements.stream()
                .filter(element -> elements.stream().noneMatch(other -> other != element && inside(element, other)))
                .toList();
    }

    private static boolean inside(Element element, Element other) {
        for (var parent = element.parent(); parent != null; parent = parent.parent()) {
            if (parent == other) {
                return true;
            }
        }
        return false;
    }

    /** The article with the page's main heading and those that follow it with paragraphs of their own; cards of other stories are short. */
    private static List<Element> main(List<Element> articles) {
        var longest = articles.stream()
                .max(Comparator.comparingInt(StoryElements::paragraphs))
                .orElseThrow();
        var first = articles.stream()
                .filter(article -> article.selectFirst("h1") != null && paragraphs(article) > 0)
                .findFirst()
                .orElse(longest);
        var story = new ArrayList<Element>();
        for (var article : articles) {
            if (article == first || (paragraphs(article) > 0 && article.parent() == first.parent())) {
                story.add(article);
            }
        }
        return story;
    }

    /** Characters in paragraphs that are long enough for copy. */
    private static int paragraphs(Element element) {
        int own = element.select("p").stream()
                .mapToInt(StoryElements::length)
                .filter(length -> length >= 60)
                .sum();
        return own > 0 ? own : length(element) > 400 ? 1 : 0;
    }

    /** The deepest of the usually named elements that holds nearly all the text of the largest of them. */
    private static Optional<Element> usual(Document document) {
        var named = document
                .select("div[class], section[class], td[class], main, div[id], section[id], td[id], [role=main]")
                .stream()
                .filter(element -> element.normalName().equals("main")
                        || element.attr("role").equals("main")
                        || USUAL.matcher(element.className() + " " + element.id())
                                .find())
                .filter(element -> ElementKind.furniture(element).isEmpty())
                .limit(MOST_ARTICLES)
                .filter(element -> !ElementKind.amidLinks(element))
                .filter(element -> length(element) >= SHORTEST)
                .toList();
        int largest = named.stream().mapToInt(StoryElements::length).max().orElse(0);
        return named.stream()
                .filter(element -> length(element) * 10 >= largest * 6)
                .reduce((_, deeper) -> deeper);
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
