package org.writethru.wire.feed.atom;

import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.WireReader;
import org.writethru.wire.feed.FeedDetails;
import org.writethru.wire.feed.FeedSource;

/** Reads Atom 1.0 and 0.3, well-formed or not, a feed or one entry, with the tombstones of RFC 6721. */
public final class AtomReader implements WireReader {
    @Override
    public String name() {
        return "atom";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var root = beginning.rootElement();
        return root.equals("feed")
                || root.equals("deleted-entry")
                || (root.equals("entry")
                        && (beginning.text().contains("w3.org/2005/atom")
                                || beginning.text().contains("purl.org/atom/")));
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        return FeedSource.read(bytes, agreement, source -> entries(source, agreement));
    }

    private static List<Reading<NewsItem>> entries(FeedSource source, Agreement agreement) {
        var root = source.root();
        var feed = new AtomFeed(root, agreement);
        var entries = root.getName().equals("feed")
                ? root.getChildren().stream().filter(AtomReader::isEntry).toList()
                : List.of(root).stream().filter(AtomReader::isEntry).toList();
        if (entries.isEmpty() && !root.getName().equals("feed")) {
            return List.of(
                    new Reading.Unreadable<>("line 1", "This is no Atom: there is neither a feed nor an entry."));
        }
        return source.each(
                entries,
                (element, notes) -> element.getName().equals("deleted-entry")
                        ? tombstone(element, feed, notes)
                        : new AtomEntry(element, feed, notes).reading());
    }

    private static boolean isEntry(Element element) {
        return element.getName().equals("entry") || element.getName().equals("deleted-entry");
    }

    /** RFC 6721, section 3. */
    private static Reading<NewsItem> tombstone(Element element, AtomFeed feed, Notes notes) {
        var item = new NewsItemMaker(feed.format(), notes);
        var details = new FeedDetails(element, item);
        Optional.ofNullable(element.getAttributeValue("ref")).ifPresent(item::guid);
        details.take(feed.language());
        item.status(Status.CANCELED);
        element.getChildren().stream()
                .filter(child -> child.getName().equals("comment") && !details.said())
                .forEach(comment -> item.publicNote(comment.getValue()));
        details.times(
                Optional.empty(),
                Optional.ofNullable(element.getAttributeValue("when")),
                feed.agreement().zone());
        feed.name().ifPresent(item::provider);
        return item.item(feed.agreement());
    }
}
