package org.writethru.wire.ownxml;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.writethru.story.Kind;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Status;
import org.writethru.wire.feed.FeedTime;
import org.writethru.wire.xml.ContentCopy;
import org.writethru.wire.xml.NamedWords;
import org.writethru.wire.xml.Xml;

/** One story in elements of its sender's own, read by their names. */
final class OwnStory {
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(.{0,40})");
    private static final Pattern PARTS = Pattern.compile("\\s{0,9};[;\\s]{0,9}");
    private static final Set<String> PICTURES = Set.of("image", "picture", "photo", "foto", "bild", "imagen");

    private final Element story;
    private final List<Element> bodies;
    private final List<Element> around;
    private final Agreement agreement;
    private final NewsItemMaker maker;
    private final NamedWords words;

    /** @param around the elements that hold this story and no other, from within */
    OwnStory(Element story, List<Element> bodies, List<Element> around, Agreement agreement, NewsItemMaker maker) {
        this.story = story;
        this.bodies = bodies;
        this.around = around;
        this.agreement = agreement;
        this.maker = maker;
        this.words = new NamedWords().add(story, Set.copyOf(bodies)).around(story, around);
    }

    void read() {
        language();
        maker.headline(plain(Names.HEADLINE));
        maker.standfirst(plain(Names.STANDFIRST));
        maker.byline(plain(Names.BYLINE));
        maker.dateline(PARTS.matcher(plain(Names.DATELINE)).replaceAll(", "));
        maker.place(plain(Names.PLACE));
        maker.slug(words.first(Names.SLUG));
        maker.provider(Optional.of(words.first(Names.PROVIDER))
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .orElse(""));
        maker.usageTerms(plain(Names.TERMS));
        maker.internalNote(plain(Names.NOTE));
        for (var word : words.first(Names.KEYWORDS).split("[,;]")) {
            maker.keyword(word);
        }
        var urgency = words.first(Names.URGENCY);
        maker.urgency(urgency.matches("0?[1-9]") ? urgency : "");
        var version = words.first(Names.VERSION);
        maker.version(version.matches("\\d{1,9}") ? version : "");
        times();
        release();
        bodies.forEach(body -> ContentCopy.read(body, maker));
        pictures();
        identity();
    }

    private void language() {
        maker.language(Xml.language(bodies.getFirst()));
        var said = words.first(Names.LANGUAGE);
        maker.language(said.matches("\\p{L}{2,3}(?:[-_]\\p{L}{2,4})?|\\p{L}{4,20}") ? said : "");
    }

    private void times() {
        var changed = time(words.first(Names.CHANGED));
        var published = time(published()).or(() -> time(attribute("date", "published", "pubdate")));
        var created = time(words.first(Names.CREATED));
        maker.versionCreated(changed.or(() -> published).or(() -> created));
        maker.firstCreated(created.or(() -> changed.isPresent() ? published : Optional.empty()));
        embargo();
    }

    /** A day, with the hour that some have in an element of its own. */
    private String published() {
        var day = words.first(Names.PUBLISHED);
        var clock = words.first(Names.CLOCK);
        return !day.contains(":") && !day.isEmpty() && clock.matches("\\d{1,2}:\\d{2}.{0,12}")
                ? day + " " + clock
                : day;
    }

    private void embargo() {
        var until = words.first(Names.EMBARGO);
        if (!until.isEmpty() && !until.matches("(?i)false|no|none|n|0|0?0?01-01-01.*|0001.*")) {
            maker.embargo(until.matches("(?i)true|yes|1") ? Optional.empty() : time(until));
        }
    }

    /** A time; of days with slashes only those count of which it is plain which number is the month. */
    private Optional<OffsetDateTime> time(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var slashed = SLASHED.matcher(written);
        if (!slashed.matches()) {
            return FeedTime.read(written, agreement.zone(), maker.notes());
        }
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            maker.notes()
                    .add("%s does not tell the day from the month and was not taken.".formatted(Notes.quoted(written)));
            return Optional.empty();
        }
        var dotted = first > 12 ? "%d.%d.".formatted(first, second) : "%d.%d.".formatted(second, first);
        return FeedTime.read(dotted + slashed.group(3) + slashed.group(4), agreement.zone(), maker.notes());
    }

    private void release() {
        maker.replaces(words.first(Names.REPLACES));
        if (says(Names.WITHDRAWN)) {
            maker.status(Status.CANCELED);
        } else if (says(Names.CORRECTED)) {
            maker.release(Kind.CORRECTED);
        }
        if (says(Names.HELD)) {
            maker.status(Status.WITHHELD);
        }
    }

    private boolean says(List<String> names) {
        return words.first(names).matches("(?i)true|yes|1");
    }

    private void pictures() {
        var whole = around.isEmpty() ? story : around.getLast();
        for (var element : whole.getAllElements()) {
            if (PICTURES.contains(NamedWords.name(element))
                    && !bodies.contains(element)
                    && !bodies.contains(element.parent())) {
                var said = new NamedWords().add(element, Set.of());
                var href = said.first("url", "href", "src", "source", "filename", "file", "nombre");
                if (!href.isEmpty()) {
                    maker.picture(new PictureReference(
                            href,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            present(said.first("caption", "pie", "bildtext", "billedtekst", "description")),
                            present(said.first("credit", "photographer", "byline")),
                            Optional.empty()));
                }
            }
        }
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(found -> !found.isEmpty());
    }

    private void identity() {
        maker.guid(words.first(Names.IDENTITY));
        maker.guid(attribute("itemid", "guid", "uuid", "uid", "docid", "id", "ID", "Id"));
        maker.guid(words.first("id", "identifier"));
        if (!maker.hasGuid()) {
            maker.derivedGuid(
                    "xml",
                    maker.provider().orElse(""),
                    published(),
                    maker.headline().orElse(""));
            maker.notes().add("It names no identity; one was made from its provider, day and headline.");
        }
    }

    /** The attribute of the story, else of what holds it. */
    private String attribute(String... names) {
        return Stream.concat(Stream.of(story), around.stream())
                .map(element -> Xml.attribute(element, names))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Words without the tags that some have escaped in them. */
    private String plain(List<String> names) {
        var found = words.first(names);
        return found.indexOf('<') < 0 ? found : Jsoup.parseBodyFragment(found).text();
    }
}
