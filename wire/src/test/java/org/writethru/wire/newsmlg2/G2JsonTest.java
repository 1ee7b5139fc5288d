package org.writethru.wire.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** NewsML-G2 from platforms that turn XML into JSON, each in its way. */
class G2JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'newsItem':{'_guid':'urn:h:7','_version':3,'_standardversion':'2.18','itemMeta':{'itemClass':{'_qcode':'ninat:text'},'provider':{'_literal':'Harbour'},'versionCreated':{'$':'2026-11-23T10:00:00Z'},'pubStatus':{'_qcode':'stat:usable'},'rtr:versionedId':[{'_guid':'urn:h:7:3'}]},"
                        + "'contentMeta':{'urgency':{'$':2},'language':[{'_tag':'en'}],'headline':[{'_xml:lang':'en','$':'Dam holds'}]},'contentSet':{'inlineData':[{'_contenttype':'text/plain','$':'\\nThe dam holds & stands.\\n\\nIt rained.\\n'}]}},'topNews':[]}",
                "{'newsMessage':{'header':{'sent':'2026-11-23T10:01:00Z'},'itemSet':{'newsItem':[{'@guid':'urn:h:7','@version':'3','@standardversion':'2.18','itemMeta':{'provider':{'@literal':'Harbour'},'versionCreated':'2026-11-23T10:00:00Z'},'contentMeta':{'urgency':2,'language':{'@tag':'en'},'headline':{'#text':'Dam holds'}},"
                        + "'contentSet':{'inlineXML':{'@contenttype':'application/xhtml+xml','#text':'<html><body><p>The dam holds &amp; stands.</p><p>It rained.</p></body></html>'}}}]}}}",
                "[{'$':{'guid':'urn:h:7','version':'3','standardversion':'2.18'},'itemMeta':[{'versionCreated':['2026-11-23T10:00:00Z'],'provider':[{'$':{'literal':'Harbour'}}]}],'contentMeta':[{'urgency':['2'],'language':[{'$':{'tag':'en'}}],'headline':[{'_':'Dam holds'}]}],"
                        + "'contentSet':[{'inlineXML':[{'$':{'contenttype':'text/html'},'_':'<p>The dam holds &amp; stands.</p><p>It rained.</p>'}]}]}]"
            })
    void newsMlG2WrittenAsJsonIsReadAsThat(String json) {
        var item = one(json);
        assertThat(item.format()).isEqualTo("newsml-g2 2.18");
        assertThat(item.guid()).isEqualTo("urn:h:7");
        assertThat(item.version()).contains(3L);
        assertThat(item.urgency().map(Object::toString).orElse("")).contains("2");
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
        assertThat(texts(item)).containsExactly("The dam holds & stands.", "It rained.");
    }

    @Test
    void otherJsonIsLeftToOthers() {
        assertThat(recognised("{'uri':'urn:h:7','headline':'itemMeta','body_text':'One.'}"))
                .isFalse();
        assertThat(recognised("{'itemMeta':{},'uri':'urn:h:7'}")).isFalse();
        assertThat(recognised("{'newsItem':{'itemMeta':{}}}")).isTrue();
    }

    private static boolean recognised(String json) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new NewsMlG2Reader().recognises(Beginning.of(bytes));
    }

    private static NewsItem one(String json) {
        return Wires.one(new NewsMlG2Reader(), json.replace('\'', '"'));
    }
}
