package org.writethru.wire.feed.jsonfeed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReader;
import org.writethru.wire.feed.FeedSource;
import org.writethru.wire.json.Fields;
import org.writethru.wire.json.LooseJson;
import org.writethru.wire.text.DecodedText;
import tools.jackson.databind.JsonNode;

/** Reads JSON Feed 1.0 and 1.1. */
public final class JsonFeedReader implements WireReader {
    private static final Pattern OBJECT = Pattern.compile("[^{\\[]*+\\{");
    private static final List<String> SIGNS = List.of(
            "jsonfeed.org/version", "jsonfeed.org\\/version", "\"home_page_url\"", "\"feed_url\"", "\"_writethru\"");

    /** Members that other interfaces have too, unless they stand in items. */
    private static final List<String> OF_ITEMS = List.of("\"content_html\"", "\"content_text\"", "\"date_published\"");

    @Override
    public String name() {
        return "jsonfeed";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        return beginning.isJson()
                && OBJECT.matcher(text).lookingAt()
                && (SIGNS.stream().anyMatch(text::contains)
                        || (text.contains("\"items\"") && OF_ITEMS.stream().anyMatch(text::contains)));
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var notes = new Notes();
        var hint = agreement.charset().map(charset -> charset.name());
        return switch (DecodedText.tolerant(bytes, "feed", hint)) {
            case Reading.Unreadable<DecodedText>(var where, var why) -> List.of(new Reading.Unreadable<>(where, why));
            case Reading.Legible<DecodedText>(var text, var _) -> {
                text.notes().forEach(notes::add);
                yield feeds(text.text(), notes, agreement);
            }
        };
    }

    private static List<Reading<NewsItem>> feeds(String text, Notes notes, Agreement agreement) {
        return switch (LooseJson.read(text, notes)) {
            case Reading.Unreadable<List<JsonNode>>(var where, var why) ->
                List.of(new Reading.Unreadable<>(where, why));
            case Reading.Legible<List<JsonNode>>(var values, var _) ->
                items(Fields.of(values.getFirst()), notes, agreement);
        };
    }

    private static List<Reading<NewsItem>> items(Fields feed, Notes about, Agreement agreement) {
        if (!feed.has("items")) {
            return List.of(new Reading.Unreadable<>("items", "This is no JSON Feed: it has no items."));
        }
        var readings = new ArrayList<Reading<NewsItem>>();
        for (var item : feed.objects("items")) {
            if (readings.size() == FeedSource.MOST_ENTRIES) {
                about.add("At most %,d entries are read.".formatted(FeedSource.MOST_ENTRIES));
                break;
            }
            var notes = new Notes();
            about.sentences().forEach(notes::add);
            readings.add(new JsonFeedItem(item, feed, notes, agreement).reading());
        }
        return readings;
    }
}
