package org.writethru.wire.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.writethru.story.Block.Paragraph;
import org.writethru.story.Block.Picture;
import org.writethru.story.Copy;
import org.writethru.story.Release.Published;
import org.writethru.story.Story;
import org.writethru.story.Urgency;
import org.writethru.wire.Notes;
import org.writethru.wire.Outgoing;
import org.writethru.wire.SubscriberFormatContract;
import org.writethru.wire.WireFormat;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.sample.Xml;
import org.writethru.wire.sample.XmlSchema;

class NitfTest implements SubscriberFormatContract {
    private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

    @Override
    public WireFormat format() {
        return new Nitf();
    }

    @Override
    public String ending() {
        return "xml";
    }

    @Override
    public String words(byte[] written) {
        return Xml.words(written);
    }

    @Test
    void everythingKeepsToTheOfficialSchema() {
        var schema = schema();
        Stories.all().values().forEach(story -> {
            schema.accepts(written(Outgoings.of(story)));
            schema.accepts(written(Outgoings.embargoed(story, NOON)));
        });
        var generated = new GeneratedStories(36);
        for (int count = 0; count < 400; count++) {
            schema.accepts(written(Outgoings.of(generated.next())));
        }
    }

    @Test
    void schemaIsNoRubberStamp() {
        var item = new String(written(Outgoings.of(Stories.dam(1))), StandardCharsets.UTF_8);
        assertThat(schema().faults(item.replace("<hl1", "<hl9").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void keyIsTheStoryVersionTheTakeAndGenerationGrowsWithNewFactsOnly() {
        assertThat(duKey(1)).containsExactly("1", "1");
        assertThat(duKey(2)).containsExactly("2", "2");
        assertThat(duKey(3)).containsExactly("2", "3");
        assertThat(duKey(4)).containsExactly("2", "4");
        assertThat(duKey(5)).containsExactly("2", "5");
    }

    @Test
    void correctionIsSaidWithTheDocumentThatItCorrects() {
        var correction = element(document(Stories.dam(4)), "correction");
        assertThat(correction.getAttribute("info")).isEqualTo("Earlier takes said Friday. The vote is on Monday.");
        assertThat(correction.getAttribute("id-string")).isEqualTo("tag:news.example,2026-11-03:4k2m9s0q1v7t");
    }

    @Test
    void withdrawalCancelsTheDocumentByName() {
        var document = document(Stories.dam(5));
        var docdata = element(document, "docdata");
        assertThat(docdata.getAttribute("management-status")).isEqualTo("canceled");
        assertThat(docdata.getAttribute("management-doc-idref")).isEqualTo("tag:news.example,2026-11-03:4k2m9s0q1v7t");
        assertThat(docdata.getAttribute("management-idref-status")).isEqualTo("canceled");
        assertThat(element(document, "ed-msg").getAttribute("info"))
                .isEqualTo("The chair's statement was not genuine.");
        assertThat(element(document, "body.content").getTextContent()).isEmpty();
    }

    @Test
    void embargoIsADateOfReleaseAndNoneOfExpiry() {
        var document = Xml.parse(written(Outgoings.embargoed(Stories.dam(1), NOON)));
        assertThat(element(document, "date.release").getAttribute("norm")).isEqualTo("20261105T160000+0400");
        assertThat(element(document, "date.issue").getAttribute("norm")).isEqualTo("20261103T131530+0400");
        assertThat(element(document, "docdata").getAttribute("management-status"))
                .isEqualTo("embargoed");
        assertThat(document.getElementsByTagName("date.expire").getLength()).isZero();
    }

    @Test
    void urgencyThatNitfLacksIsClampedAndSaid() {
        var filing = Stories.filing("en", "notice", "Notice", Copy.of("Words."))
                .change()
                .urgency(new Urgency(9))
                .filing();
        var written = format().write(
                        Outgoings.of(Stories.story("n0t1ce000001", List.of(new Published(Stories.at(0), filing)))));
        assertThat(written.notes()).containsExactly("NITF has no urgency 9; 8 was written.");
        assertThat(element(Xml.parse(written.bytes()), "urgency").getAttribute("ed-urg"))
                .isEqualTo("8");
        assertThat(format().write(Outgoings.of(Stories.dam(1))).notes()).isEmpty();
    }

    @Test
    void linesOfANoteSurviveInAnAttribute() {
        var filing = Stories.filing("en", "notice", "Notice", Copy.of("Words."))
                .change()
                .editorsNote("One line,\n\tand \"another\".")
                .filing();
        var document = document(Stories.story("n0t1ce000001", List.of(new Published(Stories.at(0), filing))));
        assertThat(element(document, "ed-msg").getAttribute("info")).isEqualTo("One line,\n\tand \"another\".");
    }

    @Test
    void copyIsReadBackAsItWas() {
        var xml = new String(written(Outgoings.of(Stories.everyBlock())), StandardCharsets.UTF_8);
        Element content = Jsoup.parse(xml, "", Parser.xmlParser()).expectFirst("body\\.content");
        var copy = Stories.everyBlock().takes().getLast().filing().orElseThrow().copy();
        var read = HtmlCopy.read(content, new Notes()).blocks();
        assertThat(read.getFirst()).isInstanceOf(Paragraph.class);
        assertThat(read.getFirst().toString()).contains("Strong[runs=[Text[text=fully");
        assertThat(read.stream().map(org.writethru.story.Block::plain).toList())
                .containsAll(copy.blocks().stream()
                        .filter(block ->
                                !(block instanceof Picture) && !(block instanceof org.writethru.story.Block.Embed))
                        .map(org.writethru.story.Block::plain)
                        .toList());
    }

    private List<String> duKey(int takes) {
        var key = element(document(Stories.dam(takes)), "du-key");
        assertThat(key.getAttribute("key")).isEqualTo("tag:news.example,2026-11-03:4k2m9s0q1v7t");
        return List.of(key.getAttribute("generation"), key.getAttribute("version"));
    }

    private byte[] written(Outgoing sent) {
        return format().write(sent).bytes();
    }

    private Document document(Story story) {
        return Xml.parse(written(Outgoings.of(story)));
    }

    private static org.w3c.dom.Element element(Document document, String name) {
        return (org.w3c.dom.Element) document.getElementsByTagName(name).item(0);
    }

    private static XmlSchema schema() {
        return XmlSchema.published("schemas/nitf/nitf-3-6.xsd");
    }
}
