package org.writethru.wire.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An XML document in the making, everything escaped. The text of stories has no character that XML 1.0 forbids; whatever else is
 * written here has been checked alike.
 *
 * <p>Attributes are given as names and values in turn; one with an empty value is left out. Line feeds and tabs in them are
 * written as references, because a parser would else read spaces. Not for two threads at once.
 */
public final class XmlText {
    private static final int USUAL_SIZE = 8 * 1024;

    private final StringBuilder out = new StringBuilder(USUAL_SIZE);
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a document in UTF-8. */
    public static XmlText document() {
        var xml = new XmlText();
        xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return xml;
    }

    /** Opens an element that has elements inside, on a line of its own. */
    public XmlText open(String name, String... attributes) {
        begin(name, attributes);
        return line();
    }

    /** Closes the element that was opened last, and the line. */
    public XmlText close() {
        end();
        return line();
    }

    /** An element with text, on a line of its own. */
    public XmlText text(String name, String value, String... attributes) {
        begin(name, attributes);
        words(value);
        return close();
    }

    /** An element with attributes only, on a line of its own. */
    public XmlText empty(String name, String... attributes) {
        lone(name, attributes);
        return line();
    }

    /** Opens an element within a line. */
    public XmlText begin(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last, within the line. */
    public XmlText end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with attributes only, within a line. */
    public XmlText lone(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Text within an element. */
    public XmlText words(String text) {
        escape(text, false);
        return this;
    }

    /** XML that is well-formed already. */
    public XmlText markup(String xml) {
        out.append(xml);
        return this;
    }

    /** Ends the line. */
    public XmlText line() {
        out.append('\n');
        return this;
    }

    /** The document's bytes; everything that was opened must be closed. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element %s is open".formatted(open.peek()));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                out.append(' ').append(attributes[at]).append("=\"");
                escape(attributes[at + 1], true);
                out.append('"');
            }
        }
    }

    private void escape(String text, boolean attribute) {
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            var reference = character > '>' ? "" : reference(character, attribute);
            if (!reference.isEmpty()) {
                out.append(text, written, at).append(reference);
                written = at + 1;
            }
        }
        out.append(text, written, text.length());
    }

    private static String reference(char character, boolean attribute) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> attribute ? "&quot;" : "";
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }
}
