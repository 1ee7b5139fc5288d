package org.writethru.wire.xml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.PictureReference;

/**
 * Bodies in vocabularies that are neither HTML nor NITF. TT's is known; of any other, an element that stands among elements
 * alone begins a paragraph of its own, so that words of different parts do not run into each other.
 */
final class OtherVocabulary {
    private static final Map<String, String> KNOWN = Map.of(
            "rubrik", "h1",
            "mellis", "h2",
            "mellanrubrik", "h2",
            "citat", "p",
            "brodtext", "div",
            "ingress", "div");

    private static final Set<String> INLINE = Set.of(
            ("a abbr acronym b i em strong span font u s sub sup small big q cite code tt mark time del ins kbd label nobr"
                            + " wbr br img chron classifier copyrite event function location money num object.title org"
                            + " person postaddr virtloc pronounce alt-code city state region country sublocation frac lang")
                    .split(" "));

    private OtherVocabulary() {}

    /** Renames and takes out what is not as in HTML. */
    static void translate(Element body, NewsItemMaker maker) {
        for (var picture : body.select("bild")) {
            picture(picture, maker);
            picture.remove();
        }
        for (var element : body.select("byline, dat")) {
            if (Xml.inside(body, "brodtext").isPresent()) {
                maker.byline(Xml.is(element, "byline") ? Xml.words(element) : "");
                element.remove();
            }
        }
        infomaker(body, maker);
        for (var element : body.getAllElements()) {
            var known = KNOWN.get(element.normalName());
            if (known != null) {
                element.tagName(known, Parser.NamespaceXml);
            } else if (element != body && !HtmlNames.known(element) && apart(element)) {
                element.tagName("div", Parser.NamespaceXml);
            }
        }
    }

    /** Infomaker's body, whose elements say by their type what they are, and whose objects hold numbers and addresses. */
    private static void infomaker(Element body, NewsItemMaker maker) {
        for (var element : body.select("idf element")) {
            switch (Xml.attribute(element, "type").toLowerCase(Locale.ROOT)) {
                case "dateline" -> {
                    maker.dateline(Xml.words(element));
                    element.remove();
                }
                case "headline", "subheadline1" -> element.tagName("h1", Parser.NamespaceXml);
                case "subheadline", "subheadline2", "subheadline3" -> element.tagName("h2", Parser.NamespaceXml);
                default -> element.tagName("div", Parser.NamespaceXml);
            }
        }
        for (var object : body.select("idf object")) {
            var image = Xml.attribute(object, "type").endsWith("image")
                    ? object.select("link[rel=self]").stream().findFirst()
                    : Optional.<Element>empty();
            image.ifPresent(link -> picture(
                    Xml.attribute(link, "url", "uri"),
                    Xml.inside(link, "caption").map(Xml::words),
                    Optional.empty(),
                    maker));
            if (image.isPresent()) {
                object.remove();
            } else if (!Xml.attribute(object, "type").endsWith("content-part")) {
                maker.notes()
                        .add("An object of the type %s was left out.".formatted(Notes.quoted(object.attr("type"))));
                object.remove();
            }
        }
    }

    private static boolean apart(Element element) {
        var parent = element.parent();
        return parent != null
                && !INLINE.contains(element.normalName())
                && !Set.of("p", "li", "td", "th").contains(parent.normalName())
                && parent.childNodes().stream().noneMatch(node -> node instanceof TextNode text && !text.isBlank());
    }

    private static void picture(Element picture, NewsItemMaker maker) {
        picture(
                Xml.inside(picture, "bildfil").map(Xml::words).orElse(""),
                Xml.inside(picture, "bildtext").map(Xml::words),
                Xml.inside(picture, "bildskapare").map(Xml::words),
                maker);
    }

    private static void picture(String href, Optional<String> caption, Optional<String> credit, NewsItemMaker maker) {
        if (!href.isEmpty()) {
            maker.picture(new PictureReference(
                    href, Optional.empty(), Optional.empty(), Optional.empty(), caption, credit, Optional.empty()));
        }
    }
}
