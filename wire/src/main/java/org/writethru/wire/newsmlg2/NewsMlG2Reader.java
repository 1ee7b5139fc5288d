package org.writethru.wire.newsmlg2;

import java.util.List;
import java.util.Optional;
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

    private static final Set<String> OF_AN_ITEM = Set.of("itemmeta", "contentmeta", "contentset", " guid", "g2");

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
        boolean first =
                text.contains("<newsidentifier") || text.contains("<identification") || text.contains("<newsenvelope");
        return G2Json.is(beginning)
                || !first
                        && (ROOTS.contains(root) && !isOwn(root, text)
                                || root.equals("newsml") && text.contains("<itemmeta")
                                || !OTHERS.contains(root) && text.contains("iptc.org/std/nar/2006-10-01"));
    }

    /** Whether it is a news item of some sender's own, which has no more than the name in common with this format. */
    private static boolean isOwn(String root, String text) {
        return root.equals("newsitem") && OF_AN_ITEM.stream().noneMatch(text::contains);
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var notes = new Notes();
        var document = XmlDocument.of(G2Json.xml(bytes, agreement, notes), agreement, notes);
        var items = document.all(ITEMS);
        if (items.isEmpty()) {
            return List.of(new Unreadable<>("the document", "There is no item in it, or none that begins."));
        }
        var message = document.all("newsMessage").stream().findFirst();
        return items.stream()
                .map(item -> item(item, Codes.of(message, item), agreement, notes.copy()))
                .toList();
    }

    private Reading<NewsItem> item(Element item, Codes codes, Agreement agreement, Notes notes) {
        other(item).ifPresent(notes::add);
        var edition = Xml.attribute(item, "standardversion");
        var maker = new NewsItemMaker(edition.matches("\\d\\.\\d{1,2}") ? name() + " " + edition : name(), notes);
        try {
            new G2Item(item, codes, agreement, maker).read();
            return maker.item(agreement);
        } catch (Unfit e) {
            return new Unreadable<>("the body", e.sentence());
        }
    }

    /** What an item is that is no news: it is listed with its fields, and has no copy. */
    private static Optional<String> other(Element item) {
        return switch (item.normalName()) {
            case "packageitem" -> Optional.of("It is a package: it puts items together.");
            case "conceptitem" -> Optional.of("It is a concept: it describes a person, place, subject or event.");
            case "knowledgeitem" -> Optional.of("It is a list of concepts.");
            case "planningitem" -> Optional.of("It is a plan of coverage.");
            case "catalogitem" -> Optional.of("It is a catalog of code lists.");
            default -> Optional.empty();
        };
    }
}
