package org.writethru.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

/** The members that newsrooms' own systems and sites have, in place of those of ninjs. */
class JsonOfNewsroomsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'article_id':'hb-1','link':'https://a.example/1'",
                "'story_id':'hb-1','url':'https://a.example/1'",
                "'assetId':'hb-1','assetUri':'/harbour/1'",
                "'release_id':'hb-1'",
                "'newsId':'hb-1','shareURL':'https://a.example/1'",
                "'uid':'hb-1-2f7c0c8a-0b1d'",
                "'uniquekey':'hb-1','url':'https://a.example/1'"
            })
    void identitiesHaveManyNames(String members) {
        var item = one(
                "{'list':[{%s,'title':'Vote put off','summary':'The chair said so.','date':'2026-11-23T10:00:00Z'}]}"
                        .formatted(members));
        assertThat(item.guid()).startsWith("hb-1");
        assertThat(item.guidDerived()).isFalse();
    }

    @Test
    void shortNumbersOfUsersAreNoIdentity() {
        var item = one(
                "[{'uid':'7','title':'Vote put off','original_url':'https://a.example/1','body':'It meets again.'}]");
        assertThat(item.guid()).isEqualTo("https://a.example/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postedAt",
                "date_posted",
                "releaseDate",
                "publishedOn",
                "create_date",
                "pubDateTime",
                "publishedAtISO",
                "releaseDateTime",
                "published_datetime_utc",
                "postTime"
            })
    void timesHaveManyNames(String name) {
        var item = one("[{'id':'1','title':'Vote put off','body':'It meets again.','%s':'2026-11-23T10:00:00Z'}]"
                .formatted(name));
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "24/11/2026 10:00:00, 2026-11-24T10:00:00+04:00",
        "11/24/2026 10:00, 2026-11-24T10:00:00+04:00",
        "3/11/2026, 2026-11-03T00:00:00+04:00",
        "11/3/2026 2:15 PM, 2026-11-03T14:15:00+04:00"
    })
    void daysWithStrokesAreTimes(String written, String time) {
        var item = one("[{'id':'1','title':'Vote put off','body':'It meets again.','date':'%s'}]".formatted(written));
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'creator':['Ana Lima']",
                "'journalist':'Ana Lima'",
                "'author_name':'Ana Lima','author_id':5",
                "'author':{'userName':'Ana Lima','userId':1}",
                "'authors':[{'full_name':'Ana Lima','id':3}]",
                "'authors':[{'_id':['5d','writer'],'role':'writer','name':'Writer','parent':'5d','sub_label':'Ana Lima'}]",
                "'authors':[{'name':'Bo Ek','role':'editor'},{'name':'Ana Lima','role':'author'}]"
            })
    void writersHaveManyNames(String members) {
        var item = one("[{'id':'1','title':'Vote put off','body':'It meets again.',%s}]".formatted(members));
        assertThat(item.byline()).contains("Ana Lima");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subtitle",
                "dek",
                "blurb",
                "introduction",
                "firstSentence",
                "tagline",
                "leadText",
                "shortDescription",
                "desc"
            })
    void standfirstsHaveManyNames(String name) {
        var item = one("[{'id':'1','title':'Vote put off','%s':'The chair said so.','body':'It meets again.'}]"
                .formatted(name));
        assertThat(item.standfirst()).contains("The chair said so.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data':[{'id':'hb-1','judul':'Vote put off','penulis':'Ana Lima','tanggal_diterbitkan':'2026-11-23T10:00:00Z','isi':'<p>One.</p><p>Two.</p>','dibuat_pada':'2026-11-22T10:00:00Z'}]}",
                "{'noticias':[{'idNoticia':'hb-1','titulo':'Vote put off','autor':'Ana Lima','fechaPublicacion':'2026-11-23T10:00:00Z','cuerpo':'<p>One.</p><p>Two.</p>'}]}",
                "[{'id':'hb-1','title':'Vote put off','author':'Ana Lima','date':'2026-11-23T10:00:00Z','contenido':'<p>One.</p><p>Two.</p>'}]"
            })
    void copyIsReadInTheLanguageOfTheHouse(String json) {
        var item = one(json);
        assertThat(item.guid()).isEqualTo("hb-1");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.byline()).contains("Ana Lima");
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
        assertThat(texts(item)).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fullDescription", "article_content", "mainText", "storyBody"})
    void copyHasManyNames(String name) {
        var item = one(
                "[{'id':'1','title':'Vote put off','published':1795428000000,'%s':'One.\\n\\nTwo.'}]".formatted(name));
        assertThat(texts(item)).containsExactly("One.", "Two.");
    }

    @Test
    void tagsAreKeywords() {
        var item = one("[{'id':'1','title':'Vote put off','body':'It meets.','tags':['dam',{'name':'Lenna'},'44']}]");
        assertThat(item.keywords()).containsExactly("dam", "Lenna");
    }

    @Test
    void zonesOfIndonesiaAreKnown() {
        var item = one("[{'id':'1','title':'Vote put off','body':'It meets.','date':'Selasa, 31 Okt 2026 13:23 WIB'}]");
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-10-31T13:23:00+07:00"));
    }

    @Test
    void dutchPoliceReportIsAnItem() {
        var item = one("{'iterator':{'last':false},'nieuwsberichten':[{'alineas':["
                + "{'titel':'','opgemaaktetekst':'<p>The pilot boat came.</p><p>It left.</p>','alineatype':'tekstblok'},"
                + "{'titel':'Witnesses','opgemaaktetekst':'<p>Call the harbour.</p>','alineatype':'tekstblok'}],"
                + "'uid':'0f1e2d3c-aaaa-4bbb-8ccc-1234567890ab','url':'https://a.example/1',"
                + "'publicatiedatum':'2026-11-23 10:00:00Z','titel':'Boat found','introductie':'A boat was lost.'}]}");
        assertThat(item.guid()).isEqualTo("0f1e2d3c-aaaa-4bbb-8ccc-1234567890ab");
        assertThat(item.headline()).contains("Boat found");
        assertThat(item.standfirst()).contains("A boat was lost.");
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
        assertThat(texts(item)).containsExactly("The pilot boat came.", "It left.", "Witnesses", "Call the harbour.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'body':[{'p':'One.'},{'h2':'Dam'},{'p':'Two.'}]",
                "'body':[{'data':'One.'},{'data':'<h3>Dam</h3>'},{'data':'<p>\\n Two.\\n</p>'}]",
                "'paragraphs':[{'text':'One.','claims':['a','b']},{'title':'Dam','text':'Two.','claims':[]}]",
                "'content':[{'type':'text','value':'One.'},{'type':'headline','value':'<h2>Dam</h2>'},{'type':'box','box':{'text':'More.'}},{'type':'text','value':'Two.'}]"
            })
    void piecesOfCopyHaveManyForms(String members) {
        var item = one("[{'id':'1','title':'Vote put off','date':'2026-11-23T10:00:00Z',%s}]".formatted(members));
        assertThat(texts(item)).containsExactly("One.", "Dam", "Two.");
        assertThat(item.copy().blocks().get(1)).isInstanceOf(Block.Subhead.class);
    }

    @Test
    void quotationIsAPiece() {
        var item = one("[{'id':'1','title':'Vote put off','date':'2026-11-23T10:00:00Z','content':["
                + "{'type':'text','value':'One.'},{'type':'quotation','quotation':{'text':'We wait.'}}]}]");
        assertThat(item.copy().blocks().get(1)).isInstanceOf(Block.Quote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data':[{'type':'node--news','id':'n-1','attributes':{'title':'Vote put off','langcode':'en','created':'2026-11-23T09:00:00+00:00','changed':'2026-11-23T11:00:00+00:00','field_news_publication_date':'2026-11-23T10:00:00+00:00','field_news_body':{'value':'*One*','processed':'<p>One.</p><p>Two.</p>'},'field_news_lead':'The chair said so.'}}]}",
                "{'items':[{'id':'n-1','nid':1,'type':'news','fields':{'title':{'name':'Title','value':'Vote put off','attr':[]},'field_publish_date':{'name':'Day','value':'2026-11-23T10:00:00Z'},'field_hb_news_body':{'name':'Body','value':'<p>One.</p><p>Two.</p>','attr':[]},'field_hb_news_lead':{'name':'Lead','value':'The chair said so.'}}}]}",
                "[{'nid':[{'value':'1'}],'uuid':[{'value':'n-1'}],'title':[{'value':'Vote put off'}],'created':[{'value':'2026-11-23T10:00:00+00:00'}],'body':[{'value':'x','format':'full_html','processed':'<p>One.</p><p>Two.</p>','summary':''}],'field_teaser':[{'value':'The chair said so.'}]}]"
            })
    void membersOfDrupalAreRead(String json) {
        var item = one(json);
        assertThat(item.guid()).isEqualTo("n-1");
        assertThat(item.headline()).contains("Vote put off");
        assertThat(item.standfirst()).contains("The chair said so.");
        assertThat(item.firstCreated().orElseThrow().toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T10:00:00Z").toInstant());
        assertThat(texts(item)).containsExactly("One.", "Two.");
    }

    @Test
    void pageAroundAnArticleIsNoItem() {
        var item = one("{'@context':'https://schema.org','@graph':["
                + "{'@type':'WebPage','@id':'https://a.example/1','name':'Vote put off - Harbour','datePublished':'2026-11-23T10:00:00Z','description':'A page.'},"
                + "{'@type':['NewsArticle'],'@id':'https://a.example/1#article','headline':'Vote put off','articleBody':'It meets again.','datePublished':'2026-11-23T10:00:00Z','publisher':'Harbour Agency',"
                + "'correction':{'@type':'CorrectionComment','text':'An earlier version said Friday.','datePublished':'2026-11-23T11:00:00Z'}},"
                + "{'@type':'Person','@id':'https://a.example/#ana','name':'Ana Lima'}]}");
        assertThat(item.guid()).isEqualTo("https://a.example/1#article");
        assertThat(item.provider()).contains("Harbour Agency");
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.publicNote()).contains("An earlier version said Friday.");
    }

    @ParameterizedTest
    @CsvSource({"Withdrawn,CANCELED", "Draft,WITHHELD", "Published,USABLE"})
    void stateOfAnArticleIsRead(String state, Status status) {
        var item = one(
                "{'@type':'NewsArticle','@id':'a1','headline':'Vote put off','articleBody':'It meets again.','creativeWorkStatus':'%s'}"
                        .formatted(state));
        assertThat(item.status()).isEqualTo(status);
    }

    @Test
    void componentsOfAnArchiveAreCopy() {
        var item = one(
                "{'newsObjects':[{'newsObjectId':4711,'assetType':'Text','name':'','topic':'dam-vote','headLine':'Vote put off',"
                        + "'language':'fr','source':'HARBOUR','createDate':1795428000000,'newsComponents':["
                        + "{'newsComponentId':0,'assetType':'Lead','proxies':[{'varcharData':'The chair said so.','clobData':''}]},"
                        + "{'newsComponentId':0,'assetType':'Body','proxies':[{'varcharData':'','clobData':'One.\\n Two.'}]}]}],'start':0}");
        assertThat(item.guid()).isEqualTo("4711");
        assertThat(item.slug()).contains("dam-vote");
        assertThat(item.standfirst()).contains("The chair said so.");
        assertThat(texts(item)).containsExactly("One.", "Two.");
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
    }

    @Test
    void advisoryOfAnAgencyIsItsNote() {
        var item =
                one("{'uno':'hb-1','headline':'Vote put off','news':['One.','Two.'],'published':'2026-11-23T10:00:00Z',"
                        + "'advisory':['CORRECTS day in second paragraph']}");
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.publicNote()).contains("CORRECTS day in second paragraph");
    }

    @Test
    void whatAgenciesPutAboveAndBelowTheirCopyIsNoneOfIt() {
        var item = one(
                "{'uri':'hb-1','headline':'Vote put off','body_html':'<p>(Adds quote of the chair)</p><p>By Ana Orel</p><p>LENNA (Harbour) - One.</p>"
                        + "<p>Two.&nbsp;</p><p>___</p><p>(Reporting by Ana Orel; Editing by Rui Vaz)</p>'}");
        assertThat(texts(item)).containsExactly("LENNA (Harbour) - One.", "Two.");
        assertThat(item.byline()).contains("By Ana Orel");
        assertThat(item.publicNote()).contains("Adds quote of the chair");
        assertThat(item.internalNote()).contains("(Reporting by Ana Orel; Editing by Rui Vaz)");
    }

    @Test
    void captionTellsWhatAnItemWithoutBodyIs() {
        var item = one(
                "{'data':{'items':[{'uri':'hb-1','type':'text','headLine':'Gates of the dam','caption':'The gates stand open in Lenna.','versionCreated':'2026-11-23T10:00:00Z'}]}}");
        assertThat(item.standfirst()).contains("The gates stand open in Lenna.");
    }

    @Test
    void releaseOfAPressOfficeIsRead() {
        var item = one(
                "[{'slug':'gates','date':'2026-11-23','headline':'Gates stay open','subhead':'The chair said so.',"
                        + "'dateline_city':'PORT LENNA','blocks':[{'p':'One.'},{'quote':{'text':'We wait.','attribution':'Ana Orel, chair'}},{'p':'Two.'}]}]");
        assertThat(item.headline()).contains("Gates stay open");
        assertThat(item.standfirst()).contains("The chair said so.");
        assertThat(item.dateline()).contains("PORT LENNA");
        assertThat(item.copy().blocks().get(1))
                .isEqualTo(new Block.Quote(List.of(Block.Paragraph.of("We wait.")), Optional.of("Ana Orel, chair")));
        assertThat(texts(item)).hasSize(3);
    }

    @Test
    void firstParagraphWithPlaceAndDayMayStandApart() {
        var item = one(
                "[{'id':'1','title':'Vote put off','publishedAt':'2026-11-23T10:00:00Z',"
                        + "'placeIntro':'Port Lenna – November 23, 2026 — The council put off the vote.','body':'It meets again.\\n\\nNobody knows when.'}]");
        assertThat(texts(item))
                .containsExactly(
                        "Port Lenna – November 23, 2026 — The council put off the vote.",
                        "It meets again.",
                        "Nobody knows when.");
        assertThat(item.standfirst()).isEmpty();
    }

    @Test
    void titlesBehindNumberSignsAreTitles() {
        var item = one(
                "[{'slug':'gates','title':'Gates stay open','date':'2026-11-23','body':['One.','## The dam','Two.','Gate # 4 is shut.']}]");
        assertThat(texts(item)).containsExactly("One.", "The dam", "Two.", "Gate # 4 is shut.");
        assertThat(item.copy().blocks().get(1)).isInstanceOf(Block.Subhead.class);
    }

    @Test
    void whomToAskAboveTheCopyIsForEditors() {
        var item = one(
                "{'guid':'hb-1','language':'de','headline':'Programm','body_html':'<p><strong>Ihr Ansprechpartner: Rui Vaz, Tel. (030) 5550 123<br>E-Mail: ton@hafen.example<br><br></strong>DAMM HÄLT<br>Der Rat tagt.</p><p>Ana Orel berichtet.</p>'}");
        assertThat(texts(item)).containsExactly("DAMM HÄLT\nDer Rat tagt.", "Ana Orel berichtet.");
        assertThat(item.internalNote().orElseThrow()).contains("ton@hafen.example");
    }

    @Test
    void writersWhoContributedAreForEditors() {
        var item = one(
                "{'guid':'hb-1','headline':'Vote put off','body_html':'<p>One.</p><p>Two.</p><p>Harbour Press writers Ana Orel in Lenna, Rui Vaz in Faro, Algarve, and Mia Lind in Oslo contributed.</p>'}");
        assertThat(texts(item)).containsExactly("One.", "Two.");
        assertThat(item.internalNote().orElseThrow()).endsWith("contributed.");
    }

    @Test
    void introThatIsASummaryIsNoParagraph() {
        var item = one(
                "[{'id':'1','title':'Vote put off','publishedAt':'2026-11-23T10:00:00Z','intro':'The council put off the vote.','body':'It meets again.'}]");
        assertThat(texts(item)).containsExactly("It meets again.");
        assertThat(item.standfirst()).contains("The council put off the vote.");
    }

    @Test
    void noticeThatAPageWasWithdrawnCancelsIt() {
        var item = one(
                "{'content_id':'c-1','base_path':'/news/gates','title':'Gates stay open','locale':'en','first_published_at':'2026-11-21T09:00:00Z','public_updated_at':'2026-11-22T09:00:00Z','description':'The chair said so.',"
                        + "'withdrawn_notice':{'explanation':'<div><p>The gates are shut.</p></div>','withdrawn_at':'2026-11-23T10:00:00Z'},"
                        + "'links':{'organisations':[{'content_id':'o-1','title':'Dam Council','base_path':'/dam'}]},'details':{'body':'<p>One.</p><p>Two.</p>'}}");
        assertThat(item.guid()).isEqualTo("c-1");
        assertThat(item.status()).isEqualTo(Status.CANCELED);
        assertThat(item.release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(item.publicNote()).contains("The gates are shut.");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
    }

    @Test
    void detailsOfAPageAreItsOwn() {
        var item = one(
                "{'content_id':'c-1','title':'Gates stay open','first_published_at':'2026-11-21T09:00:00Z','description':'The chair said so.','details':{'body':'<p>One.</p><p>Two.</p>'}}");
        assertThat(texts(item)).containsExactly("One.", "Two.");
        assertThat(item.standfirst()).contains("The chair said so.");
    }

    @Test
    void cardOfWhomToAskIsForEditors() {
        var item = one(
                "{'guid':'hb-1','headline':'Gates stay open','body_html':'<div><p>One.</p><p>Two, says <span class=vcard>Ana Orel</span>.</p><div class=contact><div class=vcard><p>Dam Council press office</p><p>Telephone 020 5550 1234</p></div></div></div>'}");
        assertThat(texts(item)).containsExactly("One.", "Two, says Ana Orel.");
        assertThat(item.internalNote()).contains("Dam Council press office Telephone 020 5550 1234");
    }

    @Test
    void framesWithWhichACutTextBeginsAreNoWords() {
        var item = one(
                "[{'id':1,'date':'2026-11-23T10:00:00','link':'/gates/','title':{'rendered':'Gates'},'excerpt':{'rendered':'<p>[vc_row][vc_column width=&#8221;1/2&#8221;] The gates [of the dam] stay open</p>'}}]");
        assertThat(item.standfirst()).contains("The gates [of the dam] stay open");
    }

    @Test
    void dayOfPublicationStandsForThatOfTheVersionAndIsNoted() {
        var item = reading(
                "{'guid':'hb-1','headline':'Vote put off','body_html':'<p>One.</p>','firstcreated':'2026-11-23T09:00:00Z','firstpublished':'2026-11-23T10:00:00Z'}");
        assertThat(item.value().versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
        assertThat(item.notes())
                .contains("It does not say when this version was made; when it was first published stands for it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Originally published under Creative Commons by Harbour News™.",
                "This article is licensed under a Creative Commons Attribution 4.0 licence."
            })
    void licenceBelowTheCopyIsForItsUse(String licence) {
        var item = one("{'guid':'hb-1','headline':'Vote put off','body_html':'<p>One.</p><p>Two.</p><p><i>%s</i></p>'}"
                .formatted(licence));
        assertThat(texts(item)).containsExactly("One.", "Two.");
        assertThat(item.usageTerms()).contains(licence);
    }

    @Test
    void quotationOfAReleaseNamesWhoSaidIt() {
        var item = one(
                "{'id':'hb-1','title':'Gates stay open','date':'2026-11-23','body':[{'type':'paragraph','content':'One.'},{'type':'quote','content':'We shall wait.','author':'Ana Orel','title':'Chair, Dam Council'}]}");
        assertThat(texts(item)).containsExactly("One.", "We shall wait.\n— Ana Orel, Chair, Dam Council");
    }

    @Test
    void pieceThatNamesWhatIsToldElsewhereIsThat() {
        var item = one(
                "{'title':'Gates stay open','datePublished':'2026-11-23','location':'LIND, N.C.','body':[{'type':'paragraph','text':'One.'},{'type':'quote','quoteId':'orel'},{'type':'quote','quoteId':'gone'}],'quotes':[{'id':'orel','text':'We shall wait.','attribution':'Ana Orel'}]}");
        assertThat(texts(item)).containsExactly("One.", "We shall wait.\n— Ana Orel");
        assertThat(item.dateline()).contains("LIND, N.C.");
    }

    @Test
    void placeOfAReleaseIsNoDatelineUnlessItIsWrittenAsOne() {
        var item = one("{'title':'Gates stay open','date':'2026-11-23','location':'Lind, Norland','body':'One.'}");
        assertThat(item.dateline()).isEmpty();
    }

    @Test
    void codesAmongTagsSayKindStatusAndUrgency() {
        var item = one(
                "{'_urn':'urn:newsml:hb.example:20261123:1','_version':2,'title':'Gates stay open','description':'The chair said so.','updated':'2026-11-23T10:00:00Z','tags':['ninat:text','sig:correction','stat:canceled'],'categories':[{'scheme':'urn:hb.example:category.urgency','term':2},{'scheme':'genre','term':'x:26'}]}");
        assertThat(item.status()).isEqualTo(Status.CANCELED);
        assertThat(item.urgency()).contains(new Urgency(2));
        assertThat(reading(
                                "{'_urn':'urn:newsml:hb.example:20261123:1','title':'Gates','description':'The chair said so.','updated':'2026-11-23T10:00:00Z','tags':['sig:correction','stat:usable']}")
                        .value()
                        .release())
                .isEqualTo(Kind.CORRECTED);
    }

    @Test
    void listOfHeadlinesWithTheirTimesIsOneOfNews() {
        List<Reading<NewsItem>> readings = WireReaders.read(
                "{\"news\":[{\"title\":\"Gates stay open\",\"published\":\"2026-11-23 10:00:00\"},{\"title\":\"Vote put off\",\"published\":\"Nov,24,2026\"}]}"
                        .getBytes(StandardCharsets.UTF_8),
                Wires.AGREEMENT);
        assertThat(readings)
                .extracting(reading ->
                        ((Reading.Legible<NewsItem>) reading).value().headline().orElseThrow())
                .containsExactly("Gates stay open", "Vote put off");
        assertThat(((Reading.Legible<NewsItem>) readings.getLast()).value().versionCreated())
                .hasValueSatisfying(time -> assertThat(time.toLocalDate()).hasToString("2026-11-24"));
    }

    @Test
    void memberThatBeginsAsASummaryIsOneIfItHoldsWords() {
        var item = one(
                "{'id':'hb-1','title':'Gates stay open','url':'https://hb.example/1','date':'2026-11-23T10:00:00Z','summaryLength':'40','summaryRaw':'The chair said so today.'}");
        assertThat(item.standfirst()).contains("The chair said so today.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{uri: 'hb:1', headline: 'Gates stay open', body_html: '<p>One.</p>'}",
                "[\n  {uri: 'hb:1', headline: 'Gates stay open', body_html: '<p>One.</p>'}]",
                "// An answer of the desk\n// https://hb.example/\n\n{uri: 'hb:1', headline: 'Gates stay open', body_html: '<p>One.</p>'}",
                "/* An answer. */ {'uri': 'hb:1', 'headline': 'Gates stay open', 'body_html': '<p>One.</p>'}",
                "export const story = {uri: 'hb:1', headline: 'Gates stay open', body_html: '<p>One.</p>'};",
                "export default {'uri': 'hb:1', 'headline': 'Gates stay open', 'body_html': '<p>One.</p>'};"
            })
    void scriptWithRemarksOrBareNamesIsRead(String script) {
        var item = one(script);
        assertThat(item.guid()).isEqualTo("hb:1");
        assertThat(texts(item)).containsExactly("One.");
    }

    @Test
    void bracketsAroundWordsMakeNoScript() {
        assertThat(ScriptedJson.is("{ margin: 0; color: red }")).isFalse();
        assertThat(ScriptedJson.is("// Eds: see below\nThe gates stay open.")).isFalse();
    }

    private static NewsItem one(String json) {
        return reading(json).value();
    }

    private static Reading.Legible<NewsItem> reading(String json) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        List<Reading<NewsItem>> readings = WireReaders.read(bytes, Wires.AGREEMENT);
        assertThat(readings).hasSize(1);
        return (Reading.Legible<NewsItem>) readings.getFirst();
    }
}
