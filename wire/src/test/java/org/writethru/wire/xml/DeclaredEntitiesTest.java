package org.writethru.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.writethru.wire.Notes;

class DeclaredEntitiesTest {
    private final Notes notes = new Notes();

    private String read(String declared, String text) {
        var roots = XmlDocument.of("<!DOCTYPE a SYSTEM 'a.dtd' [" + declared + "]><a>" + text + "</a>", notes)
                .roots();
        return Xml.words(roots.stream().findFirst().orElseGet(() -> new Element("none")));
    }

    @Test
    void wordsAreReadForWhatStandsForThem() {
        assertThat(read(
                        "<!ENTITY hp 'Harbour Press'> <!ENTITY dam \"Lenna &#8211; &amp; dam\"><!ENTITY % more SYSTEM 'm.dtd'>",
                        "The &hp; of &dam;"))
                .isEqualTo("The Harbour Press of Lenna – & dam");
        assertThat(notes.sentences()).isEmpty();
    }

    @Test
    void markupOtherEntitiesAndWhatStandsElsewhereStayAsTheyAreWritten() {
        assertThat(read(
                        "<!ENTITY p '<p>dam</p>'><!ENTITY a 'aa'><!ENTITY b '&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>",
                        "&p; &a; &b; &f;"))
                .isEqualTo("&p; aa &b; &f;");
        assertThat(notes.sentences()).anyMatch(note -> note.startsWith("Entities that the document declares"));
    }

    @Test
    void whatTheyAddIsBounded() {
        var text = read("<!ENTITY a '" + "dam ".repeat(50) + "'>", "&a;".repeat(100_000));
        assertThat(text.length()).isLessThan(600_000);
    }
}
