package org.writethru.wire.newsml1;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.writethru.story.Unfit;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.Reading.Unreadable;
import org.writethru.wire.WireReader;
import org.writethru.wire.xml.Xml;
import org.writethru.wire.xml.XmlDocument;

/** Reads the news items of NewsML 1.0 to 1.2. */
public final class NewsMl1Reader implements WireReader {
    @Override
    public String name() {
        return "newsml-1";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var root = beginning.rootElement();
        return root.equals("newsml") && !beginning.text().contains("<itemmeta")
                || root.matches("news(item|message)")
                        && (beginning.text().contains("<identification")
                                || beginning.text().contains("<newsenvelope"))
                || beginning.text().contains("<newsml") && beginning.text().contains("<newsenvelope");
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var notes = new Notes();
        var document = XmlDocument.of(bytes, agreement, notes);
        var items = document.all("NewsItem");
        if (items.isEmpty()) {
            return List.of(new Unreadable<>("the document", "There is no “NewsItem” in it, or none that begins."));
        }
        var version = document.all("NewsML").stream()
                .map(root -> Xml.attribute(root, "Version"))
                .filter(edition -> edition.matches("1\\.\\d"))
                .findFirst();
        var format = version.map(edition -> name() + " " + edition).orElse(name());
        return items.stream()
                .flatMap(item -> readings(item, format, agreement, notes))
                .toList();
    }

    private static Stream<Reading<NewsItem>> readings(Element item, String format, Agreement agreement, Notes notes) {
        var editions = Edition.of(item);
        return editions.stream().map(edition -> {
            var maker = new NewsItemMaker(format, notes.copy());
            try {
                edition.read(agreement, maker, edition == editions.getFirst());
                return maker.item(agreement);
            } catch (Unfit e) {
                return new Unreadable<>("the body", e.sentence());
            }
        });
    }
}
