package org.writethru.wire.feed.jsonfeed;

import java.util.List;
import org.writethru.story.Filing;
import org.writethru.wire.feed.Feed;
import org.writethru.wire.feed.FeedEntry;
import org.writethru.wire.feed.FeedFormat;
import org.writethru.wire.feed.FeedXml;
import org.writethru.wire.feed.Said;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;

/** JSON Feed 1.1. */
public final class JsonFeed implements FeedFormat {
    private static final int MOST_BYTES = 512 * 1024 * 1024;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/feed+json;charset=utf-8";
    }

    @Override
    public String fileName() {
        return "feed.json";
    }

    @Override
    public byte[] write(Feed feed) {
        return CanonicalJson.write(
                new JsonObject()
                        .put("version", "https://jsonfeed.org/version/1.1")
                        .put("title", feed.title())
                        .put("home_page_url", feed.home())
                        .put("feed_url", feed.address(this))
                        .put("language", feed.language().tag())
                        .put("authors", List.of(feed.agencyName()), JsonFeed::author)
                        .put("items", feed.entries(), entry -> item(entry, feed))
                        .json(),
                MOST_BYTES);
    }

    private static Json item(FeedEntry entry, Feed feed) {
        var item = new JsonObject()
                .put("id", entry.story().guid().uri())
                .put("url", entry.address())
                .put("title", entry.headline())
                .put("date_published", entry.published().toString())
                .put("date_modified", entry.updated().toString())
                .put("_writethru", take(entry));
        entry.withdrawal().ifPresent(withdrawn -> item.put("content_text", withdrawn.reason()));
        entry.filing().ifPresent(filing -> live(item, entry, filing, feed));
        return item.json();
    }

    private static void live(JsonObject item, FeedEntry entry, Filing filing, Feed feed) {
        item.put("language", filing.language().tag())
                .put("authors", List.of(filing.byline().orElse(feed.agencyName())), JsonFeed::author)
                .put("summary", filing.standfirst())
                .put("content_html", entry.html());
        if (!entry.tags().isEmpty()) {
            item.put("tags", entry.tags(), Json.Text::new);
        }
        if (!entry.pictures().isEmpty()) {
            item.put("image", entry.pictures().getFirst().served().href())
                    .put("attachments", entry.pictures(), JsonFeed::attachment);
        }
    }

    private static Json attachment(FeedEntry.Shown shown) {
        return new JsonObject()
                .put("url", shown.served().href())
                .put("mime_type", shown.served().mediaType())
                .put("title", shown.picture().alternative())
                .json();
    }

    private static Json take(FeedEntry entry) {
        var take = new JsonObject()
                .put("about", FeedXml.WIRE)
                .put("take", entry.newest().number())
                .put("kind", entry.release().kind())
                .put("moves", entry.release().moves())
                .put("logged", entry.newest().moment().logged().toString())
                .put("record", entry.record())
                .put("proof", entry.proof());
        Said.of(entry.release()).ifPresent(said -> take.put(said.word(), said.text()));
        return take.json();
    }

    private static Json author(String name) {
        return new JsonObject().put("name", name).json();
    }
}
