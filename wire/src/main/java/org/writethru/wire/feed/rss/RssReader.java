package org.writethru.wire.feed.rss;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdom2.Element;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReader;
import org.writethru.wire.feed.FeedSource;

/** Reads RSS 0.90 to 2.0, well-formed or not, with the vocabularies that feeds of news use beside it. */
public final class RssReader implements WireReader {
    @Override
    public String name() {
        return "rss";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return switch (beginning.rootElement()) {
            case "rss", "channel" -> true;
            case "rdf" ->
                beginning.text().contains("purl.org/rss/")
                        || beginning.text().contains("netscape.com/rdf")
                        || beginning.text().contains("<channel");
            default -> false;
        };
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        return FeedSource.read(bytes, agreement, source -> items(source, agreement));
    }

    private static List<Reading<NewsItem>> items(FeedSource source, Agreement agreement) {
        var items = new ArrayList<Element>();
        collect(source.root(), items, 0);
        var channel = new RssChannel(source.root(), agreement);
        if (items.isEmpty() && !channel.isThere()) {
            return List.of(
                    new Reading.Unreadable<>("line 1", "This is no RSS: there is neither a channel nor an item."));
        }
        return source.each(items, (element, notes) -> new RssItem(element, channel, notes).reading());
    }

    /** Items stand in the channel, or beside it in RSS 0.90 and 1.0, and in broken feeds deeper. */
    private static void collect(Element element, List<Element> items, int depth) {
        if (element.getName().toLowerCase(Locale.ROOT).equals("item")) {
            if (!Exported.isOther(element)) {
                items.add(element);
            }
        } else if (depth < 6) {
            element.getChildren().forEach(child -> collect(child, items, depth + 1));
        }
    }
}
