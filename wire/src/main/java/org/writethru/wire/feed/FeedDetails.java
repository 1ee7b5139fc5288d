package org.writethru.wire.feed;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.text.ReleaseWords;

/** What items of RSS and entries of Atom have in common beyond their own names. Not for two threads at once. */
public final class FeedDetails {
    private final FeedElement element;
    private final NewsItemMaker item;
    private final Notes notes;

    public FeedDetails(Element element, NewsItemMaker item) {
        this.element = new FeedElement(element);
        this.item = item;
        this.notes = item.notes();
    }

    /** What our extension, Media RSS and the language's attributes say. */
    public void take(Optional<String> otherLanguage) {
        element.take(item);
        element.language().or(() -> otherLanguage).ifPresent(item::language);
    }

    /** The headline, without the mark of our own feeds; what the marks of others say of the release. */
    public void title(String title) {
        var line = FeedText.line(title);
        item.headline(ours() ? FeedText.withoutMark(" " + line) : line);
        if (!ours()) {
            marks(item, line);
        }
    }

    private boolean ours() {
        return element.wire("take").isPresent();
    }

    /** What a headline's own words say of the release. */
    public static void marks(NewsItemMaker item, String line) {
        ReleaseWords.kind(line).ifPresent(kind -> {
            item.notes().add("That this is “%s” was taken from the words of the headline.".formatted(kind.word()));
            item.release(kind);
        });
    }

    /**
     * The times: the version's is when our log says that the take was made, else when the feed says it was changed, else when it
     * was published.
     */
    public void times(Optional<String> published, Optional<String> updated, ZoneId zone) {
        var first = published
                .or(() -> element.text(FeedNames.DC_TERMS, "issued"))
                .or(() -> element.text(FeedNames.DC_TERMS, "created"))
                .flatMap(text -> FeedTime.read(text, zone, notes));
        var logged = element.wire("logged").flatMap(text -> FeedTime.read(text, zone, notes));
        Optional<OffsetDateTime> changed = updated.or(() -> element.text(FeedNames.ATOM, "updated"))
                .or(() -> element.text(FeedNames.DC_TERMS, "modified"))
                .or(() -> element.text(FeedNames.DC, "date"))
                .flatMap(text -> FeedTime.read(text, zone, notes));
        item.versionCreated(logged.or(() -> changed).or(() -> first));
        item.firstCreated(first);
    }

    /**
     * The copy and the standfirst: the full text is the copy and the summary the standfirst, unless it repeats the copy; where
     * there is no full text, the summary is all the copy there is.
     */
    public void copy(Optional<String> full, Optional<String> summary, String base) {
        var body = full.or(() -> FullText.of(element));
        if (body.isEmpty() && ours()) {
            summary.map(FeedText::prose).ifPresent(item::standfirst);
            return;
        }
        if (body.isEmpty()) {
            var media = element.text(FeedNames.MEDIA, "description");
            summary.filter(text -> media.isEmpty() || !FeedText.onlyLeads(text, item.headline()))
                    .or(() -> media)
                    .ifPresent(text -> {
                        notes.add("There is no full text; the summary was taken for the copy.");
                        FeedText.copy(text, base, ours(), element.said(), item);
                    });
            return;
        }
        FeedText.copy(body.get(), base, ours(), element.said(), item);
        summary.map(text -> FeedText.summary(text, base, item))
                .filter(text -> !FeedText.repeats(item.blocks(), text))
                .ifPresent(item::standfirst);
    }

    /** Who publishes it, where the item itself says so. */
    public void publisher() {
        element.text(FeedNames.DC, "publisher").map(FeedText::line).ifPresent(item::provider);
    }

    /** Pictures, rights and topics of other vocabularies. */
    public void others() {
        element.pictures(item);
        element.text(FeedNames.DC, "rights").map(FeedText::prose).ifPresent(item::usageTerms);
        element.text(FeedNames.MEDIA, "copyright").map(FeedText::line).ifPresent(item::rightsHolder);
        for (var keywords : element.children(FeedNames.MEDIA, "keywords")) {
            List.of(keywords.getValue().split("[,;]")).forEach(item::keyword);
        }
        element.children(FeedNames.DC, "subject").forEach(subject -> FeedTopics.add(subject.getValue(), item));
    }

    /** The names under {@code dc:creator}; else those that RSS borrows from Atom. */
    public List<String> creators() {
        var names = names(element.children(FeedNames.DC, "creator").stream());
        return names.isEmpty()
                ? names(element.children(FeedNames.ATOM, "author").stream()
                        .flatMap(author -> author.getChildren().stream())
                        .filter(child -> child.getName().equals("name")))
                : names;
    }

    private static List<String> names(Stream<Element> elements) {
        return elements.map(name -> FeedText.line(name.getValue()))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether our extension tells what the editor said. */
    public boolean said() {
        return element.said().isPresent();
    }
}
