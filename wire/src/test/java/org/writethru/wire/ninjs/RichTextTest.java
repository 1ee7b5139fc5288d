package org.writethru.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Block;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Stories from content systems, whose copy is no text but what their editors make of it. */
class RichTextTest {
    private static final String FACTS = "'id':'dam-7','title':'Dam holds','publishedAt':'2026-11-23T10:00:00Z',";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'_type':'article','body':[{'_type':'block','style':'normal','markDefs':[],'children':[{'_type':'span','text':'The dam ','marks':[]},{'_type':'span','text':'held','marks':['strong']},{'_type':'span','text':' & stood.','marks':[]}]},{'_type':'block','style':'h3','children':[{'_type':'span','text':'The gate'}]},"
                        + "{'_type':'block','listItem':'bullet','style':'normal','children':[{'_type':'span','text':'sand'}]},{'_type':'block','listItem':'bullet','style':'normal','children':[{'_type':'span','text':'stone'}]},{'_type':'image','asset':{'_ref':'image-3'}},{'_type':'block','style':'normal','children':[{'_type':'span','text':'It rained.'}]}]",
                "'content':[{'type':'paragraph','children':[{'type':'text','text':'The dam '},{'type':'text','text':'held','bold':true},{'type':'text','text':' & stood.'}]},{'type':'heading','level':2,'children':[{'type':'text','text':'The gate'}]},"
                        + "{'type':'list','format':'unordered','children':[{'type':'list-item','children':[{'type':'text','text':'sand'}]},{'type':'list-item','children':[{'type':'text','text':'stone'}]}]},{'type':'paragraph','children':[{'type':'link','url':'https://a.example/b','children':[{'type':'text','text':'It'}]},{'type':'text','text':' rained.'}]}]",
                "'body':{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'The dam '},{'type':'text','marks':[{'type':'bold'}],'text':'held'},{'type':'text','text':' & stood.'}]},{'type':'heading','attrs':{'level':2},'content':[{'type':'text','text':'The gate'}]},"
                        + "{'type':'bulletList','content':[{'type':'listItem','content':[{'type':'paragraph','content':[{'type':'text','text':'sand'}]}]},{'type':'listItem','content':[{'type':'paragraph','content':[{'type':'text','text':'stone'}]}]}]},{'type':'paragraph','content':[{'type':'text','text':'It rained.'}]}]}",
                "'article':{'root':{'type':'root','version':1,'children':[{'type':'paragraph','version':1,'children':[{'type':'text','text':'The dam ','format':0},{'type':'text','text':'held','format':1},{'type':'text','text':' & stood.','format':0}]},{'type':'heading','tag':'h2','children':[{'type':'text','text':'The gate'}]},"
                        + "{'type':'list','listType':'bullet','children':[{'type':'listitem','children':[{'type':'text','text':'sand'}]},{'type':'listitem','children':[{'type':'text','text':'stone'}]}]},{'type':'paragraph','children':[{'type':'text','text':'It rained.'}]}]}}",
                "'body':{'json':{'nodeType':'document','data':{},'content':[{'nodeType':'paragraph','data':{},'content':[{'nodeType':'text','value':'The dam ','marks':[]},{'nodeType':'text','value':'held','marks':[{'type':'bold'}]},{'nodeType':'text','value':' & stood.','marks':[]}]},{'nodeType':'heading-2','content':[{'nodeType':'text','value':'The gate'}]},"
                        + "{'nodeType':'unordered-list','content':[{'nodeType':'list-item','content':[{'nodeType':'paragraph','content':[{'nodeType':'text','value':'sand'}]}]},{'nodeType':'list-item','content':[{'nodeType':'paragraph','content':[{'nodeType':'text','value':'stone'}]}]}]},{'nodeType':'embedded-asset-block','data':{},'content':[]},{'nodeType':'paragraph','content':[{'nodeType':'text','value':'It rained.'}]}]},'links':{}}",
                "'body':{'blocks':[{'key':'1','text':'The dam held & stood.','type':'unstyled','inlineStyleRanges':[],'entityRanges':[]},{'key':'2','text':'The gate','type':'header-two'},{'key':'3','text':'sand','type':'unordered-list-item'},{'key':'4','text':'stone','type':'unordered-list-item'},{'key':'5','text':' ','type':'atomic'},{'key':'6','text':'It rained.','type':'unstyled'}],'entityMap':{}}",
                "'content':[{'name':'paragraph','children':[{'name':'text','attributes':{'value':'The dam held & stood.'},'children':[]}]},{'name':'heading2','children':[{'name':'text','attributes':{'value':'The gate'},'children':[]}]},"
                        + "{'name':'unorderedList','children':[{'name':'listItem','children':[{'name':'text','attributes':{'value':'sand'},'children':[]}]},{'name':'listItem','children':[{'name':'text','attributes':{'value':'stone'},'children':[]}]}]},{'name':'paragraph','children':[{'name':'text','attributes':{'value':'It rained.'},'children':[]}]}]"
            })
    void treeOfNodesIsTheCopy(String body) {
        var item = one("{" + FACTS + body + "}");
        assertThat(item.guid()).isEqualTo("dam-7");
        assertThat(item.headline()).contains("Dam holds");
        assertThat(texts(item)).containsExactly("The dam held & stood.", "The gate", "sand\nstone", "It rained.");
        assertThat(item.copy().blocks().get(1)).isInstanceOf(Block.Subhead.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'body':{'blocks':[{'key':'1','text':'One.','type':'unstyled'},{'key':'2','text':'Two.','type':'unstyled'}],'entityMap':{}}",
                "'content':{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'One.'}]},{'type':'paragraph','content':[{'type':'text','text':'Two.'}]}]}",
                "'content':[{'type':'paragraph','children':[{'text':'One.'}]},{'type':'paragraph','children':[{'text':'Two.'}]}]",
                "'articleBody':{'root':{'type':'root','children':[{'type':'paragraph','children':[{'type':'text','text':'One.'}]},{'type':'paragraph','children':[{'type':'text','text':'Two.'}]}]}}",
                "'content':{'time':1,'blocks':[{'type':'paragraph','data':{'text':'One.'}},{'type':'paragraph','data':{'text':'Two.'}}],'version':'2.8'}"
            })
    void treeThatIsWrittenInATextIsTheCopy(String body) {
        int value = body.indexOf(':') + 1;
        var written = body.substring(0, value) + "'" + body.substring(value).replace("'", "\\'") + "'";
        assertThat(texts(one("{" + FACTS + written + "}"))).containsExactly("One.", "Two.");
    }

    @Test
    void textThatOnlyLooksLikeJsonStays() {
        assertThat(texts(one("{" + FACTS + "'content':'{\\'a\\':1} is what the machine said.'}")))
                .containsExactly("{\"a\":1} is what the machine said.");
    }

    @Test
    void pictureInATreeIsThatOfTheItem() {
        var item = one(
                "{" + FACTS
                        + "'content':[{'type':'paragraph','children':[{'type':'text','text':'One.'}]},{'type':'image','image':{'url':'https://a.example/b.jpg','caption':'The wall'},'children':[{'type':'text','text':''}]},{'type':'quote','children':[{'type':'text','text':'It <held>.'}]}]}");
        assertThat(texts(item)).containsExactly("One.", "It <held>.");
        assertThat(item.pictures())
                .singleElement()
                .satisfies(picture -> assertThat(picture.caption()).contains("The wall"));
    }

    @Test
    void shortTreeIsItsWords() {
        var item = one(
                "{" + FACTS
                        + "'lead':[{'type':'paragraph','children':[{'type':'text','text':'The wall stood.'}]}],'content':[{'type':'paragraph','children':[{'type':'text','text':'One.'}]}]}");
        assertThat(item.standfirst()).contains("The wall stood.");
        assertThat(texts(item)).containsExactly("One.");
    }

    @Test
    void entryIsSaidToBeWhatStandsBesideItsFields() {
        var item = one(
                "{'sys':{'id':'7dam','type':'Entry','createdAt':'2026-11-23T09:00:00Z','updatedAt':'2026-11-23T10:00:00Z','revision':3,'locale':'en-GB'},'fields':{'title':'Dam holds',"
                        + "'body':{'nodeType':'document','data':{},'content':[{'nodeType':'paragraph','content':[{'nodeType':'text','value':'One.'}]}]}}}");
        assertThat(item.guid()).isEqualTo("7dam");
        assertThat(item.version()).contains(3L);
        assertThat(item.language().map(Object::toString)).contains("en-GB");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
        assertThat(texts(item)).containsExactly("One.");
    }

    @Test
    void componentsOfAnArticleAreReadByTheirRoles() {
        var item = one(
                "{'version':'1.8','identifier':'dam-7','title':'Dam holds','language':'en','layout':{'columns':7},'metadata':{'datePublished':'2026-11-23T10:00:00Z','dateModified':'2026-11-23T11:00:00Z','authors':['Ana Orel']},"
                        + "'components':[{'role':'header','components':[{'role':'title','text':'Dam holds'},{'role':'intro','text':'The wall stood.'},{'role':'byline','text':'By Ana Orel | Monday'}]},{'role':'photo','URL':'https://a.example/b.jpg','caption':{'text':'The wall'}},"
                        + "{'role':'body','format':'html','text':'<p>One.</p><p>Two.</p>'},{'role':'heading2','text':'The gate'},{'role':'body','text':'Three.\\n\\nFour.'},{'role':'banner_advertisement'}]}");
        assertThat(item.guid()).isEqualTo("dam-7");
        assertThat(item.version()).isEmpty();
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.standfirst()).contains("The wall stood.");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T11:00:00Z"));
        assertThat(texts(item)).containsExactly("One.", "Two.", "The gate", "Three.", "Four.");
        assertThat(item.pictures()).hasSize(1);
    }

    @Test
    void storyOfATerminalIsReadByItsClasses() {
        var item = one(
                "{'story':{'headlineHtml':'<h1><span class=\\'headline\\'>Dam holds</span> - <span class=\\'source\\'>Harbour</span></h1>','storyHtml':'<div lang=\\'es\\'><style>p {}</style><p class=\\'tr-advisory\\'>.</p><p class=\\'tr-by\\'>Por Ana Orel</p><p class=\\'tr-story-p1\\'><span class=\\'tr-dateline\\'>LENNA</span> - Uno.</p><p>Dos.</p>"
                        + "<p class=\\'tr-signoff\\'> (Reportes de Ana Orel; reporte adicional de Rui Vaz. Editado en español por Ana Orel)</p><div class=\\'tr-additinfo\\'><pre>HBR AO/\\n</pre></div><p class=\\'tr-copyright\\'>(c) Copyright Harbour 2026.</p><p class=\\'tr-slugline\\'>Keywords: DAM-LENNA/</p></div>',"
                        + "'storyInfoHtml':'<h5><span data-version-created-date=\\'2026-11-23T10:00:00.000Z\\'>23-Nov-2026</span></h5>'}}");
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.byline()).contains("Por Ana Orel");
        assertThat(item.language().map(Object::toString)).contains("es");
        assertThat(item.slug()).contains("DAM-LENNA/");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
        assertThat(texts(item)).containsExactly("LENNA - Uno.", "Dos.");
    }

    private static NewsItem one(String json) {
        return Wires.one(new NinjsReader(), json.replace("\\'", "\\\"").replace('\'', '"'));
    }
}
