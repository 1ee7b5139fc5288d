package org.writethru.wire.feed;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Where feeds have the full text of an item besides {@code content:encoded} and Atom's content. */
final class FullText {
    private record Name(String namespace, String name) {}

    private static final List<Name> NAMES = List.of(
            new Name(FeedNames.YANDEX, "full-text"),
            new Name(FeedNames.RAMBLER, "full-text"),
            new Name("", "fulltext"),
            new Name("", "full-text"),
            new Name(FeedNames.DC, "content"));

    private FullText() {}

    /** The first of them that the item has. */
    static Optional<String> of(FeedElement element) {
        return NAMES.stream()
                .flatMap(name -> element.text(name.namespace(), name.name()).stream())
                .findFirst()
                .or(element::xhtml)
                .or(() -> element.text(FeedNames.TURBO, "content").map(FullText::page));
    }

    /** A whole page, whose header has the headline once more and the menu of the site. */
    private static String page(String html) {
        var body = Jsoup.parse(html).body();
        body.select("> header > :is(h1, h2, menu)").remove();
        return body.html();
    }
}
