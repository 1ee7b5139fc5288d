package org.writethru.wire.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed's XML in the making: elements by prefixed name, everything escaped, a line for each. The text of stories has no
 * character that XML 1.0 forbids; whatever else is written here has been checked alike. Not for two threads at once.
 */
public final class FeedXml {
    /** Our own extension, described in {@code docs/formats/feeds.md}. */
    public static final String WIRE = "https://writethru.org/ns/wire#";

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** Begins a document. */
    public FeedXml() {
        try {
            out = XML.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Opens an element that has elements inside. */
    public FeedXml open(String name, Map<String, String> attributes) {
        start(name, attributes);
        return line();
    }

    /** Closes the element that was opened last. */
    public FeedXml close() {
        try {
            out.writeEndElement();
            return line();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** An element with text. */
    public FeedXml text(String name, String value) {
        return text(name, Map.of(), value);
    }

    /** An element with attributes and text. */
    public FeedXml text(String name, Map<String, String> attributes, String value) {
        try {
            start(name, attributes);
            out.writeCharacters(value);
            return close();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** An element with attributes only. */
    public FeedXml empty(String name, Map<String, String> attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
            return line();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** What every format says of an entry's newest take, in our extension. */
    public FeedXml take(FeedEntry entry) {
        text("wire:take", String.valueOf(entry.newest().number()));
        text("wire:kind", entry.release().kind());
        text("wire:moves", String.valueOf(entry.release().moves()));
        text("wire:logged", entry.newest().moment().logged().toString());
        Said.of(entry.release()).ifPresent(said -> text("wire:" + said.word(), said.text()));
        text("wire:record", entry.record());
        return text("wire:proof", entry.proof());
    }

    /** The document's bytes; everything that was opened must be closed. */
    public byte[] bytes() {
        try {
            out.writeEndDocument();
            out.flush();
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private void start(String name, Map<String, String> attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (var attribute : new java.util.TreeMap<>(attributes).entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private FeedXml line() {
        try {
            out.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("XML is written to memory, where nothing can fail", e);
    }
}
