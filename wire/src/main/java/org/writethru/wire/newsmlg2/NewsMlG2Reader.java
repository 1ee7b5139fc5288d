package org.writethru.wire.newsmlg2;

import java.util.List;
import java.util.Set;
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

/** Reads the news items of NewsML-G2: each by itself, all of a news message, or several behind each other. */
public final class NewsMlG2Reader implements WireReader {
    private static final Set<String> ROOTS = Set.of(
            "newsitem",
            "newsmessage",
            "packageitem",
            "conceptitem",
            "knowledgeitem",
            "planningitem",
            "catalogitem",
            "catalog",
            "groupset",
            "contentmeta",
            "contentset");

    /** Roots of other formats, which may name the namespace of this one. */
    private static final Set<String> OTHERS = Set.of("nitf", "newsml", "rss", "feed", "html");

    private static final String[] ITEMS = {
        "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"
    };

    @Override
    public String name() {
        return "newsml-g2";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var text = beginning.text();
        var root = beginning.rootElement();
        boolean first = text.contains("<newsidentifier") || text.contains("<identification");
        return ROOTS.contains(root) && !first || !OTHERS.contains(root) && text.contains("iptc.org/std/nar/2006-10-01");
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var notes = new Notes();
        var document = XmlDocument.of(bytes, agreement, notes);
        var items = document.all(ITEMS);
        if (items.isEmpty()) {
            return List.of(new Unreadable<>("the document", "There is no item in it, or none that begins."));
        }
        var message = document.all("newsMessage").stream().findFirst();
        return items.stream()
                .map(item -> Xml.is(item, "newsitem")
                        ? news(item, Codes.of(message, item), agreement, notes.copy())
                        : other(item))
                .toList();
    }

    private Reading<NewsItem> news(Element item, Codes codes, Agreement agreement, Notes notes) {
        var edition = Xml.attribute(item, "standardversion");
        var maker = new NewsItemMaker(edition.matches("\\d\\.\\d{1,2}") ? name() + " " + edition : name(), notes);
        try {
            new G2Item(item, codes, agreement, maker).read();
            return maker.item(agreement);
        } catch (Unfit e) {
            return new Unreadable<>("the body", e.sentence());
        }
    }

    private static Reading<NewsItem> other(Element item) {
        return new Unreadable<>(
                "%s %s".formatted(item.tagName(), Notes.quoted(Xml.attribute(item, "guid"))),
                switch (item.normalName()) {
                    case "packageitem" -> "It is a package: it puts items together and is no news to read itself.";
                    case "conceptitem" ->
                        "It is a concept: it describes a person, place, subject or event and is no news to read.";
                    case "knowledgeitem" -> "It is a list of concepts and no news to read.";
                    case "planningitem" -> "It is a plan of coverage and no news to read.";
                    default -> "It is a catalog of code lists and no news to read.";
                });
    }
}
