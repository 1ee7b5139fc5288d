package org.writethru.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItem;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Status;
import org.writethru.wire.sample.Wires;

/** What interfaces of agencies answer whose members are not those of ninjs. */
class JsonOfAgenciesTest {
    private static final String DOCUMENT =
            "{'response':{'numFound':1,'docs':[{'uno':'newsml.hbr.example.20261123T100000Z.doc-7k','class':'text','lang':'fr','revision':2,"
                    + "'created':'2026-11-23T09:50:00Z','published':'2026-11-23T10:00:00Z','provider':'HBR','urgency':3,'city':'Lenna',"
                    + "'slug':['barrage','crue'],'status':'%s',%s}]}}";

    private final NinjsReader reader = new NinjsReader();

    @Test
    void firstOfTheLinesOfNewsIsTheHeadline() {
        var item = document("Usable", "'news':['Le barrage tient','Le barrage tient bon.','Il a plu.']");
        assertThat(item.guid()).isEqualTo("newsml.hbr.example.20261123T100000Z.doc-7k");
        assertThat(item.headline()).contains("Le barrage tient");
        assertThat(texts(item)).containsExactly("Le barrage tient bon.", "Il a plu.");
        assertThat(item.version()).contains(2L);
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
        assertThat(item.slug()).contains("barrage-crue");
        assertThat(item.dateline()).contains("Lenna");
        assertThat(item.status()).isEqualTo(Status.USABLE);
    }

    @Test
    void sentenceIsNoHeadline() {
        assertThat(texts(document("Usable", "'news':['Le barrage tient bon.','Il a plu.']")))
                .containsExactly("Le barrage tient bon.", "Il a plu.");
    }

    @Test
    void headlineLeavesTheLinesWhole() {
        var item =
                document("", "'headline':'Le barrage','news':['Le barrage tient','Il a plu.'],'signal':'correction'");
        assertThat(item.headline()).contains("Le barrage");
        assertThat(texts(item)).containsExactly("Le barrage tient", "Il a plu.");
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
    }

    @Test
    void wordAboveAWithdrawnOneIsNoHeadline() {
        var item = document("Canceled", "'news':['ANNULATION:','Le barrage tient','Il a plu.']");
        assertThat(item.headline()).contains("Le barrage tient");
        assertThat(item.status()).isEqualTo(Status.CANCELED);
    }

    @Test
    void largestOfTheMediaInABagIsThePicture() {
        var item = document(
                "Usable",
                "'bagItem':[{'uno':'p1','caption':'Le barrage','medias':["
                        + "{'role':'Thumbnail','type':'Photo','href':'https://a.example/s.jpg','width':9,'height':6},"
                        + "{'role':'HighDef','type':'Photo','href':'https://a.example/l.jpg','width':90,'height':60}]},"
                        + "{'uno':'v1','medias':[{'type':'Video','href':'https://a.example/v.mp4'}]}]");
        assertThat(item.pictures())
                .singleElement()
                .extracting(PictureReference::href, picture -> picture.caption().orElseThrow())
                .containsExactly("https://a.example/l.jpg", "Le barrage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'image':[{'url':'https://a.example/1.jpg','mime':'image/jpeg','caption':'The dam'}]}",
                "{'image':{'url':'https://a.example/1.jpg','type':'image','caption':'The dam'},'document':[{'url':'https://a.example/1.pdf','mime':'application/pdf'}]}",
                "[{'url':'https://a.example/1.jpg','type':'image','caption':'The dam'},{'url':'https://a.example/1.mp4','type':'video'}]"
            })
    void filesThatAreImagesArePictures(String media) {
        var item = one("{'id':'1','title':'Dam holds','body':'It rained.','published':'2026-11-23T10:00:00Z','media':"
                + media + "}");
        assertThat(item.pictures())
                .singleElement()
                .extracting(PictureReference::href, picture -> picture.caption().orElseThrow())
                .containsExactly("https://a.example/1.jpg", "The dam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eds: UPDATES: Adds the mayor. With photos. | UPDATED",
                "Eds: ADDS photos. | UPDATED",
                "Eds: CORRECTS the mayor’s name. | CORRECTED",
                "Editors: Correction: the mayor’s name. | CORRECTED",
                "Eds: Update to follow. | PUBLISHED",
                "Eds: The mayor corrects it. | PUBLISHED",
                "Eds: With photos. | PUBLISHED"
            })
    void noteToEditorsSaysByAWordThatStandsOutWhatIsReleased(String note, Kind kind) {
        var item = one("{'uri':'urn:hbr:1','version':1,'type':'text','language':'en','headline':'Dam holds','ednote':'"
                + note + "','body_html':'<p>It rained.</p>'}");
        assertThat(item.release()).isEqualTo(kind);
        assertThat(item.publicNote()).isEmpty();
        assertThat(item.internalNote()).contains(note);
    }

    @Test
    void agencyOfTheDatelineIsNoCopyBehindTheLastSentence() {
        var item = one(
                "{'id':'dam-7','title':'Dam holds','published':1795428000000,'text':'(HBR) - LENNA, 23 NOV - The dam holds.\\n\\nIt rained. (HBR).'}");
        assertThat(texts(item)).containsExactly("(HBR) - LENNA, 23 NOV - The dam holds.", "It rained.");
        var other = one(
                "{'id':'dam-7','title':'Dam holds','published':1795428000000,'text':'The dam holds.\\n\\nIt rained (north).'}");
        assertThat(texts(other)).containsExactly("The dam holds.", "It rained (north).");
    }

    @Test
    void storyWithAHeaderAndAListOfParagraphsIsRead() {
        var item = one(
                "{'story':{'storyId':'202611231','originalStoryId':'202611230','publishDate':{'year':2026,'month':11,'date':23,"
                        + "'full':'2026-11-23T16:54:18','dateType':'Eastern'},'version':2,'storySource':'HBR','editorNote':'Adds quotes.',"
                        + "'slug':'HBR-REG--Lenna-Race, 2nd Ld-Writethru','languageType':{'id':1,'name':'EN'},"
                        + "'header':{'headline':'Lenna wins the race','byline':'Ana Orel','bytitle':'Harbour Writer'},"
                        + "'content':{'paragraphs':['LENNA (HBR) - The boat won.','It rained.','---','NOTES: The next race is on Friday.']}}}");
        assertThat(item.guid()).isEqualTo("202611230");
        assertThat(item.version()).contains(2L);
        assertThat(item.headline()).contains("Lenna wins the race");
        assertThat(item.byline()).contains("Ana Orel, Harbour Writer");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T16:54:18-05:00"));
        assertThat(texts(item))
                .contains("It rained.", "NOTES: The next race is on Friday.")
                .doesNotContain("---");
    }

    private NewsItem document(String status, String members) {
        return one(DOCUMENT.formatted(status, members));
    }

    private NewsItem one(String json) {
        return Wires.one(reader, json.replace('\'', '"'));
    }
}
