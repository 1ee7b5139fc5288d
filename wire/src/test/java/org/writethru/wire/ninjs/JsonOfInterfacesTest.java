package org.writethru.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

/** What search interfaces and editorial systems answer: often no more than a title, a day and a summary. */
class JsonOfInterfacesTest {
    private final NinjsReader reader = new NinjsReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'response':{'results':[{'id':'https://a.example/1','webTitle':'Vote put off','webPublicationDate':'2026-11-23T10:00:00Z','fields':{'trailText':'The chair said so.'}}]}}",
                "{'articles':[{'source':{'id':null,'name':'Harbour'},'title':'Vote put off','description':'The chair <b>said</b> so.','url':'https://a.example/1','publishedAt':'2026-11-23T10:00:00Z'}]}",
                "{'data':[{'uuid':'https://a.example/1','title':'Vote put off','lead':'<p>The chair said so.</p> \\n','body':null,'publishDate':'2026-11-23T10:00:00Z','authors':[],'editions':[]}],'_meta':{'total':3}}",
                "{'lastBuildDate':'Mon, 23 Nov 2026 11:00:00 GMT','items':[{'title':'Vote <b>put off</b>','originallink':'','link':'https://a.example/1','description':'The chair said so.','pubDate':'Mon, 23 Nov 2026 10:00:00 +0000'}]}",
                "{'items':[{'id':'https://a.example/1','headline':'Vote put off','description':{'basic':'The chair said so.'},'first_publish_date':'2026-11-23T10:00:00Z'}]}",
                "{'channel':{'title':'Harbour','link':'https://a.example/','pubDate':'Mon, 23 Nov 2026 11:00:00 GMT','item':[{'title':'Vote put off','link':'https://a.example/1','description':'The chair said so.','pubDate':'Mon, 23 Nov 2026 10:00:00 +0000'}]}}"
            })
    void titleAndDayAndSummaryAreAnItem(String json) {
        var item = one(json);
        assertThat(item.guid()).isEqualTo("https://a.example/1");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.standfirst()).contains("The chair said so.");
        assertThat(item.firstCreated().orElseThrow().toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T10:00:00Z").toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data':[{'medio':'Puerto','titulo':'Vote put off','resumen':'The chair said so.','enlace':'https://a.example/1','publicado':'Mon, 23 Nov 2026 07:00:00 -0300','contenido':'It meets again.'}]}",
                "[{'título':'Vote put off','subtítulo':'The chair said so.','id':'https://a.example/1','fecha_publicacion':'2026-11-23T10:00:00Z','cuerpo':'<p>It meets again.</p>'}]",
                "{'artikel':[{'titel':'Vote put off','zusammenfassung':'The chair said so.','url':'https://a.example/1','veröffentlicht':'2026-11-23T11:00:00+01:00','inhalt':'It meets again.'}]}",
                "{'articles':[{'titre':'Vote put off','résumé':'The chair said so.','lien':'https://a.example/1','date_publication':'2026-11-23T11:00:00+01:00','contenu':'It meets again.'}]}",
                "[{'titolo':'Vote put off','sommario':'The chair said so.','url':'https://a.example/1','data_pubblicazione':'2026-11-23T11:00:00+01:00','testo':'It meets again.'}]",
                "[{'заголовок':'Vote put off','описание':'The chair said so.','ссылка':'https://a.example/1','дата':'2026-11-23T13:00:00+03:00','текст':'It meets again.'}]",
                "[{'baslik':'Vote put off','özet':'The chair said so.','link':'https://a.example/1','yayin_tarihi':'2026-11-23T13:00:00+03:00','icerik':'It meets again.'}]",
                "[{'标题':'Vote put off','摘要':'The chair said so.','链接':'https://a.example/1','发布时间':'2026-11-23T18:00:00+08:00','正文':'It meets again.'}]"
            })
    void membersNamedInOtherLanguagesAreRead(String json) {
        var item = one(json);
        assertThat(item.guid()).isEqualTo("https://a.example/1");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.standfirst()).contains("The chair said so.");
        assertThat(texts(item)).containsExactly("It meets again.");
        assertThat(item.firstCreated().orElseThrow().toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T10:00:00Z").toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'_type':'NewsArticle','name':'Vote put off','url':'https://a.example/1','description':'The chair said so.','provider':[{'_type':'Organization','name':'Harbour'}],'datePublished':'2026-11-23T10:00:00Z'}]",
                "{'headline':'Vote put off','subheadline':'The chair said so.','last_date_time':'2026-11-23T10:00:00Z','url':'https://a.example/1','body':[{'p':'The council put off the vote.'},{'p':'It meets again.'}]}",
                "[{'titleCard':'Vote put off','summary':'The chair said so.','_id':'https://a.example/1','date':'2026-11-23T10:00:00Z','body':'The council put off the vote.'}]",
                "{'articles':[{'attributes':{'id':'https://a.example/1','date_published':'2026-11-23T10:00:00Z','summary':'The chair said so.','title':'Vote put off'},'data':{}}]}"
            })
    void membersThatFewSitesHaveAreRead(String json) {
        var item = WireReaders.read(bytes(json), Wires.AGREEMENT).stream()
                .map(reading -> ((Reading.Legible<NewsItem>) reading).value())
                .findFirst()
                .orElseThrow();
        assertThat(item.guid()).isEqualTo("https://a.example/1");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.standfirst()).contains("The chair said so.");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
    }

    @Test
    void itemInSeveralLanguagesIsOneForEach() {
        var items = reader
                .read(
                        bytes(
                                "[{'id':'7','title':{'fr':'Le vote reporté','ar':'تأجيل التصويت'},'summary':{'fr':'Le conseil a dit.','ar':'قال المجلس.'},'content':{'fr':'Le conseil a reporté le vote.','ar':'أجل المجلس التصويت.'},'date':'2026-11-23','tags':['dam']}]"),
                        Wires.AGREEMENT)
                .stream()
                .map(reading -> ((Reading.Legible<NewsItem>) reading).value())
                .toList();
        assertThat(items).extracting(NewsItem::guid).containsExactly("7#fr", "7#ar");
        assertThat(items)
                .extracting(item -> item.language().orElseThrow().tag())
                .containsExactly("fr", "ar");
        assertThat(items)
                .flatExtracting(Wires::texts)
                .containsExactly("Le conseil a reporté le vote.", "أجل المجلس التصويت.");
        assertThat(items).allMatch(item -> item.versionCreated().isPresent());
    }

    @Test
    void namesOfOtherLanguagesInsideOfAnItemAreNotTaken() {
        var item = one(
                "{'uri':'https://a.example/1','headline':'Vote put off','titel':'Abstimmung','text':'No','body_html':'<p>It meets again.</p>','datum':'2020-01-01'}");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.versionCreated()).isEmpty();
    }

    @Test
    void timeMayStandBehindWords() {
        assertThat(
                        one("{'title':'Vote put off','content':'It meets again.','dateModified':'Ostatnio zmodyfikowany: 2026-11-23 10:00:07'}")
                                .versionCreated())
                .contains(OffsetDateTime.parse("2026-11-23T10:00:07+04:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'date':'2026-11-23','time':'10:00:07'|2026-11-23T10:00:07+04:00",
                "'date':'2026-11-23','time':'06:00Z','dateTime':'2026-11-23T06:30:00Z'|2026-11-23T06:00Z",
                "'pubDate':'2026-11-23','pubTime':'10:05'|2026-11-23T10:05+04:00",
                "'date':'2026-11-23','dateTimePub':'2026-11-23T06:00:00Z'|2026-11-23T06:00Z",
                "'date':'2026-11-23','time':'7 min'|2026-11-23T00:00+04:00"
            })
    void timeOfDayMayStandBesideTheDay(String members, OffsetDateTime time) {
        var item = one("{'uri':'https://a.example/1','title':'Vote put off','body':'It meets again.'," + members
                + ",'source':{'uri':'a.example','title':'Harbour'}}");
        assertThat(item.firstCreated()).contains(time);
        assertThat(item.provider()).contains("Harbour");
    }

    @Test
    void itemWithoutAnAddressIsNotLost() {
        var readings = reader.read(
                bytes(
                        "{'articles':[{'title':'Vote put off','description':'x','url':null,'publishedAt':'2026-11-23T10:00:00Z'}]}"),
                Wires.AGREEMENT);
        assertThat(readings).singleElement().isInstanceOf(Reading.Legible.class);
    }

    @Test
    void emptyListInsideOfWhatIsNoItemIsNoReasonToSayNothing() {
        assertThat(reader.read(bytes("{'data':[{'name':'x','editions':[]}]}"), Wires.AGREEMENT))
                .singleElement()
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(reader.read(bytes("{'feed':{'entries':[]}}"), Wires.AGREEMENT))
                .isEmpty();
    }

    @Test
    void copyInPiecesIsReadPieceByPiece() {
        var item = one(
                "{'_id':'A1','type':'story','version':'0.10.9','created_date':'2026-11-23T09:00:00Z','last_updated_date':'2026-11-23T10:00:00Z','headlines':{'basic':'Vote put off','web':'Put off'},'description':{'basic':'The chair said so.'},'credits':{'by':[{'name':'Ana Orel'}]},'taxonomy':{'tags':[{'text':'dam'}]},'content_elements':[{'type':'text','content':'The <b>council</b> put off the vote.'},{'type':'header','level':2,'content':'Second study'},{'type':'image','url':'https://a.example/p.jpg','caption':'The dam'},{'type':'quote','content_elements':[{'type':'text','content':'No hurry.'}]},{'type':'list','items':[{'type':'text','content':'One'},{'type':'text','content':'Two'}]},{'type':'text','content':'It meets on Monday.'}]}");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.keywords()).containsExactly("dam");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
        assertThat(texts(item))
                .containsExactly(
                        "The council put off the vote.",
                        "Second study",
                        "No hurry.",
                        "One\nTwo",
                        "It meets on Monday.");
        assertThat(item.pictures()).hasSize(1);
    }

    @Test
    void entryOfAFeedParserIsAnItem() {
        var item = one(
                "{'title':'Vote put off','link':'https://a.example/1','id':'A1','published':'Mon, 23 Nov 2026 10:00:00 +0000','published_parsed':[2026,11,23],'summary':'The chair said so.','content':[{'language':null,'type':'text/html','value':'<p>The council put off the vote.</p><p>It meets again.</p>'}]}");
        assertThat(item.guid()).isEqualTo("A1");
        assertThat(item.standfirst()).contains("The chair said so.");
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
    }

    @Test
    void pieceMayHoldSeveralParagraphs() {
        var item = one(
                "{'id':'A1','title':{'name':'Title','value':'Vote put off'},'strapline':'The chair said so.','firstPublishedDate':'2026-11-23T09:00:00Z','publishedDate':'2026-11-23T10:00:00Z','body':[{'type':'paragraph','text':'The council put off the vote.\\n\\nIt meets again.\\n'}]}");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.standfirst()).contains("The chair said so.");
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-23T09:00:00Z"));
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
    }

    @Test
    void blocksOfEditorsAreCopy() {
        var item = one(
                "{'id':'1','title':'Vote put off','time':1,'blocks':[{'type':'paragraph','data':{'text':'The council put off the vote.'}},{'type':'header','data':{'text':'Study','level':2}},{'type':'paragraph','data':{'text':'It meets on Monday.'}}]}");
        assertThat(texts(item)).containsExactly("The council put off the vote.", "Study", "It meets on Monday.");
    }

    @Test
    void namesInsideOfMembersAreRead() {
        var item = one(
                "{'docs':[{'uri':'a://1','web_url':'https://a.example/1','headline':{'main':'Vote put off','kicker':'Dam'},'byline':{'original':'By Ana Orel'},'pub_date':'2026-11-23T10:00:00+0000','lead_paragraph':'The council put off the vote.','snippet':'In short.','source':'Harbour','keywords':[{'name':'subject','value':'Dams'}]}]}");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.byline()).contains("By Ana Orel");
        assertThat(item.keywords()).containsExactly("Dams");
        assertThat(item.standfirst()).contains("In short.");
        assertThat(texts(item)).containsExactly("The council put off the vote.");
    }

    @Test
    void noteOfTheEditorTellsWhatChanged() {
        var item = one(
                "{'uri':'urn:a:1','version':'3','headLine':'Vote put off','bodyXhtml':'<p>One.</p>','credit':'Harbour','editorNote':'Adds quote'}");
        assertThat(item.publicNote()).contains("Adds quote");
        assertThat(item.provider()).contains("Harbour");
        assertThat(item.release()).isEqualTo(Kind.UPDATED);
    }

    @Test
    void elementsInPlainTextAreElements() {
        var item = one(
                "{'uri':'http://a.example/77/2026-11-23T10:00:00.000Z/2','usn':'77','headline':'Table','version':'2','versionCreated':'2026-11-23T10:00:00.000Z','firstVersion':'2026-11-23T09:00:00.000Z','body_text':'<table>\\n<tr><td>Harbour</td>\\n<td>3</td></tr>\\n<tr><td>Lenna</td><td>1</td></tr></table>'}");
        assertThat(item.guid()).isEqualTo("77");
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-23T09:00:00Z"));
        assertThat(texts(item)).containsExactly("Harbour\t3\nLenna\t1");
    }

    @ParameterizedTest
    @CsvSource({
        "{'code':'20000574'},medtop:20000574",
        "{'code':'04005004';'name':'oil'},subj:04005004",
        "{'code':'abc'},abc",
        "{'code':'12345678'},subj:12345678",
        "{'code':'99345678'},99345678"
    })
    void codesOfIptcAreKnownWithoutTheirScheme(String subject, String read) {
        assertThat(one("{'uri':'urn:a:1','headline':'Vote','body_text':'One.','subject':[%s]}"
                                .formatted(subject.replace(';', ',')))
                        .subjects())
                .containsExactly(read);
    }

    @Test
    void numbersOfADatabaseAreNoSubjects() {
        assertThat(
                        one("{'id':7,'title':{'rendered':'Vote'},'content':{'rendered':'<p>One.</p>'},'date':'2026-11-23T10:00:00','categories':[3],'tags':[44]}")
                                .subjects())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer(%s);", "/**/ a.b_c( %s )", "var items = %s;", ")]}',\n%s", "window['x'] = %s;"})
    void scriptAroundTheJsonIsTakenOff(String script) {
        var wire = bytes(script.formatted("{'uri':'urn:a:1','headline':'Vote put off','body_text':'One.'}"));
        assertThat(WireReaders.recognising(wire).orElseThrow().name()).isEqualTo("ninjs");
        assertThat(Wires.legible(reader, wire).value().headline()).contains("Vote put off");
    }

    @Test
    void paragraphInAHeadingIsAParagraph() {
        var item = one(
                "{'uri':'urn:a:1','headline':'Vote','body_html':'<h4><p>The council put off the vote.</p></h4><p>It meets.</p>'}");
        assertThat(item.copy().blocks()).allMatch(block -> block instanceof org.writethru.story.Block.Paragraph);
        assertThat(texts(item)).isEqualTo(List.of("The council put off the vote.", "It meets."));
    }

    @Test
    void dayOfTheFirstIssueAndTitleOfTheSourceAreTaken() {
        var item = one("""
                {'hasError':false,'data':{'id':'7404db79e88ae6483f56941204943a4a','kind':'TEXTARTICLE','pubDate':'2026-11-22T12:50:24Z',
                 'firstIssueDate':'2026-11-22T12:20:15Z','modified':'2026-11-22T12:50:26Z','source':'4ad32715-3221-49b1-b93b-30b02c1c6eb6',
                 'title':'Vote put off','sourceTitle':'Harbour 101','bodyText':'<p>The chair said so.</p><p>The vote is on Monday.</p>
                 <p/><p>(Harbour desk, email desk(at)harbour.example, +99 20 560)</p><p>abc/de/fg</p><p/>','version':2}}""");
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-22T12:20:15Z"));
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-22T12:50:26Z"));
        assertThat(item.provider()).contains("Harbour 101");
        assertThat(texts(item)).containsExactly("The chair said so.", "The vote is on Monday.");
        assertThat(item.internalNote().orElseThrow())
                .contains("(Harbour desk, email desk(at)harbour.example, +99 20 560)", "abc/de/fg");
    }

    @Test
    void partsOfANotepadAreLines() {
        var item = one("""
                {'urn':'urn:hbr:1','version':5,'language':'de','headline':'Damm','dateline':'Lenna (hbr) -',
                 'article_html':'<p>Der Damm hält.</p>','signal':'sig:correction',
                 'notepad':{'public_html':'<section><h4>Berichtigung</h4><ul><li>es muss Montag heißen</li></ul></section>'}}""");
        assertThat(item.publicNote()).contains("Berichtigung\nes muss Montag heißen");
        assertThat(item.dateline()).contains("Lenna (hbr)");
    }

    private NewsItem one(String json) {
        return Wires.one(reader, json.replace('\'', '"'));
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
