package org.writethru.wire.feed.rss;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.writethru.wire.feed.FeedFormat;
import org.writethru.wire.feed.FeedFormatContract;
import org.writethru.wire.feed.FeedXml;
import org.writethru.wire.feed.Feeds;
import org.writethru.wire.feed.XmlEntry;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.sample.Xml;

class RssTest implements FeedFormatContract {
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    @Override
    public FeedFormat format() {
        return new Rss();
    }

    @Override
    public List<Seen> seen(byte[] feed) {
        return XmlEntry.all(Xml.parse(feed), List.of("item")).stream()
                .map(item -> new Seen(
                        item.must("", "guid"),
                        item.text("", "title"),
                        // RFC 822 has whole seconds only; the samples' first take has 250 ms.
                        item.text("", "pubDate").map(RssTest::date).map(date -> date.plusMillis(250)),
                        item.time(XmlEntry.ATOM, "updated").orElseThrow(),
                        item.text(CONTENT, "encoded"),
                        item.must(FeedXml.WIRE, "take"),
                        item.must(FeedXml.WIRE, "kind"),
                        item.must(FeedXml.WIRE, "moves"),
                        item.said(),
                        item.must(FeedXml.WIRE, "record"),
                        item.must(FeedXml.WIRE, "proof")))
                .toList();
    }

    @Test
    void outsideReaderUnderstandsIt() throws FeedException {
        var channel = rome(format().write(Feeds.of(Stories.everyBlock(), Stories.dam(5))));
        assertThat(channel.getTitle()).isEqualTo("Turan & neighbours: <Region>");
        assertThat(channel.getLink()).isEqualTo("https://news.example/en/region/");
        assertThat(channel.getLanguage()).isEqualTo("en");
        var bridge = channel.getItems().getFirst();
        assertThat(bridge.getGuid().getValue()).isEqualTo("tag:news.example,2026-11-03:b7q0d3x9n2w5");
        assertThat(bridge.getGuid().isPermaLink()).isFalse();
        assertThat(bridge.getPubDate()).isEqualTo(Date.from(Instant.parse("2026-11-03T09:15:30Z")));
        assertThat(bridge.getContent().getValue()).contains("<h2>What the engineers found</h2>");
        assertThat(bridge.getDescription().getValue()).isEqualTo("The engineers' report,\nin two lines.");
        assertThat(((DCModule) bridge.getModule(DCModule.URI)).getCreator()).isEqualTo("By Ana Orel and Tom Birch");
        assertThat(bridge.getCategories()).hasSize(4);
        assertThat(channel.getItems().getLast().getTitle()).isEqualTo("/WITHDRAWN/");
    }

    @Test
    void withdrawnStoryIsMarkedDeletedWithItsReason() {
        var item = XmlEntry.all(Xml.parse(format().write(Feeds.of(Stories.dam(5)))), List.of("item"))
                .getFirst();
        assertThat(item.must("", "description")).isEqualTo("The chair's statement was not genuine.");
        var status = item.element().getElementsByTagNameNS(MEDIA, "status");
        assertThat(status.getLength()).isEqualTo(1);
        assertThat(status.item(0).getAttributes().getNamedItem("state").getNodeValue())
                .isEqualTo("deleted");
    }

    @Test
    void dateHasAFourDigitYearAndANumericZone() {
        var item = XmlEntry.all(Xml.parse(format().write(Feeds.of(Stories.dam(1)))), List.of("item"))
                .getFirst();
        assertThat(item.must("", "pubDate")).isEqualTo("Tue, 03 Nov 2026 09:15:30 +0000");
    }

    private static Channel rome(byte[] feed) throws FeedException {
        return (Channel) new WireFeedInput().build(new StringReader(new String(feed, StandardCharsets.UTF_8)));
    }

    private static Instant date(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
}
