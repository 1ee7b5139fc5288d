package org.writethru.wire.feed.atom;

import java.util.Map;
import org.writethru.story.Filing;
import org.writethru.story.Release.Withdrawn;
import org.writethru.wire.feed.Feed;
import org.writethru.wire.feed.FeedEntry;
import org.writethru.wire.feed.FeedFormat;
import org.writethru.wire.feed.FeedXml;

/** Atom 1.0. */
public final class Atom implements FeedFormat {
    @Override
    public String name() {
        return "atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml;charset=utf-8";
    }

    @Override
    public String fileName() {
        return "feed.atom";
    }

    @Override
    public byte[] write(Feed feed) {
        var xml = new FeedXml();
        xml.open(
                "feed",
                Map.of(
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:at",
                        "http://purl.org/atompub/tombstones/1.0",
                        "xmlns:media",
                        FeedXml.MEDIA,
                        "xmlns:wire",
                        FeedXml.WIRE,
                        "xml:lang",
                        feed.language().tag()));
        xml.text("id", feed.address(this));
        xml.text("title", feed.title());
        xml.text("updated", feed.updated().toString());
        xml.empty("link", Map.of("rel", "self", "type", "application/atom+xml", "href", feed.address(this)));
        xml.empty("link", Map.of("rel", "alternate", "type", "text/html", "href", feed.home()));
        author(xml, feed.agencyName());
        feed.entries().forEach(entry -> entry(xml, entry, feed));
        return xml.close().bytes();
    }

    private static void entry(FeedXml xml, FeedEntry entry, Feed feed) {
        entry.withdrawal()
                .ifPresentOrElse(
                        withdrawn -> tombstone(xml, entry, withdrawn),
                        () -> entry.filing().ifPresent(filing -> live(xml, entry, filing, feed)));
    }

    private static void tombstone(FeedXml xml, FeedEntry entry, Withdrawn withdrawn) {
        xml.open(
                "at:deleted-entry",
                Map.of(
                        "ref", entry.story().guid().uri(),
                        "when", withdrawn.moment().logged().toString()));
        xml.text("at:comment", withdrawn.reason());
        xml.empty("link", Map.of("rel", "alternate", "type", "text/html", "href", entry.address()));
        xml.take(entry).close();
    }

    private static void live(FeedXml xml, FeedEntry entry, Filing filing, Feed feed) {
        xml.open("entry", Map.of("xml:lang", filing.language().tag()));
        xml.text("id", entry.story().guid().uri());
        xml.text("title", entry.headline());
        xml.text("published", entry.published().toString());
        xml.text("updated", entry.updated().toString());
        xml.empty("link", Map.of("rel", "alternate", "type", "text/html", "href", entry.address()));
        author(xml, filing.byline().orElse(feed.agencyName()));
        entry.tags().forEach(tag -> xml.empty("category", Map.of("term", tag)));
        filing.usageTerms().ifPresent(terms -> xml.text("rights", terms));
        filing.standfirst().ifPresent(standfirst -> xml.text("summary", standfirst));
        entry.html().ifPresent(html -> xml.text("content", Map.of("type", "html"), html));
        xml.pictures(entry).take(entry).close();
    }

    private static void author(FeedXml xml, String name) {
        xml.open("author", Map.of()).text("name", name).close();
    }
}
