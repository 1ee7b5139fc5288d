package org.writethru.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences about the dam of which a printer of XML made lines. */
class SetOffSignsTest {
    private static String nitf(String paragraph) {
        return "<nitf><body><body.head><hedline><hl1>Dam holds</hl1></hedline></body.head><body.content><p>" + paragraph
                + "</p><p>It rained.</p></body.content></body></nitf>";
    }

    @Test
    void fullStopAndCommaStandAtTheWordBeforeThem() {
        assertThat(
                        words(
                                item(
                                        nitf(
                                                "\n  The dam of\n  <org>Harbour Works</org>\n  , which holds (so\n  <person>Ana Orel</person>\n  ) is of\n  <chron>2026</chron>\n  .\n"))))
                .startsWith("The dam of Harbour Works, which holds (so Ana Orel) is of 2026.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "It rose by <num>2</num>|.5 metres.; It rose by 2 .5 metres.",
                "It <em>holds</em>|... so far.; It holds ... so far.",
                "It <em>holds</em> . So far.; It holds . So far."
            })
    void whatElseFollowsAnElementStaysAsItIs(String paragraph, String copy) {
        assertThat(words(item(nitf(paragraph.replace('|', '\n'))))).startsWith(copy);
    }
}
