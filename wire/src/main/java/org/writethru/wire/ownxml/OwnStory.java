package org.writethru.wire.ownxml;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.story.Language;
import org.writethru.story.Limits;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Status;
import org.writethru.wire.feed.FeedTime;
import org.writethru.wire.page.LanguageGuess;
import org.writethru.wire.text.ReleaseWords;
import org.writethru.wire.xml.ContentCopy;
import org.writethru.wire.xml.NamedWords;
import org.writethru.wire.xml.Xml;

/** One story in elements of its sender's own, read by their names. */
final class OwnStory {
    /** Elements around a story, and those that stand first in each, which are looked at for what is said of several stories. */
    private static final int MOST_HOLDERS = 4;

    private static final int MOST_BESIDE = 40;
    private static final Pattern EXCERPT = Pattern.compile("\\s?\\[?(?:\\.{3}|…)\\]?$");
    private static final Pattern PARTS = Pattern.compile("\\s{0,9};[;\\s]{0,9}");

    private final Element story;
    private final List<Element> bodies;
    private final List<Element> around;
    private final SlashedDays days;
    private final Agreement agreement;
    private final NewsItemMaker maker;
    private final NamedWords words;

    /**
     * @param around the elements that hold this story and no other, from within
     * @param days how the document writes its days
     */
    OwnStory(
            Element story,
            List<Element> bodies,
            List<Element> around,
            SlashedDays days,
            Agreement agreement,
            NewsItemMaker maker) {
        this.story = story;
        this.bodies = bodies;
        this.around = around;
        this.days = days;
        this.agreement = agreement;
        this.maker = maker;
        this.words = new NamedWords().add(story, Set.copyOf(bodies)).around(story, around);
    }

    void read() {
        languages();
        maker.headline(plain(Names.HEADLINE));
        maker.standfirst(plain(Names.STANDFIRST));
        maker.standfirst(described());
        maker.byline(plain(Names.BYLINE));
        maker.dateline(PARTS.matcher(plain(Names.DATELINE)).replaceAll(", "));
        maker.place(plain(Names.PLACE));
        maker.slug(words.first(Names.SLUG));
        maker.provider(Optional.of(words.first(Names.PROVIDER))
                .filter(name -> name.chars().anyMatch(Character::isLetter))
                .orElse(""));
        maker.usageTerms(plain(Names.TERMS));
        notes();
        for (var word : words.first(Names.KEYWORDS).split("[,;]")) {
            maker.keyword(word);
        }
        var urgency = words.first(Names.URGENCY);
        maker.urgency(urgency.matches("0?[1-9]") ? urgency : "");
        var version = words.first(Names.VERSION);
        maker.version(version.matches("\\d{1,9}") ? version : "");
        times();
        release();
        bodies.forEach(body -> {
            section(body);
            ContentCopy.read(body, maker);
        });
        if (bodies.isEmpty()) {
            Shots.picture(story, maker);
        } else {
            new OwnPictures(story, around, bodies).read(maker);
        }
        identity();
    }

    /** What describes the story right beside its copy, unless it is where that begins. */
    private String described() {
        var copy = bodies.stream().findFirst().map(Xml::words).orElse("");
        return story.children().stream()
                .filter(child -> Names.DESCRIPTION.contains(NamedWords.name(child)) && child.childrenSize() == 0)
                .map(child -> Jsoup.parseBodyFragment(Xml.words(child)).text())
                .filter(words -> !words.isEmpty() && words.length() <= Limits.NOTE)
                .filter(words -> !copy.contains(EXCERPT.matcher(words).replaceAll("")))
                .findFirst()
                .orElse("");
    }

    /** The heading that stands above a part of the copy. */
    private static Optional<String> heading(Element body) {
        return body.previousElementSiblings().stream()
                .filter(before -> Names.SECTION.contains(NamedWords.name(before)))
                .map(Xml::words)
                .filter(words -> !words.isEmpty() && words.length() <= Limits.HEADLINE)
                .findFirst();
    }

    private void section(Element body) {
        if (bodies.size() > 1) {
            heading(body).ifPresent(words -> maker.blocks(List.of(new Block.Subhead(words))));
        }
    }

    /** The language of the story, as it is said or as its copy reads. */
    private String language() {
        return maker.language()
                .map(Language::tag)
                .or(() -> LanguageGuess.ofEnough(bodies.stream().map(Xml::words).collect(Collectors.joining("\n"))))
                .orElse("");
    }

    private void languages() {
        maker.language(Xml.language(bodies.isEmpty() ? story : bodies.getFirst()));
        var said = words.first(Names.LANGUAGE);
        maker.language(said.matches("\\p{L}{2,3}(?:[-_]\\p{L}{2,4})?|\\p{L}{4,20}") ? said : "");
    }

    private void times() {
        var changed = time(words.first(Names.CHANGED));
        var published = time(published())
                .or(() -> time(attribute("date", "published", "pubdate", "datetime", "timestamp")))
                .or(() -> time(beside("display-date")))
                .or(() -> time(beside("transmission-date")))
                .or(() -> time(ofSeveral()));
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

    private Optional<OffsetDateTime> time(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return days.dotted(written, this::language, maker.notes())
                .flatMap(time -> FeedTime.read(time, agreement.zone(), maker.notes()));
    }

    /** All notes, of which one may say by its first word what kind of release it is. */
    private void notes() {
        var notes = Names.NOTE.stream()
                .map(name -> plain(List.of(name)))
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
        maker.internalNote(String.join("\n", notes));
        notes.stream()
                .flatMap(note -> ReleaseWords.kindByNote(note).stream())
                .findFirst()
                .ifPresent(maker::release);
    }

    private void release() {
        maker.replaces(words.first(Names.REPLACES));
        story.children().stream()
                .filter(element -> Names.REPLACES.contains(NamedWords.name(element)))
                .flatMap(list -> Stream.concat(Stream.of(list), list.children().stream()))
                .flatMap(replaced -> replaced.children().stream())
                .filter(id -> id.childrenSize() == 0 && Names.IDENTITY.contains(NamedWords.name(id)))
                .forEach(id -> maker.replaces(Xml.words(id)));
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

    private void identity() {
        var number = words.first(Names.OF_THE_DAY);
        var day = words.first(Names.DAY);
        var provider = words.first(Names.OF_PROVIDER);
        if (!number.isEmpty() && !day.isEmpty() && !provider.isEmpty()) {
            maker.guid("urn:newsml:%s:%s:%s".formatted(provider, day, number));
        }
        maker.guid(words.first(Names.IDENTITY));
        maker.guid(attribute("itemid", "guid", "uuid", "uid", "docid", "DocumentURN", "id", "ID", "Id"));
        maker.guid(words.first("id", "identifier"));
        maker.guid(beside("accession-number"));
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

    /** The attribute of the one element that has it, in what holds this story alone. */
    private String beside(String name) {
        var holder = around.isEmpty() ? story : around.getLast();
        var found = holder.getElementsByAttribute(name);
        return found.size() == 1 ? found.getFirst().attr(name).strip() : "";
    }

    /** The day of publication that is said once for several stories, among what stands first beside them. */
    private String ofSeveral() {
        for (var holder : story.parents().stream().limit(MOST_HOLDERS).toList()) {
            var child = holder.firstElementChild();
            for (int looked = 0; child != null && looked < MOST_BESIDE; looked++) {
                if (child.childrenSize() == 0 && Names.PUBLISHED.contains(NamedWords.name(child))) {
                    return Xml.words(child);
                }
                child = child.nextElementSibling();
            }
        }
        return "";
    }

    /** Words without the tags that some have escaped in them. */
    private String plain(List<String> names) {
        var found = words.first(names);
        return found.indexOf('<') < 0 ? found : Jsoup.parseBodyFragment(found).text();
    }
}
