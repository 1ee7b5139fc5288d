package org.writethru.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.writethru.wire.sample.Xml;

class XmlTextTest {
    private static final String STRANGE = "a & b < c > d \"e\" 'f' ]]> \n\tg \r 🌊 \u2028 \u0085";

    @Test
    void textAndAttributesAreReadBackAsTheyWere() {
        var xml = XmlText.document().text("note", STRANGE, "said", STRANGE).bytes();
        var note = Xml.parse(xml).getDocumentElement();
        assertThat(note.getTextContent()).isEqualTo(STRANGE);
        assertThat(note.getAttribute("said")).isEqualTo(STRANGE);
    }

    @Test
    void attributeWithoutAValueIsLeftOut() {
        var xml = XmlText.document().empty("link", "rel", "", "href", "x").bytes();
        assertThat(new String(xml, StandardCharsets.UTF_8)).endsWith("<link href=\"x\"/>\n");
    }

    @Test
    void documentWithAnOpenElementIsNone() {
        assertThatThrownBy(() -> XmlText.document().open("feed").bytes()).isInstanceOf(IllegalStateException.class);
    }
}
