package org.writethru.wire.feed.rss;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.writethru.story.Filing;
import org.writethru.story.Release.Withdrawn;
import org.writethru.wire.feed.Feed;
import org.writethru.wire.feed.FeedEntry;
import org.writethru.wire.feed.FeedFormat;
import org.writethru.wire.feed.FeedXml;

/** RSS 2.0. */
public final class Rss implements FeedFormat {
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss '+0000'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Override
    public String name() {
        return "rss";
    }

    @Override
    public String mediaType() {
        return "application/rss+xml;charset=utf-8";
    }

    @Override
    public String fileName() {
        return "feed.rss";
    }

    @Override
    public byte[] write(Feed feed) {
        var xml = new FeedXml();
        xml.open(
                "rss",
                Map.of(
                        "version", "2.0",
                        "xmlns:atom", "http://www.w3.org/2005/Atom",
                        "xmlns:content", "http://purl.org/rss/1.0/modules/content/",
                        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                        "xmlns:media", FeedXml.MEDIA,
                        "xmlns:wire", FeedXml.WIRE));
        xml.open("channel", Map.of());
        xml.text("title", feed.title());
        xml.text("link", feed.home());
        xml.text("description", feed.title());
        xml.text("language", feed.language().tag());
        xml.text("lastBuildDate", date(feed.updated()));
        xml.empty("atom:link", Map.of("rel", "self", "type", "application/rss+xml", "href", feed.address(this)));
        feed.entries().forEach(entry -> item(xml, entry, feed));
        return xml.close().close().bytes();
    }

    private static void item(FeedXml xml, FeedEntry entry, Feed feed) {
        xml.open("item", Map.of());
        xml.text("title", entry.headline());
        xml.text("link", entry.address());
        xml.text("guid", Map.of("isPermaLink", "false"), entry.story().guid().uri());
        xml.text("pubDate", date(entry.published()));
        xml.text("atom:updated", entry.updated().toString());
        entry.withdrawal().ifPresent(withdrawn -> gone(xml, withdrawn));
        entry.filing().ifPresent(filing -> live(xml, entry, filing, feed));
        xml.take(entry).close();
    }

    private static void gone(FeedXml xml, Withdrawn withdrawn) {
        xml.text("description", withdrawn.reason());
        xml.empty("media:status", Map.of("state", "deleted", "reason", withdrawn.reason()));
    }

    private static void live(FeedXml xml, FeedEntry entry, Filing filing, Feed feed) {
        xml.text("dc:creator", filing.byline().orElse(feed.agencyName()));
        xml.text("dc:language", filing.language().tag());
        filing.usageTerms().ifPresent(terms -> xml.text("dc:rights", terms));
        entry.tags().forEach(tag -> xml.text("category", tag));
        filing.standfirst().ifPresent(standfirst -> xml.text("description", standfirst));
        entry.html().ifPresent(html -> xml.text("content:encoded", html));
        xml.pictures(entry);
    }

    private static String date(Instant instant) {
        return RFC_822.format(instant);
    }
}
