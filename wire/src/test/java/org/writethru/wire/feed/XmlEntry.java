package org.writethru.wire.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element of a feed as the JDK's parser sees it.
 *
 * @param element an entry, an item or a tombstone
 */
public record XmlEntry(Element element) {
    public static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The children of the feed or channel with one of these local names. */
    public static List<XmlEntry> all(Document document, List<String> localNames) {
        var all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(at -> (Element) all.item(at))
                .filter(element -> localNames.contains(element.getLocalName()))
                .map(XmlEntry::new)
                .toList();
    }

    /** The text of the only child of this name, if there is one. */
    public Optional<String> text(String namespace, String localName) {
        var found = children(namespace, localName).map(Element::getTextContent).toList();
        if (found.size() > 1) {
            throw new AssertionError("More than one " + localName);
        }
        return found.stream().findFirst();
    }

    public String must(String namespace, String localName) {
        return text(namespace, localName).orElseThrow(() -> new AssertionError("No " + localName));
    }

    public Optional<Instant> time(String namespace, String localName) {
        return text(namespace, localName).map(Instant::parse);
    }

    public Optional<String> said() {
        return Stream.of("note", "correction", "reason")
                .flatMap(word -> text(FeedXml.WIRE, word).stream())
                .findFirst();
    }

    private Stream<Element> children(String namespace, String localName) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> localName.equals(node.getLocalName())
                        && namespace.equals(
                                String.valueOf(node.getNamespaceURI()).replace("null", "")))
                .map(node -> (Element) node);
    }
}
