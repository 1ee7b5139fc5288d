package org.writethru.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.product.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All markup of the demo, judged by the validator of the W3C and WHATWG. */
@ExtendWith(DemoSite.class)
class MarkupTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void theValidatorFindsAFaultWhereThereIsOne() throws Exception {
        assertThat(errors("<!doctype html><html lang=en><title>x</title><p><img src=x></p>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasSize(1);
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

    private static List<String> errors(byte[] page) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        var verdict = JSON.readTree(validator.validate(new ByteArrayInputStream(page)));
        return verdict.path("messages")
                .valueStream()
                .filter(message -> !message.path("type").asString("").equals("info"))
                .map(MarkupTest::words)
                .toList();
    }

    private static String words(JsonNode message) {
        return "line %d: %s"
                .formatted(
                        message.path("lastLine").asInt(0),
                        message.path("message").asString(""));
    }
}
