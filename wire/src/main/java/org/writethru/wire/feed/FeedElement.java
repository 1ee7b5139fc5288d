package org.writethru.wire.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.writethru.story.Kind;
import org.writethru.story.Limits;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Status;
import org.writethru.wire.text.Clean;

/** What an item or entry says in elements of other vocabularies, which ROME does not model: ours, Media RSS, Dublin Core. */
public final class FeedElement {
    private final Element element;

    public FeedElement(Element element) {
        this.element = element;
    }

    /** The text of the first child with that name in that namespace. */
    Optional<String> text(String namespace, String name) {
        return children(namespace, name).stream()
                .map(child -> child.getValue().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The body that some feeds carry as elements of XHTML. */
    Optional<String> xhtml() {
        return Stream.of("body", "div")
                .flatMap(name -> children(FeedNames.XHTML, name).stream())
                .findFirst()
                .map(body -> "<div>" + new XMLOutputter().outputElementContentString(body) + "</div>");
    }

    /** The children with that name in that namespace; if it is none, also in the element's own, which some feeds invent. */
    List<Element> children(String namespace, String name) {
        var found = new ArrayList<Element>();
        for (var child : element.getChildren()) {
            boolean own = namespace.isEmpty() && child.getNamespace().equals(element.getNamespace());
            if (child.getName().equals(name) && (own || alike(child.getNamespaceURI(), namespace))) {
                found.add(child);
            }
        }
        return found;
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || one.replaceAll("^https?://|[/#]+$", "").equals(other.replaceAll("^https?://|[/#]+$", ""));
    }

    /** The value of an element of our extension. */
    public Optional<String> wire(String name) {
        return text(FeedXml.WIRE, name);
    }

    /** What the editor said of the release, as our extension has it. */
    public Optional<String> said() {
        return wire("correction").or(() -> wire("reason")).or(() -> wire("note"));
    }

    /** Takes what our extension says of the take, and what Media RSS says of the status. */
    public void take(NewsItemMaker item) {
        wire("take").ifPresent(item::version);
        wire("kind").flatMap(FeedElement::kind).ifPresent(kind -> {
            item.release(kind);
            if (kind == Kind.WITHDRAWN) {
                item.status(Status.CANCELED);
            }
        });
        said().ifPresent(item::publicNote);
        for (var status : children(FeedNames.MEDIA, "status")) {
            switch (status.getAttributeValue("state", "")) {
                case "deleted" -> {
                    item.status(Status.CANCELED);
                    if (said().isEmpty()) {
                        item.publicNote(status.getAttributeValue("reason", ""));
                    }
                }
                case "blocked" -> item.status(Status.WITHHELD);
                default -> {}
            }
        }
    }

    /** The kind of release for which a word of our extension stands. */
    public static Optional<Kind> kind(String word) {
        for (var kind : Kind.values()) {
            if (kind.word().equals(word.strip())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The language of the element, or of what is around it. */
    Optional<String> language() {
        for (Element at = element; at != null; at = at.getParentElement()) {
            var tag = at.getAttributeValue("lang", Namespace.XML_NAMESPACE);
            if (tag != null && !tag.isBlank()) {
                return Optional.of(tag);
            }
        }
        return text(FeedNames.DC, "language").or(() -> text("", "language"));
    }

    /** Takes the pictures of Media RSS: of each group the largest; thumbnails only where there is nothing larger. */
    void pictures(NewsItemMaker item) {
        int before = item.pictures();
        for (var group : children(FeedNames.MEDIA, "group")) {
            var inner = new FeedElement(group);
            inner.children(FeedNames.MEDIA, "content").stream()
                    .filter(FeedElement::image)
                    .reduce((one, other) -> area(other) > area(one) ? other : one)
                    .ifPresent(best -> picture(best, group, item));
        }
        children(FeedNames.MEDIA, "content").stream()
                .filter(FeedElement::image)
                .forEach(content -> picture(content, element, item));
        if (item.pictures() == before) {
            children(FeedNames.MEDIA, "thumbnail").forEach(thumbnail -> picture(thumbnail, element, item));
        }
    }

    private static long area(Element content) {
        return (long) number(content, "width").orElse(0)
                * number(content, "height").orElse(0);
    }

    private static boolean image(Element content) {
        var medium = content.getAttributeValue("medium", "");
        var type = content.getAttributeValue("type", "");
        return medium.equals("image")
                || type.startsWith("image/")
                || (medium.isEmpty()
                        && type.isEmpty()
                        && content.getAttributeValue("url", "").matches("(?i).*\\.(jpe?g|png|gif|webp|avif)([?#].*)?"));
    }

    private static void picture(Element content, Element around, NewsItemMaker item) {
        var inner = new FeedElement(content);
        var outer = new FeedElement(around);
        var href = Clean.line(content.getAttributeValue("url", ""));
        if (!href.isEmpty() && href.length() <= Limits.ADDRESS) {
            item.picture(new PictureReference(
                    href,
                    Optional.of(content.getAttributeValue("type", "")).filter(type -> type.startsWith("image/")),
                    number(content, "width"),
                    number(content, "height"),
                    shown(inner, outer, "description").filter(text -> !FeedText.is(item.blocks(), text)),
                    shown(inner, outer, "credit"),
                    shown(inner, inner, "title")));
        }
    }

    private static Optional<String> shown(FeedElement inner, FeedElement outer, String name) {
        return inner.text(FeedNames.MEDIA, name)
                .or(() -> outer.text(FeedNames.MEDIA, name))
                .map(FeedText::line)
                .map(text -> text.substring(0, Math.min(text.length(), Limits.NOTE)))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Integer> number(Element element, String name) {
        var value = element.getAttributeValue(name, "");
        return value.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
