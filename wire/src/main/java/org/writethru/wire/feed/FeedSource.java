package org.writethru.wire.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.text.DecodedText;

/**
 * A feed's XML on its way to items.
 *
 * @param root the outermost element
 * @param notes about the feed as a whole
 */
public record FeedSource(Element root, List<String> notes) {
    /** Entries that are read from one feed. */
    public static final int MOST_ENTRIES = 5_000;

    /** How the items of a feed are read. */
    @FunctionalInterface
    public interface Items {
        List<Reading<NewsItem>> of(FeedSource source);
    }

    /** How one of them is. */
    @FunctionalInterface
    public interface Item {
        Reading<NewsItem> of(Element element, Notes notes);
    }

    /** Reads bytes as XML, and its items as this has it. */
    public static List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement, Items items) {
        var hint = agreement.charset().map(charset -> charset.name());
        return switch (DecodedText.tolerant(bytes, "feed", hint)) {
            case Reading.Unreadable<DecodedText>(var where, var why) -> List.of(new Reading.Unreadable<>(where, why));
            case Reading.Legible<DecodedText>(var text, var _) -> {
                var notes = new Notes();
                text.notes().forEach(notes::add);
                yield read(text.text(), notes, items);
            }
        };
    }

    private static List<Reading<NewsItem>> read(String text, Notes notes, Items items) {
        Optional<Element> root = FeedTree.read(text, notes);
        return root.map(found -> items.of(new FeedSource(found, notes.sentences())))
                .orElseGet(() -> List.of(new Reading.Unreadable<>("line 1", "There is no element: this is no feed.")));
    }

    /** Reads each of these elements; what one of them cannot be read for, the others do not suffer from. */
    public List<Reading<NewsItem>> each(List<Element> elements, Item item) {
        var readings = new ArrayList<Reading<NewsItem>>();
        for (var element : elements) {
            if (readings.size() == MOST_ENTRIES) {
                readings.add(new Reading.Unreadable<>(
                        "entry %,d".formatted(MOST_ENTRIES + 1),
                        "At most %,d entries are read.".formatted(MOST_ENTRIES)));
                break;
            }
            var about = new Notes();
            notes.forEach(about::add);
            readings.add(item.of(element, about));
        }
        return readings;
    }
}
