package org.writethru.wire.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.writethru.wire.text.Clean;

/** Look-ups in elements by local name, in which the case of letters does not matter. */
public final class Xml {
    /** Elements that divide words, though nothing may stand between them. */
    private static final Set<String> APART = Set.of(
            "p",
            "br",
            "div",
            "hl1",
            "hl2",
            "h1",
            "h2",
            "h3",
            "li",
            "td",
            "tr",
            "line",
            "city",
            "sublocation",
            "state",
            "region",
            "country");

    private Xml() {}

    /** Whether the element has this local name, given in lower case. */
    public static boolean is(Element element, String name) {
        return element.normalName().equals(name);
    }

    /** The first child with this name. */
    public static Optional<Element> child(Element parent, String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        for (var node : parent.childNodes()) {
            if (node instanceof Element element && is(element, wanted)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The children with this name. */
    public static List<Element> children(Element parent, String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Element>();
        for (var node : parent.childNodes()) {
            if (node instanceof Element element && is(element, wanted)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first element with this name anywhere inside, in the order of the document. */
    public static Optional<Element> inside(Element parent, String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        for (Node node = following(parent, parent, true); node != null; node = following(node, parent, true)) {
            if (node instanceof Element element && is(element, wanted)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** All outermost elements with this name inside. */
    public static List<Element> allInside(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var node : parent.childNodes()) {
            if (node instanceof Element element) {
                outermost(element, Set.of(name.toLowerCase(Locale.ROOT)), found);
            }
        }
        return found;
    }

    /** Adds this element if it has one of the names, else those inside of it. */
    static void outermost(Element from, Set<String> names, Collection<Element> found) {
        var waiting = new ArrayDeque<Element>();
        waiting.push(from);
        while (!waiting.isEmpty()) {
            var element = waiting.pop();
            if (names.contains(element.normalName())) {
                found.add(element);
            } else {
                var children = element.childNodes();
                for (int at = children.size() - 1; at >= 0; at--) {
                    if (children.get(at) instanceof Element child) {
                        waiting.push(child);
                    }
                }
            }
        }
    }

    /** The words inside on one line; those of different parts do not run into each other. */
    public static String words(Element element) {
        if (element.childrenSize() == 0) {
            return Clean.line(raw(element));
        }
        var text = new StringBuilder();
        for (Node node = following(element, element, true); node != null; node = following(node, element, true)) {
            if (node instanceof Element part && APART.contains(part.normalName())) {
                text.append(' ');
            } else if (node instanceof TextNode words) {
                text.append(begins(words) ? " " : "").append(words.getWholeText());
            }
        }
        return Clean.line(text.toString());
    }

    /** Whether the text stands behind a part of its own, and does not begin with a mark. */
    private static boolean begins(TextNode words) {
        return words.previousSibling() instanceof Element before
                && APART.contains(before.normalName())
                && !words.getWholeText().isEmpty()
                && Character.isLetterOrDigit(words.getWholeText().charAt(0));
    }

    /** The words of the first child with this name, or nothing. */
    public static String words(Element parent, String name) {
        return child(parent, name).map(Xml::words).orElse("");
    }

    /** The text inside as it stands. */
    public static String raw(Element element) {
        var children = element.childNodes();
        if (children.size() == 1 && children.getFirst() instanceof TextNode only) {
            return only.getWholeText();
        }
        var text = new StringBuilder();
        for (Node node = following(element, element, true); node != null; node = following(node, element, true)) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        }
        return text.toString();
    }

    /** The language that the element, or the nearest around it that says one, is in. */
    public static String language(Element element) {
        for (var around = element; around != null; around = around.parent()) {
            var language = attribute(around, "xml:lang", "lang");
            if (!language.isEmpty()) {
                return language;
            }
        }
        return "";
    }

    /** The first attribute with one of these names that is not blank. */
    public static String attribute(Element element, String... names) {
        for (var name : names) {
            var value = element.attr(name).strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** The attribute of the first child with this name, or nothing. */
    public static String attribute(Optional<Element> element, String name) {
        return element.map(found -> attribute(found, new String[] {name})).orElse("");
    }

    private static @org.jspecify.annotations.Nullable Node following(Node from, Node top, boolean down) {
        if (down && from.childNodeSize() > 0) {
            return from.childNode(0);
        }
        Node node = from;
        while (node != null && node != top) {
            var next = node.nextSibling();
            if (next != null) {
                return next;
            }
            node = node.parentNode();
        }
        return null;
    }
}
