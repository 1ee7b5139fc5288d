package org.writethru.wire.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The JDK's XML parser, as a judge of what we write. */
public final class Xml {
    private Xml() {}

    public static Document parse(String xml) {
        return parse(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Parses, or fails the test with what the parser said. */
    public static Document parse(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e.getMessage() + " in " + new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    /** Every text and every attribute's value of a document, a line for each. */
    public static String words(byte[] xml) {
        var document = parse(xml);
        var words = new StringBuilder(document.getDocumentElement().getTextContent());
        var all = document.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            var attributes = all.item(at).getAttributes();
            for (int index = 0; index < attributes.getLength(); index++) {
                words.append('\n').append(attributes.item(index).getNodeValue());
            }
        }
        return words.toString();
    }
}
