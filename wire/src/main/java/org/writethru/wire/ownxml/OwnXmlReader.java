package org.writethru.wire.ownxml;

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
import org.writethru.wire.xml.NamedWords;
import org.writethru.wire.xml.XmlDocument;

/** Reads stories in XML of which only the names of its elements tell what it says. It is the last of the readers of XML. */
public final class OwnXmlReader implements WireReader {
    /** Roots that hold a title and text, but no news. */
    private static final Set<String> NO_NEWS =
            Set.of("svg", "opml", "plist", "stylesheet", "schema", "urlset", "sitemapindex", "rss", "feed", "rdf");

    @Override
    public String name() {
        return "xml";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return beginning.isOtherXml()
                && !NO_NEWS.contains(beginning.rootElement())
                && Names.HEADLINE.stream().anyMatch(beginning.text()::contains);
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var notes = new Notes();
        var roots = XmlDocument.of(bytes, agreement, notes).roots();
        Fields.name(roots);
        var told = Stories.in(roots);
        var stories = told.isEmpty() ? Shots.in(roots) : told;
        if (stories.isEmpty()) {
            var root = roots.isEmpty() ? "" : roots.getFirst().tagName();
            return List.of(new Unreadable<>(
                    "line 1",
                    "This is XML that begins with the element %s, in no format that is read here."
                            .formatted(Notes.quoted(root))));
        }
        notes.add("It is XML in elements of its sender's own; what they mean was told by their names.");
        var holders = NamedWords.holders(stories.keySet());
        var days = SlashedDays.of(roots);
        return stories.entrySet().stream()
                .map(story -> item(
                        story.getKey(),
                        story.getValue(),
                        NamedWords.alone(story.getKey(), holders),
                        days,
                        agreement,
                        notes.copy()))
                .toList();
    }

    private Reading<NewsItem> item(
            Element story,
            List<Element> bodies,
            List<Element> around,
            SlashedDays days,
            Agreement agreement,
            Notes notes) {
        var maker = new NewsItemMaker(name(), notes);
        try {
            new OwnStory(story, bodies, around, days, agreement, maker).read();
            return maker.item(agreement);
        } catch (Unfit e) {
            return new Unreadable<>("the body", e.sentence());
        }
    }
}
