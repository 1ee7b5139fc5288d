package org.writethru.wire.feed.rss;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/**
 * One item of RSS. ROME reads it by itself, in an RSS 2.0 channel made for it, so that one item's faults are its own and all
 * editions are read alike.
 */
final class RssItem {
    private final Element element;
    private final RssChannel channel;
    private final NewsItemMaker item;
    private final FeedDetails details;

    RssItem(Element element, RssChannel channel, Notes notes) {
        this.element = element;
        this.channel = channel;
        this.item = new NewsItemMaker(channel.format(), notes);
        this.details = new FeedDetails(element, item);
    }

    Reading<NewsItem> reading() {
        try {
            return read(rome());
        } catch (FeedException | IllegalArgumentException | NullPointerException e) {
            item.notes().add("ROME cannot read the item (%s); only its plain elements were.".formatted(e.getMessage()));
            return read(new Item());
        }
    }

    private Item rome() throws FeedException {
        var copy = element.clone();
        plain(copy);
        var holder = new Element("channel");
        holder.addContent(new Element("title").setText("-"));
        holder.addContent(copy);
        var root = new Element("rss").setAttribute("version", "2.0").addContent(holder);
        var feed = (Channel) new WireFeedInput(false, Locale.US).build(new Document(root));
        return feed.getItems().isEmpty() ? new Item() : feed.getItems().getFirst();
    }

    /** RSS's own elements have a namespace in 0.90 and 1.0, and in feeds that invent one. */
    private static void plain(Element item) {
        var own = item.getNamespace();
        item.setNamespace(Namespace.NO_NAMESPACE);
        item.setName("item");
        for (var child : item.getChildren()) {
            if (child.getNamespace().equals(own) || child.getNamespaceURI().contains("/RSS2")) {
                child.setNamespace(Namespace.NO_NAMESPACE);
            }
        }
    }

    private Reading<NewsItem> read(Item read) {
        var link = own("link")
                .or(() -> Optional.ofNullable(read.getLink()))
                .map(Clean::line)
                .orElse("");
        details.take(channel.language());
        Exported.status(element).ifPresent(item::status);
        own("title").or(() -> Optional.ofNullable(read.getTitle())).ifPresent(details::title);
        var description = Optional.ofNullable(read.getDescription())
                .map(Description::getValue)
                .or(() -> own("description"));
        var content = Optional.ofNullable(read.getContent())
                .map(Content::getValue)
                .filter(text -> !text.isBlank())
                .or(() -> own("content"));
        byline(read);
        details.publisher();
        channel.text("title").map(FeedText::line).ifPresent(item::provider);
        if (!gone()) {
            details.copy(content, description.filter(text -> !text.isBlank()), link.startsWith("http") ? link : "");
        }
        details.times(timed().or(() -> own("pubDate")).or(() -> own("pubdate")), Optional.empty(), channel.zone());
        details.others();
        read.getCategories().forEach(category -> FeedTopics.add(String.valueOf(category.getValue()), item));
        read.getEnclosures().forEach(this::enclosure);
        image();
        channel.text("copyright").map(FeedText::line).ifPresent(item::rightsHolder);
        channel.dublin("rights").findFirst().map(FeedText::prose).ifPresent(item::usageTerms);
        identity(link, description.orElse(""));
        return item.item(channel.agreement());
    }

    /** A withdrawn item's description is the reason, not copy. */
    private boolean gone() {
        return element.getChildren().stream()
                .anyMatch(child -> (child.getName().equals("kind")
                                && child.getValue().strip().equals("Withdrawn"))
                        || (child.getName().equals("status")
                                && child.getAttributeValue("state", "").equals("deleted")));
    }

    private void byline(Item read) {
        var author = Optional.ofNullable(read.getAuthor()).or(() -> own("author"));
        item.byline(RssByline.of(
                details.creators(),
                author.map(Clean::line).orElse(""),
                channel.companies(),
                channel.text("link").map(Clean::line).orElse("")));
    }

    /** The image that some give an item as RSS gives one to the channel; only where it has no other picture. */
    private void image() {
        element.getChildren().stream()
                .filter(child -> child.getName().equals("image") && item.pictures() == 0)
                .map(child -> child.getChildren().stream()
                        .filter(inner -> inner.getName().equals("url"))
                        .findFirst()
                        .orElse(child))
                .map(url -> Clean.line(url.getValue()))
                .filter(href -> href.matches("https?://\\S{4,2000}") && href.length() <= Limits.ADDRESS)
                .findFirst()
                .ifPresent(href -> item.picture(PictureReference.of(href)));
    }

    private void enclosure(Enclosure enclosure) {
        var href = Clean.line(String.valueOf(enclosure.getUrl()));
        var type = Optional.ofNullable(enclosure.getType()).orElse("");
        if (href.length() > Limits.ADDRESS || href.isEmpty() || href.equals("null")) {
            return;
        }
        if (type.startsWith("image/") || (type.isEmpty() && href.matches("(?i).*\\.(jpe?g|png|gif|webp)"))) {
            item.picture(new PictureReference(
                    href,
                    Optional.of(type).filter(known -> !known.isEmpty()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        } else {
            item.notes().add("An enclosure of the type %s was not taken.".formatted(Notes.quoted(type)));
        }
    }

    /** The guid; else the address, which services that count readers have put aside; else what the item says. */
    private void identity(String link, String description) {
        own("guid").ifPresent(item::guid);
        if (!item.hasGuid()) {
            Optional.ofNullable(element.getAttributeValue(
                            "about", Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")))
                    .ifPresent(item::guid);
            var address = origin().orElse(link);
            if (!item.hasGuid() && !address.isEmpty()) {
                item.notes().add("It has no guid; its address was taken.");
                item.guid(address);
            }
        }
        var parts = List.of(
                own("title").orElse(""), own("pubDate").orElse(""), own("title").isEmpty() ? description : "");
        if (parts.stream().anyMatch(part -> !part.isBlank())) {
            item.derivedGuid("rss", parts.get(0), parts.get(1), parts.get(2));
        }
    }

    private Optional<String> origin() {
        return element.getChildren().stream()
                .filter(child -> child.getName().equals("origLink"))
                .map(child -> Clean.line(child.getValue()))
                .filter(address -> address.startsWith("http"))
                .findFirst();
    }

    /** The time that some put into an element of HTML within the date. */
    private Optional<String> timed() {
        return element.getChildren().stream()
                .filter(child -> child.getName().equalsIgnoreCase("pubDate"))
                .flatMap(child -> child.getChildren().stream())
                .filter(child -> child.getName().equals("time"))
                .map(child -> child.getAttributeValue("datetime", "").strip())
                .filter(time -> !time.isEmpty())
                .findFirst();
    }

    /** The text of a child of RSS itself: in no namespace, or in the item's own. */
    private Optional<String> own(String name) {
        return element.getChildren().stream()
                .filter(child -> child.getName().equals(name))
                .filter(child -> child.getNamespaceURI().isEmpty()
                        || child.getNamespace().equals(element.getNamespace()))
                .map(child -> child.getValue().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
