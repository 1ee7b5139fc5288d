package org.writethru.wire.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.assertj.core.api.Assertions;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An XML schema among the published test data, as a judge of what we write. */
public final class XmlSchema {
    private final Schema schema;

    private XmlSchema(Schema schema) {
        this.schema = schema;
    }

    public static XmlSchema published(String name) {
        var file = Published.path(name);
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
            return new XmlSchema(factory.newSchema(file.toFile()));
        } catch (SAXException e) {
            throw new AssertionError(name + " is no schema", e);
        }
    }

    /** Fails the test with everything that the document has wrong. */
    public void accepts(byte[] xml) {
        Assertions.assertThat(faults(xml))
                .as(() -> new String(xml, StandardCharsets.UTF_8))
                .isEmpty();
    }

    /** What the document has wrong. */
    public List<String> faults(byte[] xml) {
        var faults = new ArrayList<String>();
        try {
            var validator = schema.newValidator();
            validator.setErrorHandler(collecting(faults));
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }

    private static ErrorHandler collecting(List<String> faults) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {}

            @Override
            public void error(SAXParseException e) {
                faults.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        };
    }
}
