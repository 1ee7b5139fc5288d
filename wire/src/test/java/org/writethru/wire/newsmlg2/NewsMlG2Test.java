package org.writethru.wire.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.writethru.story.Story;
import org.writethru.wire.Outgoing;
import org.writethru.wire.SubscriberFormatContract;
import org.writethru.wire.WireFormat;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.sample.Xml;
import org.writethru.wire.sample.XmlSchema;

class NewsMlG2Test implements SubscriberFormatContract {
    private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

    @Override
    public WireFormat format() {
        return new NewsMlG2();
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
        var generated = new GeneratedStories(35);
        for (int count = 0; count < 300; count++) {
            schema.accepts(written(Outgoings.of(generated.next())));
        }
    }

    @Test
    void messageOfSeveralKeepsToTheOfficialSchema() {
        var items = Stories.all().values().stream().map(Outgoings::of).toList();
        var message = new NewsMlG2().bundle(items, NOON, "news.example-17").bytes();
        schema().accepts(message);
        assertThat(Xml.parse(message).getElementsByTagName("newsItem").getLength())
                .isEqualTo(items.size());
    }

    @Test
    void schemaIsNoRubberStamp() {
        var item = new String(written(Outgoings.embargoed(Stories.dam(1), NOON)), StandardCharsets.UTF_8);
        assertThat(schema().faults(item.replace("<itemClass", "<ItemClass").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void versionIsTheTakeAndGuidTheStory() {
        for (int take = 1; take <= 5; take++) {
            var item = item(Stories.dam(take));
            assertThat(item.getAttribute("version")).isEqualTo(String.valueOf(take));
            assertThat(item.getAttribute("guid")).isEqualTo("tag:news.example,2026-11-03:4k2m9s0q1v7t");
            assertThat(item.getAttribute("standardversion")).isEqualTo("2.35");
            assertThat(item.getAttribute("conformance")).isEqualTo("power");
        }
    }

    @Test
    void signalSaysWhatKindOfReleaseItIs() {
        assertThat(values(item(Stories.dam(1)), "signal", "qcode")).isEmpty();
        assertThat(values(item(Stories.dam(2)), "signal", "qcode")).containsExactly("sig:update");
        assertThat(values(item(Stories.dam(3)), "signal", "uri"))
                .containsExactly("", "https://writethru.org/ns/wire#minor");
        assertThat(values(item(Stories.dam(4)), "signal", "qcode")).containsExactly("sig:correction");
        assertThat(values(item(Stories.dam(5)), "signal", "qcode")).isEmpty();
    }

    @Test
    void withdrawalIsTheNextVersionCanceledWithItsReasonAndNoContent() {
        var item = item(Stories.dam(5));
        assertThat(values(item, "pubStatus", "qcode")).containsExactly("stat:canceled");
        assertThat(texts(item, "edNote")).containsExactly("The chair's statement was not genuine.");
        assertThat(texts(item, "slugline")).containsExactly("dam-vote-delayed");
        assertThat(texts(item, "contentSet")).isEmpty();
        assertThat(texts(item, "headline")).isEmpty();
    }

    @Test
    void embargoStandsBeforeTheStatus() {
        var item = Xml.parse(written(Outgoings.embargoed(Stories.dam(1), NOON))).getDocumentElement();
        assertThat(texts(item, "embargoed")).containsExactly("2026-11-05T16:00:00+04:00");
        assertThat(texts(item(Stories.dam(1)), "embargoed")).isEmpty();
    }

    @Test
    void correctionAndEditorsNoteAreKeptApartByTheirRoles() {
        assertThat(values(item(Stories.dam(4)), "edNote", "roleuri"))
                .containsExactly("https://writethru.org/ns/wire#correction");
        assertThat(values(item(Stories.everyBlock()), "edNote", "roleuri"))
                .containsExactly("https://writethru.org/ns/wire#editorsNote");
    }

    @Test
    void originalOfAnEditionAndReplacedStoryAndTheTakeBeforeAreLinked() {
        var whole = item(Stories.everyBlock());
        assertThat(values(whole, "link", "residref"))
                .contains("tag:news.example,2026-11-03:0a1b2c3d4e5f", "tag:news.example,2026-11-03:zz9zz9zz9zz9");
        assertThat(values(whole, "link", "href"))
                .contains(
                        "https://news.example/media/17f29b073143d8cd97b5bbe492bdeffec1c5fee55cc1fe2112c8b9335f8b6121/whole.jpg");
        assertThat(values(item(Stories.dam(2)), "link", "rel")).contains("irel:previousVersion");
        assertThat(values(item(Stories.dam(2)), "link", "version")).contains("1");
    }

    @Test
    void hashIsTheDigestOfThePublicRecord() {
        var sent = Outgoings.of(Stories.dam(2));
        assertThat("sha256:" + texts(item(Stories.dam(2)), "hash").getFirst())
                .isEqualTo(sent.digest().text());
        assertThat(values(item(Stories.dam(2)), "link", "href"))
                .contains("https://news.example/en/2026/11/03/dam-vote-delayed-4k2m9s0q1v7t/takes/2.tlog-proof");
    }

    private byte[] written(Outgoing sent) {
        var written = format().write(sent);
        assertThat(written.notes()).isEmpty();
        return written.bytes();
    }

    private Element item(Story story) {
        return Xml.parse(written(Outgoings.of(story))).getDocumentElement();
    }

    private static List<String> values(Element item, String element, String attribute) {
        return elements(item, element).stream()
                .map(found -> found.getAttribute(attribute))
                .toList();
    }

    private static List<String> texts(Element item, String element) {
        return elements(item, element).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Element item, String element) {
        var found = item.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    private static XmlSchema schema() {
        return XmlSchema.published("schemas/newsml-g2/G2-multi-schema-2.35.xsd");
    }
}
