package org.writethru.newsroom.media.notes;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.writethru.newsroom.media.format.Orientation;

/** XMP (ISO 16684-1) as far as a newsroom has a use for it. No document type, entity or outside address is ever looked at. */
final class XmpNotes {
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final QName DESCRIPTION = new QName(DC, "description");
    private static final QName RIGHTS = new QName(DC, "rights");
    private static final QName CREATOR = new QName(DC, "creator");
    private static final QName CREDIT = new QName(PHOTOSHOP, "Credit");
    private static final QName CREATED = new QName(PHOTOSHOP, "DateCreated");
    private static final QName ITEM = new QName(RDF, "li");
    private static final int MOST_ELEMENTS = 20_000;
    private static final XMLInputFactory FACTORY = factory();

    private final Map<QName, String> fields = new HashMap<>();

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static Capture read(byte[] packet) {
        var notes = new XmpNotes();
        try {
            notes.gather(FACTORY.createXMLStreamReader(new ByteArrayInputStream(packet)));
        } catch (XMLStreamException | RuntimeException e) {
            // A packet that breaks off has said what it has said until then.
            return notes.capture();
        }
        return notes.capture();
    }

    private Capture capture() {
        return new Capture(
                text(DESCRIPTION, Tidy.CAPTION),
                text(CREDIT, Tidy.LINE),
                text(RIGHTS, Tidy.LINE),
                text(CREATOR, Tidy.LINE),
                text(CREATED, Tidy.LINE).flatMap(XmpNotes::time),
                Orientation.UPRIGHT);
    }

    private Optional<String> text(QName field, int most) {
        return Optional.ofNullable(fields.get(field)).flatMap(text -> Tidy.line(text, most));
    }

    private static Optional<LocalDateTime> time(String text) {
        try {
            if (text.length() == 10) {
                return Optional.of(LocalDate.parse(text).atStartOfDay());
            }
            boolean zoned = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
            return Optional.of(zoned ? OffsetDateTime.parse(text).toLocalDateTime() : LocalDateTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void gather(XMLStreamReader in) throws XMLStreamException {
        Optional<QName> inside = Optional.empty();
        int elements = 0;
        while (in.hasNext() && elements < MOST_ELEMENTS) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    attributes(in);
                    inside = wanted(in.getName()) ? Optional.of(in.getName()) : inside;
                }
                case XMLStreamConstants.CHARACTERS -> {
                    var text = in.getText();
                    inside.filter(field -> !text.isBlank()).ifPresent(field -> fields.putIfAbsent(field, text));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    boolean item = in.getName().equals(ITEM);
                    inside = inside.filter(field -> item || !field.equals(in.getName()));
                }
                default -> {
                    // Comments and processing instructions say nothing about the picture.
                }
            }
        }
    }

    private void attributes(XMLStreamReader in) {
        for (int at = 0; at < in.getAttributeCount(); at++) {
            var name = in.getAttributeName(at);
            if (wanted(name)) {
                fields.putIfAbsent(name, in.getAttributeValue(at));
            }
        }
    }

    private static boolean wanted(QName name) {
        return name.equals(DESCRIPTION)
                || name.equals(RIGHTS)
                || name.equals(CREATOR)
                || name.equals(CREDIT)
                || name.equals(CREATED);
    }
}
