package org.writethru.wire.feed.jsonfeed;

import java.util.List;
import java.util.Optional;
import org.writethru.story.Kind;
import org.writethru.story.Limits;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.feed.FeedDetails;
import org.writethru.wire.feed.FeedElement;
import org.writethru.wire.feed.FeedText;
import org.writethru.wire.feed.FeedTime;
import org.writethru.wire.feed.FeedTopics;
import org.writethru.wire.json.Fields;
import org.writethru.wire.text.Clean;
import org.writethru.wire.text.PlainCopy;

/** One item of a JSON Feed. */
final class JsonFeedItem {
    private final Fields fields;
    private final Fields feed;
    private final Fields take;
    private final Agreement agreement;
    private final NewsItemMaker item;

    JsonFeedItem(Fields fields, Fields feed, Notes notes, Agreement agreement) {
        this.fields = fields;
        this.feed = feed;
        this.take = fields.object("writethru");
        this.agreement = agreement;
        this.item = new NewsItemMaker(format(feed), notes);
    }

    private static String format(Fields feed) {
        var version = feed.text("version").orElse("").strip();
        var edition = version.substring(version.lastIndexOf('/') + 1);
        return edition.matches("1(\\.\\d)?") ? "jsonfeed " + (edition.equals("1") ? "1.0" : edition) : "jsonfeed";
    }

    Reading<NewsItem> reading() {
        take();
        title();
        names();
        body();
        times();
        fields.text("language")
                .or(() -> feed.text("language"))
                .or(() -> agreement.language().map(language -> language.tag()))
                .ifPresent(item::language);
        fields.texts("tags").forEach(tag -> FeedTopics.add(tag, item));
        pictures();
        identity();
        return item.item(agreement);
    }

    private void take() {
        take.text("take").ifPresent(item::version);
        take.text("kind").flatMap(FeedElement::kind).ifPresent(kind -> {
            item.release(kind);
            if (kind == Kind.WITHDRAWN) {
                item.status(Status.CANCELED);
            }
        });
        said().ifPresent(item::publicNote);
    }

    private Optional<String> said() {
        return take.text("correction", "reason", "note");
    }

    private boolean gone() {
        return take.text("kind").filter(Kind.WITHDRAWN.word()::equals).isPresent();
    }

    private void title() {
        var title = fields.text("title").map(FeedText::line).orElse("");
        if (take.has("take")) {
            item.headline(FeedText.withoutMark(" " + title));
        } else {
            item.headline(title);
            FeedDetails.marks(item, title);
        }
    }

    private void body() {
        var html = fields.text("contenthtml");
        var base = fields.text("url", "externalurl")
                .filter(url -> url.startsWith("http"))
                .orElse("");
        if (html.isPresent()) {
            FeedText.copy(html.get(), base, take.has("take"), said(), item);
        } else if (!gone()) {
            fields.text("contenttext").ifPresent(text -> FeedText.plain(text, take.has("take"), item));
        }
        if (!item.hasBody() && !take.has("take")) {
            fields.text("summary").map(PlainCopy::read).ifPresent(blocks -> {
                item.notes().add("There is no full text; the summary was taken for the copy.");
                item.blocks(blocks);
            });
        } else {
            fields.text("summary").map(FeedText::prose).ifPresent(item::standfirst);
        }
    }

    private void times() {
        var first = time(fields, "datepublished");
        var logged = time(take, "logged");
        item.versionCreated(logged.or(() -> time(fields, "datemodified")).or(() -> first));
        item.firstCreated(first);
    }

    private Optional<java.time.OffsetDateTime> time(Fields from, String name) {
        return from.text(name).flatMap(text -> FeedTime.read(text, agreement.zone(), item.notes()));
    }

    /** The authors are the byline; if they are the feed's own, there is none. */
    private void names() {
        var own = authors(fields);
        var all = authors(feed);
        if (!own.equals(all)) {
            item.byline(String.join(", ", own.stream().limit(10).toList()));
        }
        (all.isEmpty() ? feed.text("title").stream().toList() : all)
                .stream().findFirst().ifPresent(item::provider);
    }

    private static List<String> authors(Fields from) {
        var authors = from.texts("authors", "name");
        return authors.isEmpty() ? from.texts("author", "name") : authors;
    }

    private void pictures() {
        fields.text("image", "bannerimage").ifPresent(address -> picture(address, Optional.empty()));
        for (var attachment : fields.objects("attachments")) {
            var type = attachment.text("mimetype").filter(name -> name.startsWith("image/"));
            if (type.isPresent()) {
                attachment.text("url").ifPresent(address -> picture(address, type));
            } else {
                item.notes()
                        .add("An attachment of the type %s was not taken."
                                .formatted(
                                        Notes.quoted(attachment.text("mimetype").orElse(""))));
            }
        }
    }

    private void picture(String address, Optional<String> type) {
        var href = Clean.line(address);
        if (!href.isEmpty() && href.length() <= Limits.ADDRESS) {
            item.picture(PictureReference.of(href).ofType(type));
        }
    }

    private void identity() {
        fields.text("id").ifPresent(item::guid);
        if (!item.hasGuid()) {
            fields.text("url", "externalurl").ifPresent(url -> {
                item.notes().add("It has no id; its address was taken.");
                item.guid(url);
            });
        }
        var said = fields.text("title", "contenttext", "contenthtml").orElse("");
        if (!said.isBlank()) {
            item.derivedGuid("jsonfeed", said, fields.text("datepublished").orElse(""));
        }
    }
}
