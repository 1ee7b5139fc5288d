package org.writethru.wire.feed.atom;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.writethru.wire.feed.FeedFormat;
import org.writethru.wire.feed.FeedFormatContract;
import org.writethru.wire.feed.FeedXml;
import org.writethru.wire.feed.Feeds;
import org.writethru.wire.feed.XmlEntry;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.sample.Xml;

class AtomTest implements FeedFormatContract {
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    @Override
    public FeedFormat format() {
        return new Atom();
    }

    @Override
    public List<Seen> seen(byte[] feed) {
        return XmlEntry.all(Xml.parse(feed), List.of("entry", "deleted-entry")).stream()
                .map(entry -> entry.element().getLocalName().equals("entry") ? live(entry) : tombstone(entry))
                .toList();
    }

    @Test
    void outsideReaderUnderstandsIt() throws FeedException {
        var atom = rome(format().write(Feeds.of(Stories.everyBlock(), Stories.dam(4), Stories.dam(5))));
        assertThat(atom.getTitle()).isEqualTo("Turan & neighbours: <Region>");
        assertThat(atom.getId()).isEqualTo("https://news.example/en/region/feed.atom");
        assertThat(atom.getUpdated()).isEqualTo(Date.from(Instant.parse("2026-11-04T00:15:30.250Z")));
        assertThat(atom.getOtherLinks().getFirst().getRel()).isEqualTo("self");
        assertThat(atom.getAlternateLinks().getFirst().getHref()).isEqualTo("https://news.example/en/region/");
        assertThat(atom.getEntries()).hasSize(2);
        var bridge = atom.getEntries().getFirst();
        assertThat(bridge.getTitle()).isEqualTo("Harbour bridge reopens after 40 days & “a miracle”");
        assertThat(bridge.getAuthors().getFirst().getName()).isEqualTo("By Ana Orel and Tom Birch");
        assertThat(bridge.getCategories()).hasSize(4);
        assertThat(bridge.getContents().getFirst().getType()).isEqualTo("html");
        assertThat(bridge.getContents().getFirst().getValue()).contains("<h2>What the engineers found</h2>");
        assertThat(bridge.getSummary().getValue()).isEqualTo("The engineers' report,\nin two lines.");
        assertThat(bridge.getRights()).isEqualTo("Not for use after 3 December 2026.");
        assertThat(atom.getEntries().getLast().getPublished())
                .isEqualTo(Date.from(Instant.parse("2026-11-03T09:15:30.250Z")));
    }

    @Test
    void everythingThatRfc4287DemandsIsThereOnce() {
        var document = Xml.parse(format().write(Feeds.of(Stories.dam(2), Stories.everyBlock())));
        assertThat(document.getDocumentElement().getAttribute("xml:lang")).isEqualTo("en");
        var feed = new XmlEntry(document.getDocumentElement());
        for (var name : List.of("id", "title", "updated")) {
            assertThat(feed.must(XmlEntry.ATOM, name)).isNotBlank();
        }
        for (var entry : XmlEntry.all(document, List.of("entry"))) {
            for (var name : List.of("id", "title", "updated", "author", "content", "published")) {
                assertThat(entry.must(XmlEntry.ATOM, name)).isNotBlank();
            }
        }
    }

    @Test
    void withdrawnStoryIsATombstoneWithItsReason() {
        var document = Xml.parse(format().write(Feeds.of(Stories.dam(5))));
        assertThat(XmlEntry.all(document, List.of("entry"))).isEmpty();
        var grave = XmlEntry.all(document, List.of("deleted-entry")).getFirst();
        assertThat(grave.element().getNamespaceURI()).isEqualTo(TOMBSTONES);
        assertThat(grave.element().getAttribute("when")).isEqualTo("2026-11-04T00:15:30.250Z");
        assertThat(grave.must(TOMBSTONES, "comment")).isEqualTo("The chair's statement was not genuine.");
    }

    private static com.rometools.rome.feed.atom.Feed rome(byte[] feed) throws FeedException {
        var text = new String(feed, StandardCharsets.UTF_8);
        return (com.rometools.rome.feed.atom.Feed) new WireFeedInput().build(new StringReader(text));
    }

    private static Seen live(XmlEntry entry) {
        return seen(
                entry,
                entry.must(XmlEntry.ATOM, "id"),
                entry.text(XmlEntry.ATOM, "title"),
                entry.time(XmlEntry.ATOM, "published"),
                entry.time(XmlEntry.ATOM, "updated").orElseThrow(),
                entry.text(XmlEntry.ATOM, "content"));
    }

    private static Seen tombstone(XmlEntry entry) {
        return seen(
                entry,
                entry.element().getAttribute("ref"),
                Optional.empty(),
                Optional.empty(),
                Instant.parse(entry.element().getAttribute("when")),
                Optional.empty());
    }

    private static Seen seen(
            XmlEntry entry,
            String id,
            Optional<String> title,
            Optional<Instant> published,
            Instant updated,
            Optional<String> content) {
        return new Seen(
                id,
                title,
                published,
                updated,
                content,
                entry.must(FeedXml.WIRE, "take"),
                entry.must(FeedXml.WIRE, "kind"),
                entry.must(FeedXml.WIRE, "moves"),
                entry.said(),
                entry.must(FeedXml.WIRE, "record"),
                entry.must(FeedXml.WIRE, "proof"));
    }
}
