package org.writethru.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Stories whose editors keep them in blocks, with identity, times and writers apart from the copy. */
class BlockDocumentsTest {
    private static final String LINKS =
            "'links':[{'uuid':'9','type':'core/author','title':'Ana Orel','rel':'author'},{'type':'core/user','title':'Rui Vaz','rel':'creator','uri':'core://user/1'}]";

    @Test
    void documentOfBlocksIsOneStory() {
        var item = one(
                "{'uuid':'7','type':'core/article','uri':'core://article/7','title':'dam','language':'en','content':["
                        + "{'type':'core/text','role':'vignette','data':{'text':'Lenna'}},{'type':'core/text','role':'heading-1','data':{'text':'Dam <b>holds</b>'}},"
                        + "{'type':'core/text','role':'preamble','data':{'text':'The wall stood.'}},{'type':'core/text','data':{'text':'One &amp; all.'}},"
                        + "{'type':'core/text','role':'heading-2','data':{'text':'The gate'}},{'type':'core/table','data':{'thead':'<tr><th>Day</th><th>Rain</th></tr>','tbody':'<tr><td>Mon</td><td>2</td></tr>'}},"
                        + "{'type':'core/unordered-list','content':[{'type':'core/text','data':{'text':'sand'}},{'type':'core/text','data':{'text':'stone'}}]},"
                        + "{'type':'core/factbox','title':'Dams','content':[{'type':'core/text','data':{'text':'Two walls.'}}]},{'type':'core/image','uri':'core://image/3','links':[]}],"
                        + "'meta':[{'type':'core/newsvalue','value':'3'}]," + LINKS + "}");
        assertThat(item.guid()).isEqualTo("core://article/7");
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.standfirst()).contains("The wall stood.");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(texts(item))
                .containsExactly("One & all.", "The gate", "Day\tRain\nMon\t2", "sand\nstone", "Dams", "Two walls.");
    }

    @Test
    void versionStandsBesideTheDocument() {
        var item = one(
                "{'version':'14','document':{'uuid':'7','type':'x-im/article','uri':'im://article/7','title':'Dam holds','modified':'2026-11-23T10:00:00Z','content':[{'type':'x-im/header','data':{'text':'Dam holds'}},{'type':'x-im/paragraph','data':{'format':'html','text':'One.'}},"
                        + "{'uuid':'8','type':'x-im/content-part','links':[{'uri':'im://content-part/1'}],'content':[{'type':'x-im/paragraph','data':{'text':'Two.'}}]}],"
                        + LINKS + "}}");
        assertThat(item.version()).contains(14L);
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
        assertThat(texts(item)).containsExactly("One.", "Two.");
    }

    @Test
    void factsStandApartFromTheCopy() {
        var item = one(
                "{'metadata':{'id':'urn:hbr:7','version':'v1.4','language':'en','firstPublished':1795428000000,'lastPublished':1795431600000},"
                        + "'content':{'blocks':[{'title':'Player','type':'include','href':'/player'},{'type':'paragraph','text':'It &quot;held&quot;.'}]},"
                        + "'promo':{'headlines':{'shortHeadline':'Dam','headline':'Dam holds'},'summary':'The wall stood.','byline':{'name':'Ana Orel','title':'Writer'},'id':'urn:hbr:7'},"
                        + "'relatedContent':{'section':{'name':'Dams','uri':'/dams'},'groups':[]}}");
        assertThat(item.guid()).isEqualTo("urn:hbr:7");
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(texts(item)).containsExactly("It \"held\".");
        assertThat(item.firstCreated().orElseThrow().toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T10:00:00Z").toInstant());
        assertThat(item.versionCreated().orElseThrow().toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T11:00:00Z").toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data':{'article':{'metadata':{'id':'urn:hbr:7','lastPublished':1795431600000},'content':{'model':{'blocks':[{'type':'headline','model':{'blocks':[{'type':'text','model':{'blocks':[{'type':'paragraph','model':{'text':'Dam holds','blocks':[]}}]}}]}},"
                        + "{'type':'timestamp','model':{'firstPublished':1}},{'type':'image','model':{'blocks':[{'type':'caption','model':{'text':'Wall'}}]}},{'type':'text','model':{'blocks':[{'type':'paragraph','model':{'text':'One.','blocks':[{'type':'fragment','model':{'text':'One.'}}]}},{'type':'paragraph','model':{'text':'Two.'}}]}}]}},'promo':{'headlines':{'seoHeadline':'Dam holds'}}}}}",
                "{'id':'urn:hbr:7','title':'Dam holds','blocks':[{'type':'core/paragraph','attrs':{'content':'One.'}},{'type':'core/paragraph','attributes':{'content':'Two.'}}]}",
                "{'id':'urn:hbr:7','title':'Dam holds','content':{'time':1795431600000,'blocks':[{'type':'paragraph','data':{'text':'One.'}},{'type':'paragraph','data':{'text':'Two.'}},{'type':'delimiter','data':{}}],'version':'2.30.7'},'published':'2026-11-23'}"
            })
    void blocksHoldTheirWordsInMoreThanOneWay(String json) {
        var item = one(json);
        assertThat(item.guid()).isEqualTo("urn:hbr:7");
        assertThat(item.headline()).contains("Dam holds");
        assertThat(texts(item)).containsExactly("One.", "Two.");
    }

    private static NewsItem one(String json) {
        return Wires.one(new NinjsReader(), json.replace('\'', '"'));
    }
}
