package org.writethru.wire.feed;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jdom2.Element;
import org.jdom2.IllegalNameException;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.writethru.wire.Notes;

/**
 * The XML of a feed as elements. Well-formed XML is read by the JDK's parser, without DOCTYPE and external entities; what is
 * broken is read by jsoup's, as it was most likely meant, and noted. Names of HTML's entities are understood. Not for two threads
 * at once.
 */
final class FeedTree {
    /** Elements inside each other; what is deeper is read as its words. */
    static final int DEPTH = 150;

    private static final int MOST_ELEMENTS = 500_000;
    private static final Pattern UNFIT = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|&#(?:x0*[0-8bcef]|x0*1[0-9a-f]|0*[0-8]|0*1[124-9]|0*2\\d|0*3[01]);",
            Pattern.CASE_INSENSITIVE);
    private static final XMLInputFactory XML = factory();

    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Element root;
    private int elements;
    private int beyond;

    private FeedTree() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> new java.io.ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** The outermost element; absent if there is none. */
    static Optional<Element> read(String text, Notes notes) {
        var fit = UNFIT.matcher(text).replaceAll("");
        if (fit.length() != text.length()) {
            notes.add("Characters that XML does not allow were left out.");
        }
        int start = fit.indexOf('<');
        if (start < 0) {
            return Optional.empty();
        }
        var xml = fit.substring(start);
        try {
            return Optional.ofNullable(new FeedTree().wellFormed(xml, notes));
        } catch (XMLStreamException | RuntimeException e) {
            notes.add("The XML is broken (%s) and was read as it was most likely meant."
                    .formatted(String.valueOf(e.getMessage())
                            .replaceAll("\\s+", " ")
                            .replace("Message: ", "")));
            return Optional.ofNullable(new FeedTree().broken(xml));
        }
    }

    private @Nullable Element wellFormed(String xml, Notes notes) throws XMLStreamException {
        var reader = XML.createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(element(reader));
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    text(Parser.unescapeEntities("&" + reader.getLocalName() + ";", false));
                case XMLStreamConstants.DTD -> notes.add("Its DOCTYPE was not looked at.");
                default -> {}
            }
        }
        return root;
    }

    private static Element element(XMLStreamReader reader) {
        var element = new Element(reader.getLocalName(), namespace(reader.getPrefix(), reader.getNamespaceURI()));
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attribute(
                    element,
                    reader.getAttributeLocalName(at),
                    reader.getAttributePrefix(at),
                    reader.getAttributeNamespace(at),
                    reader.getAttributeValue(at));
        }
        return element;
    }

    private static Namespace namespace(@Nullable String prefix, @Nullable String uri) {
        if (uri == null || uri.isEmpty()) {
            return Namespace.NO_NAMESPACE;
        }
        return Namespace.getNamespace(prefix == null ? "" : prefix, uri);
    }

    private static void attribute(
            Element element, String name, @Nullable String prefix, @Nullable String uri, String value) {
        boolean plain = uri == null || uri.isEmpty() || prefix == null || prefix.isEmpty();
        try {
            if (plain) {
                element.setAttribute(name, value);
            } else {
                element.setAttribute(name, value, Namespace.getNamespace(prefix, uri));
            }
        } catch (IllegalArgumentException e) {
            element.setAttribute("x-unread", "true");
        }
    }

    private void start(Element element) {
        if (open.size() >= DEPTH || elements >= MOST_ELEMENTS) {
            beyond++;
            return;
        }
        elements++;
        if (open.isEmpty()) {
            root = root == null ? element : root;
        } else {
            open.peek().addContent(element);
        }
        open.push(element);
    }

    private void end() {
        if (beyond > 0) {
            beyond--;
        } else if (!open.isEmpty()) {
            open.pop();
        }
    }

    private void text(@Nullable String text) {
        if (text != null && !open.isEmpty()) {
            open.peek().addContent(new org.jdom2.Text(Verifier.checkCharacterData(text) == null ? text : fit(text)));
        }
    }

    private static String fit(String text) {
        return org.writethru.wire.text.Clean.characters(text);
    }

    private @Nullable Element broken(String xml) {
        var document = Jsoup.parse(xml, "", Parser.xmlParser());
        var tree = this;
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            tree.text(words.getWholeText());
                        } else if (node instanceof org.jsoup.nodes.Element element && depth > 0) {
                            tree.start(element(element));
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof org.jsoup.nodes.Element && depth > 0) {
                            tree.end();
                        }
                    }
                },
                document);
        return root;
    }

    private static Element element(org.jsoup.nodes.Element source) {
        var name = source.tagName();
        var prefix = name.contains(":") ? name.substring(0, name.indexOf(':')) : "";
        var element = named(name.substring(name.indexOf(':') + 1), prefix, uri(source, prefix));
        source.attributes().forEach(attribute -> {
            var key = attribute.getKey();
            if (!key.equals("xmlns") && !key.startsWith("xmlns:")) {
                var space = key.contains(":") ? key.substring(0, key.indexOf(':')) : "";
                var uri = space.equals("xml") ? Namespace.XML_NAMESPACE.getURI() : KNOWN.getOrDefault(space, "");
                attribute(element, key.substring(key.indexOf(':') + 1), space, uri, fit(attribute.getValue()));
            }
        });
        return element;
    }

    private static Element named(String name, String prefix, String uri) {
        try {
            return new Element(name, namespace(prefix, uri));
        } catch (IllegalNameException e) {
            return new Element("unread");
        }
    }

    /** The address that a prefix stands for: as declared around the element, else as all feeds use it. */
    private static String uri(org.jsoup.nodes.Element source, String prefix) {
        var declared = source.tag().namespace();
        if (declared.contains("://")
                && !declared.equals(Parser.NamespaceXml)
                && !declared.equals(Parser.NamespaceHtml)) {
            return declared;
        }
        return KNOWN.getOrDefault(prefix, prefix.isEmpty() ? "" : "urn:prefix:" + prefix);
    }

    private static final Map<String, String> KNOWN = known();

    private static Map<String, String> known() {
        var known = new HashMap<String, String>();
        known.put("content", FeedNames.CONTENT);
        known.put("dc", FeedNames.DC);
        known.put("dcterms", FeedNames.DC_TERMS);
        known.put("media", FeedNames.MEDIA);
        known.put("atom", FeedNames.ATOM);
        known.put("at", FeedNames.TOMBSTONES);
        known.put("wire", FeedXml.WIRE);
        known.put("rdf", FeedNames.RDF);
        known.put("yandex", FeedNames.YANDEX);
        return Map.copyOf(known);
    }
}
