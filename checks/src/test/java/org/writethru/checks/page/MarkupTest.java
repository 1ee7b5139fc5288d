package org.writethru.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.product.Reader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** All markup of the demo, judged by the validator of the W3C and WHATWG. */
@ExtendWith(DemoSite.class)
class MarkupTest {
    private final Findings findings = new Findings();
    private final SimpleDocumentValidator validator = validator(findings);

    @Test
    void theValidatorFindsAFaultWhereThereIsOne() throws Exception {
        assertThat(errors("<!doctype html><html lang=en><title>x</title><p><img src=x></p>"
                        .getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .startsWith("line 1: An “img” element must have an “alt” attribute");
        assertThat(errors("<!doctype html><html lang=en><title>x</title><p style='colour: red'>x</p>"
                        .getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
        assertThat(errors("<!doctype html><html lang=en><title>x</title><p>x</p>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void everyPageOfTheDemoIsValid(Crawl crawl) throws Exception {
        var errors = new ArrayList<String>();
        for (var page : crawl.pages()) {
            errors(page.bytes()).forEach(error -> errors.add(page.path() + ": " + error));
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void thePageForWhatIsNotThereIsValid(Reader reader) throws Exception {
        assertThat(errors(reader.get("/en/nowhere").body())).isEmpty();
    }

    /** The schema is read once: reading it takes a hundred times as long as judging a page. */
    private static SimpleDocumentValidator validator(Findings findings) {
        try {
            var validator = new SimpleDocumentValidator();
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", findings);
            validator.setUpValidatorAndParsers(findings, false, false);
            return validator;
        } catch (Exception e) {
            throw new AssertionError("The validator cannot be set up", e);
        }
    }

    private List<String> errors(byte[] page) throws Exception {
        findings.sentences.clear();
        validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        return List.copyOf(findings.sentences);
    }

    /** What the validator calls an error. */
    private static final class Findings implements ErrorHandler {
        private final List<String> sentences = new ArrayList<>();

        @Override
        public void warning(SAXParseException finding) {
            // An opinion on style; the errors are what the standard forbids.
        }

        @Override
        public void error(SAXParseException finding) {
            sentences.add("line %d: %s".formatted(finding.getLineNumber(), finding.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException finding) {
            error(finding);
        }
    }
}
