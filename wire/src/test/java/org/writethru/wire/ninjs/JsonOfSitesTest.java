package org.writethru.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Urgency;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.sample.Wires;

/** JSON that is built like ninjs, or only nearly, as agencies and sites send it. */
class JsonOfSitesTest {
    private final NinjsReader reader = new NinjsReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'status':'ok','articles':[{'source':{'id':null,'name':'Harbour'},'author':'Ana Lima','title':'Vote put off','url':'https://a.example/1','publishedAt':'2026-11-23T10:00:00Z','content':'<p>One.</p><p>Two.</p>'}]}",
                "{'response':{'results':[{'id':'https://a.example/1','webPublicationDate':'2026-11-23T10:00:00Z','webTitle':'Vote','fields':{'headline':'Vote put off','byline':'Ana Lima','body':'<p>One.</p><p>Two.</p>'}}]}}",
                "[{'id':7,'date_gmt':'2026-11-23T10:00:00','guid':{'rendered':'https://a.example/1'},'status':'publish','title':{'rendered':'Vote put off'},'content':{'rendered':'<p>One.</p>\\n<p>Two.</p>'},'author':['Ana Lima']}]",
                "{'@type':'NewsArticle','@id':'https://a.example/1','headline':'Vote put off','articleBody':'One.\\n\\nTwo.','datePublished':'2026-11-23T10:00:00Z','inLanguage':'en','author':{'name':'Ana Lima'}}",
                "{'uri':['https://a.example/1'],'Headline':['Vote put off'],'Body':['One.\\n\\nTwo.'],'Byline':['Ana Lima'],'firstcreated':['2026-11-23T10:00:00Z']}",
                "{'data':[{'type':'node--article','id':'https://a.example/1','attributes':{'title':'Vote put off','author':'Ana Lima','changed':'2026-11-23T10:00:00+00:00','body':{'value':'*One*','processed':'<p>One.</p><p>Two.</p>'}}}]}",
                "{'docs':[{'uno':'doc-1','guid':'https://a.example/1','headline':'Vote put off','byline':'Ana Lima','news':['One.','Two.'],'created':'2026-11-23T09:00:00Z','published':'2026-11-23T10:00:00Z'}]}",
                "{'@graph':[{'@type':'WebSite','name':'Harbour'},{'url':'https://a.example/1','headline':'Vote put off','articleBody':'One.\\n\\nTwo.','author':[{'name':'Ana Lima'}],'datePublished':'2026-11-23T10:00:00Z'}]}",
                "{'uri':'https://a.example/1','headline':'Vote put off','byline':'Ana Lima','body_html':'&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;','versioncreated':'2026-11-23T10:00:00Z'}",
                "{'Total':1,'News':[{'StoryID':'https://a.example/1','StoryTitle':'Vote put off','StoryBody':'One.\\n\\nTwo.','StoryDate':'2026-11-23T10:00:00Z','StoryAuthor':'Ana Lima','ImageURL':''}]}",
                "{'data':{'type':'story','id':'https://a.example/1','attributes':{'title':'Vote put off','text':'One.\\n\\nTwo.','author':'Ana Lima','created':1795428000}}}"
            })
    void storiesOfInterfacesAreItems(String json) {
        var item = one(json);
        assertThat(item.guid()).isEqualTo("https://a.example/1");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.byline()).contains("Ana Lima");
        assertThat(texts(item)).containsExactly("One.", "Two.");
        assertThat(item.versionCreated().orElseThrow().toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T10:00:00Z").toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'products':[{'id':1,'title':'Asian wire'}]}", "{'id':1,'title':'A menu','links':['a']}"})
    void whatHasATitleAndNoTextIsNoItem(String json) {
        assertThat(reader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT))
                .singleElement()
                .isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'priority':3|3",
                "'priority':'2'|2",
                "'urgency':5,'priority':1|5",
                "'urgency':0,'priority':4|4",
                "'editorialpriority':'u','priority':6|3",
                "'urgency':'2.0'|2"
            })
    void priorityStandsInForAMissingUrgency(String members, int level) {
        assertThat(one("{'uri':'urn:a:1','headline':'Vote','body_text':'One.'," + members + "}")
                        .urgency())
                .contains(new Urgency(level));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'versioncreated':'Mon, 23 Nov 2026 05:00:00 EST'|2026-11-23T10:00Z",
                "'versioncreated':'2026-11-23T11:00:00+01:00[Europe/Paris]'|2026-11-23T10:00Z",
                "'versioncreated':'23.11.2026 14:00'|2026-11-23T10:00Z",
                "'versioncreated':1795428000000|2026-11-23T10:00Z",
                "'versioncreated':'20261123T100000Z'|2026-11-23T10:00Z",
                "'firstpublished':'2026-11-23T10:00:00+0000'|2026-11-23T10:00Z"
            })
    void timesAreReadInManyForms(String member, OffsetDateTime time) {
        assertThat(one("{'uri':'urn:a:1','headline':'Vote','body_text':'One.'," + member + "}")
                        .versionCreated()
                        .orElseThrow()
                        .toInstant())
                .isEqualTo(time.toInstant());
    }

    @Test
    void urnWithTheVersionAtItsEndIsNoIdentity() {
        var item = one(
                "{'entry_id':'urn:hbr:1','urn':'urn:hbr:1:6','version':6,'headline':'Vote','article_html':'<p>One.</p>'}");
        assertThat(item.guid()).isEqualTo("urn:hbr:1");
        assertThat(item.version()).contains(6L);
    }

    @Test
    void draftsAreHeldBack() {
        assertThat(one("{'guid':'urn:a:1','status':'draft','headline':'Vote','body_text':'One.'}")
                        .status())
                .isEqualTo(Status.WITHHELD);
    }

    @Test
    void emptyLinesDivideTextWithoutParagraphs() {
        assertThat(
                        texts(
                                one(
                                        "{'uri':'urn:a:1','headline':'Vote','body_html':'The <b>dam</b>.\\n\\nThe chair.\\n \\nThe <i>vote</i>.'}")))
                .containsExactly("The dam.", "The chair.", "The vote.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'paragraphs':['One.','Two.','al/jk']", "'body_html':'<p>One.</p><p>Two.</p><p>al/jkl</p>'"})
    void initialsBelowTheCopyAreForTheDesk(String body) {
        assertThat(texts(one("{'uri':'urn:a:1','headline':'Vote'," + body + "}")))
                .containsExactly("One.", "Two.");
        assertThat(texts(one("{'uri':'urn:a:1','headline':'Vote','body_html':'<p>One.</p><p>Port/Lenna</p>'}")))
                .containsExactly("One.", "Port/Lenna");
    }

    @Test
    void whatWasEscapedTwiceIsReadAsItWasMeant() {
        assertThat(one("{'uri':'urn:a:1','headline':'Dam &amp;amp; vote','body_text':'One.'}")
                        .headline())
                .contains("Dam & vote");
    }

    private NewsItem one(String json) {
        return Wires.one(reader, json.replace('\'', '"'));
    }
}
