package org.writethru.wire.feed.atom;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.writethru.story.Limits;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Reading;
import org.writethru.wire.feed.FeedDetails;
import org.writethru.wire.feed.FeedText;
import org.writethru.wire.feed.FeedTopics;
import org.writethru.wire.text.Clean;

/** One entry of Atom. ROME reads it by itself, in a feed made for it, so that one entry's faults are its own. */
final class AtomEntry {
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace ATOM_03 = Namespace.getNamespace("http://purl.org/atom/ns#");

    /** The prefix that some give to the elements of XHTML. */
    private static final Pattern XHTML =
            Pattern.compile("xmlns:([\\w.-]{1,40})=[\"']http://www\\.w3\\.org/1999/xhtml[\"']");

    private final Element element;
    private final AtomFeed feed;
    private final NewsItemMaker item;
    private final FeedDetails details;

    AtomEntry(Element element, AtomFeed feed, Notes notes) {
        this.element = element;
        this.feed = feed;
        this.item = new NewsItemMaker(feed.format(), notes);
        this.details = new FeedDetails(element, item);
    }

    Reading<NewsItem> reading() {
        try {
            return read(rome());
        } catch (FeedException | IllegalArgumentException | NullPointerException e) {
            item.notes()
                    .add("ROME cannot read the entry (%s); only its plain elements were.".formatted(e.getMessage()));
            return read(new Entry());
        }
    }

    private Entry rome() throws FeedException {
        var space = feed.old() ? ATOM_03 : ATOM;
        var copy = element.clone();
        named(copy, element.getNamespace(), space);
        copy.removeChildren("source", space);
        var root = new Element("feed", space);
        if (feed.old()) {
            root.setAttribute("version", "0.3");
        }
        root.addContent(new Element("title", space).setText("-")).addContent(copy);
        var read = (Feed) new WireFeedInput(false, Locale.US).build(new Document(root));
        return read.getEntries().isEmpty() ? new Entry() : read.getEntries().getFirst();
    }

    /** Entries without a namespace, or with one that is nearly right, are of Atom all the same. */
    private static void named(Element element, Namespace from, Namespace to) {
        if (element.getNamespace().equals(from)) {
            element.setNamespace(to);
            element.getChildren().forEach(child -> named(child, from, to));
        }
    }

    private Reading<NewsItem> read(Entry read) {
        details.take(feed.language());
        text(read.getTitleEx()).or(() -> own("title")).ifPresent(details::title);
        var link = link(read, "alternate");
        var base = Optional.ofNullable(element.getAttributeValue("base", Namespace.XML_NAMESPACE))
                .orElse(link);
        names(read);
        details.publisher();
        details.copy(
                content(read), text(read.getSummary()).or(() -> own("summary")), base.startsWith("http") ? base : "");
        details.times(
                own("published").or(() -> own("issued")).or(() -> own("created")),
                own("updated").or(() -> own("modified")),
                feed.agreement().zone());
        own("rights")
                .or(() -> own("copyright"))
                .or(feed::rights)
                .map(FeedText::prose)
                .ifPresent(item::usageTerms);
        details.others();
        read.getCategories().forEach(category -> FeedTopics.add(String.valueOf(category.getTerm()), item));
        enclosures(read.getOtherLinks());
        own("id").ifPresent(item::guid);
        if (!item.hasGuid() && !link.isEmpty()) {
            item.notes().add("It has no id; its address was taken.");
            item.guid(link);
        }
        own("title")
                .ifPresent(title ->
                        item.derivedGuid("atom", title, own("published").orElse("")));
        return item.item(feed.agreement());
    }

    private Optional<String> content(Entry read) {
        var contents = read.getContents();
        if (contents == null || contents.isEmpty()) {
            return own("content");
        }
        var content = contents.getFirst();
        var type = String.valueOf(content.getType());
        if (type.contains("/") && !type.startsWith("text/") && !type.contains("xml")) {
            item.notes().add("Content of the type %s was not read.".formatted(Notes.quoted(type)));
            return Optional.empty();
        }
        return text(content);
    }

    /** The text of a construct; that of plain text is escaped where it could be taken for HTML. */
    private static Optional<String> text(@org.jspecify.annotations.Nullable Content content) {
        if (content == null || content.getValue() == null || content.getValue().isBlank()) {
            return Optional.empty();
        }
        boolean plain = content.getType() == null
                || content.getType().equals("text")
                || content.getType().equals("text/plain");
        var value = content.getValue();
        var prefix = XHTML.matcher(value);
        if (prefix.find()) {
            value = value.replace("<" + prefix.group(1) + ":", "<").replace("</" + prefix.group(1) + ":", "</");
        }
        return Optional.of(plain && value.matches("(?s).*&\\w+;.*") ? value.replace("&", "&amp;") : value);
    }

    /** The authors are the byline; if they are only the feed's own, there is none. */
    private void names(Entry read) {
        var names = read.getAuthors().stream()
                .map(person -> Clean.line(String.valueOf(person.getName())))
                .filter(name -> !name.isEmpty() && !name.equals("null"))
                .distinct()
                .limit(10)
                .toList();
        var byline = String.join(", ", names.isEmpty() ? details.creators() : names);
        if (feed.author().filter(byline::equals).isEmpty()) {
            item.byline(byline);
        }
        feed.name().ifPresent(item::provider);
    }

    private static String link(Entry read, String rel) {
        return java.util.stream.Stream.concat(read.getAlternateLinks().stream(), read.getOtherLinks().stream())
                .filter(link -> link.getRel() == null
                        || link.getRel().isEmpty()
                        || link.getRel().equals(rel))
                .map(link -> Clean.line(String.valueOf(link.getHref())))
                .findFirst()
                .orElse("");
    }

    private void enclosures(List<Link> links) {
        for (var link : links) {
            var href = Clean.line(String.valueOf(link.getHref()));
            if ("enclosure".equals(link.getRel())
                    && String.valueOf(link.getType()).startsWith("image/")
                    && href.length() <= Limits.ADDRESS) {
                item.picture(new PictureReference(
                        href,
                        Optional.of(link.getType()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(link.getTitle()).map(Clean::line).filter(title -> !title.isEmpty()),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
    }

    private Optional<String> own(String name) {
        return element.getChildren().stream()
                .filter(child ->
                        child.getName().equals(name) && child.getNamespace().equals(element.getNamespace()))
                .map(child -> child.getValue().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
