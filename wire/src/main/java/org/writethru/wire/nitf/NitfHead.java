package org.writethru.wire.nitf;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.writethru.story.Kind;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Status;
import org.writethru.wire.WireTime;
import org.writethru.wire.feed.FeedTime;
import org.writethru.wire.xml.Advice;
import org.writethru.wire.xml.Xml;

/** What an NITF document says of itself: {@code head} with {@code docdata}, wherever its elements stand. */
final class NitfHead {
    private static final Pattern YEAR = Pattern.compile("\\p{L}.*\\b(?:19|20)\\d{2}\\b");

    /** An identity whose number is nought: its system had none yet. */
    private static final Pattern UNFILLED = Pattern.compile("(?:^|\\D)0+$");

    private static final Map<String, ZoneId> AMERICA = Map.of(
            "ET", ZoneId.of("America/New_York"),
            "CT", ZoneId.of("America/Chicago"),
            "MT", ZoneId.of("America/Denver"),
            "PT", ZoneId.of("America/Los_Angeles"));

    private final Element nitf;
    private final Element head;
    private final Element data;
    private final Agreement agreement;
    private final NewsItemMaker maker;
    private final NitfMeta meta;

    NitfHead(Element nitf, Agreement agreement, NewsItemMaker maker) {
        this.nitf = nitf;
        this.head = Xml.child(nitf, "head").orElse(nitf);
        this.data = Xml.inside(head, "docdata")
                .or(() -> Xml.inside(nitf, "docdata"))
                .orElse(head);
        this.agreement = agreement.inZoneOf(
                Stream.of("date.issue", "date.release", "date.expire").map(name -> attribute(name, "norm")));
        this.maker = maker;
        this.meta = NitfMeta.of(head);
    }

    void read() {
        if (!meta.ours("kind").isEmpty()) {
            maker.ours();
            ours();
        }
        identity();
        status();
        times();
        release();
        if (!maker.isOurs()) {
            notes();
        }
        maker.urgency(attribute("urgency", "ed-urg"));
        maker.urgency(meta.first("ntbprioritet", "ap-priority-number", "urgency", "priority"));
        rights();
        subjects();
        places();
        maker.language(meta.first(
                "language",
                "ap-language",
                "article-language",
                "dc.language",
                "content-language",
                "lang",
                "sprak",
                "idioma"));
    }

    /** What counts where the body does not say it: some say it in {@code meta}. */
    void besides() {
        maker.standfirst(meta.first(
                "article-subheadline",
                "subheadline",
                "subheading",
                "subtitle",
                "standfirst",
                "article-abstract",
                "summary"));
        maker.byline(meta.first("byline", "article-byline", "article-author", "author"));
        maker.slug(attribute("doc-name", "name-string"));
        for (var word :
                meta.first("article-keywords", "keywords", "news_keywords").split("[,;]")) {
            maker.keyword(word);
        }
    }

    /** What we say under our own names. */
    private void ours() {
        maker.slug(meta.ours("slug"));
        Stream.of(Kind.values())
                .filter(kind -> kind.word().equalsIgnoreCase(meta.ours("kind")))
                .forEach(maker::release);
        maker.firstCreated(time(meta.ours("firstCreated")));
        maker.replaces(meta.ours("replaces"));
        maker.translationOf(meta.ours("translatedFrom"));
        for (var message : Xml.allInside(data, "ed-msg")) {
            if (Xml.attribute(message, "msg-type").equals("editorsNote")) {
                maker.internalNote(Xml.attribute(message, "info"));
            } else {
                maker.publicNote(Xml.attribute(message, "info"));
            }
        }
    }

    /** The identity of a document that names none, from who sends it and what it is about; and a headline from its title. */
    static NewsItemMaker identified(Element nitf, NewsItemMaker maker) {
        Xml.inside(nitf, "title").ifPresent(title -> maker.headline(Xml.words(title)));
        Xml.inside(nitf, "pubdata").ifPresent(printed -> maker.provider(Xml.attribute(printed, "name")));
        if (!maker.hasGuid()) {
            var key = Xml.inside(nitf, "du-key")
                    .map(found -> Xml.attribute(found, "key"))
                    .orElse("");
            var issue = Xml.inside(nitf, "date.issue")
                    .map(found -> Xml.attribute(found, "norm"))
                    .orElse("");
            var day = issue.replace("-", "");
            var headline = maker.headline().orElse("");
            if (!headline.isEmpty() || !key.isEmpty()) {
                maker.derivedGuid(
                        "nitf",
                        Xml.inside(nitf, "doc-id")
                                .map(found -> Xml.attribute(found, "regsrc"))
                                .orElse(""),
                        day.substring(0, Math.min(8, day.length())),
                        key.isEmpty() ? headline : key);
                maker.notes().add("It names no identity; one was made from its source, day and headline or key.");
            }
        }
        return maker;
    }

    private void identity() {
        var named = Xml.allInside(data, "doc-id").stream()
                .map(NitfHead::id)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        named.forEach(maker::guid);
        if (named.size() > 1) {
            maker.notes()
                    .add("It names several identities; the first was taken, not %s."
                            .formatted(Notes.quoted(named.get(1))));
        }
        maker.guid(meta.first(
                "guid",
                "uniqueid",
                "ntbid",
                "ap-itemid",
                "ap-id",
                "docid",
                "doc-id",
                "story-id",
                "article-id",
                "canonical"));
        var uno = Xml.attribute(nitf, "uno");
        maker.guid(UNFILLED.matcher(uno).find() ? "" : uno);
        maker.guid(attribute("pubdata", "ex-ref"));
        maker.version(attribute("du-key", "version"));
        maker.version(attribute("du-key", "generation"));
        maker.version(meta.first("version", "ap-version", "revision", "article-revision"));
        maker.slug(meta.first("slug", "slugline", "ap-slug", "ap-slugline", "ntbstikkord", "anpa-keyword"));
        var key = attribute("du-key", "key");
        maker.slug(named.contains(key) ? "" : key);
        Xml.allInside(data, "keyword").forEach(word -> maker.slug(keyword(word)));
    }

    private static String keyword(Element word) {
        var key = Xml.attribute(word, "key");
        return key.isEmpty() ? Xml.words(word) : key;
    }

    private void status() {
        var status = Xml.attribute(data, "management-status");
        maker.status(status.isEmpty() ? meta.first("ap-pubstatus", "pubstatus") : status);
        var other = Xml.attribute(data, "management-doc-idref");
        if (!other.isEmpty()) {
            var fate = Status.of(Xml.attribute(data, "management-idref-status"));
            if (named(other)) {
                fate.ifPresent(maker::status);
            } else {
                maker.replaces(other);
                maker.release(fate.filter(Status.CANCELED::equals).isPresent() ? Kind.WITHDRAWN : Kind.UPDATED);
            }
        }
    }

    private boolean named(String id) {
        return Xml.allInside(data, "doc-id").stream().anyMatch(own -> id(own).equals(id));
    }

    private static String id(Element element) {
        var id = Xml.attribute(element, "id-string");
        return id.isEmpty() ? Xml.words(element) : id;
    }

    private void times() {
        boolean embargoed = Xml.attribute(data, "management-status").equalsIgnoreCase("embargoed");
        var release = time("date.release", "norm");
        var issued = time("date.issue", "norm")
                .or(() -> time("pubdata", "date.publication"))
                .or(() -> Xml.inside(nitf, "story.date").flatMap(date -> time(Xml.attribute(date, "norm"))))
                .or(() -> time(meta.first("article-pubdate", "pubdate", "date")))
                .or(this::printed)
                .or(() -> release.filter(time -> !embargoed && !time.toInstant().isAfter(agreement.received())));
        maker.versionCreated(issued);
        maker.firstCreated(Xml.allInside(head, "revision-history").stream()
                .flatMap(revision -> time(Xml.attribute(revision, "norm")).stream())
                .min(OffsetDateTime::compareTo));
        if (release.isPresent()
                && issued.filter(first -> !release.get().isAfter(first)).isEmpty()) {
            maker.embargo(release);
        } else if (embargoed) {
            maker.embargo(Optional.empty());
            maker.notes().add("It is embargoed without a time of release; it is held until a person decides.");
        }
    }

    /** The day that a dateline names in words, with its year. */
    private Optional<OffsetDateTime> printed() {
        return Xml.inside(nitf, "dateline").stream()
                .flatMap(dateline ->
                        Stream.of("story.date", "date").flatMap(name -> Xml.inside(dateline, name).stream()))
                .map(Xml::words)
                .filter(words -> YEAR.matcher(words).find())
                .flatMap(words ->
                        ofAmerica(words).or(() -> FeedTime.read(words, agreement.zone(), maker.notes())).stream())
                .findFirst();
    }

    /** A time by the zones of the United States, as their papers write it in winter and summer alike. */
    private Optional<OffsetDateTime> ofAmerica(String words) {
        return AMERICA.entrySet().stream()
                .filter(zone -> words.endsWith(" " + zone.getKey()))
                .findFirst()
                .flatMap(zone -> FeedTime.read(
                        words.substring(0, words.length() - zone.getKey().length())
                                .strip(),
                        zone.getValue(),
                        new Notes()));
    }

    /** A time; none of those that the format has forms for, such as a revision's name, is passed over in silence. */
    private Optional<OffsetDateTime> time(String norm) {
        return norm.matches("(?:\\p{L}{3}, )?\\d.*")
                ? WireTime.read(norm, agreement.zone(), maker.notes())
                : Optional.empty();
    }

    /** The time of an element, in its attribute or as its words. */
    private Optional<OffsetDateTime> time(String element, String name) {
        var norm = attribute(element, name);
        return norm.isEmpty() ? Xml.inside(head, element).flatMap(found -> time(Xml.words(found))) : time(norm);
    }

    private void release() {
        var correction = Xml.inside(data, "correction");
        correction.ifPresent(found -> {
            maker.release(Kind.CORRECTED);
            maker.publicNote(Xml.attribute(found, "info"));
            var corrected = Xml.attribute(found, "id-string");
            maker.replaces(named(corrected) ? "" : corrected);
        });
    }

    /** A later generation of the document is an update, if nothing says that it is more. */
    void update() {
        var generation = attribute("du-key", "generation");
        if (generation.matches("[1-9]\\d{0,8}") && Integer.parseInt(generation) > 1) {
            maker.release(Kind.UPDATED);
        }
    }

    /** Messages to editors; one that comes with a withdrawal, or with a correction that says nothing else, says what that is; so does one that begins with it. */
    private void notes() {
        var correction = Xml.inside(data, "correction");
        var corrected = correction.map(found -> Xml.attribute(found, "info")).orElse("");
        boolean isPublic = correction.isPresent() && corrected.isEmpty()
                || Status.of(Xml.attribute(data, "management-status"))
                        .filter(Status.CANCELED::equals)
                        .isPresent();
        for (var message : Xml.allInside(data, "ed-msg")) {
            var info = Xml.attribute(message, "info");
            var words = info.isEmpty() ? Xml.words(message) : info;
            if (isPublic) {
                maker.publicNote(words);
            } else if (!words.equals(corrected)) {
                Advice.read(words, maker);
            }
        }
        Advice.read(meta.first("ednote", "ap-ednote", "editorsnote", "ntbmeldingsnotat"), maker);
    }

    private void rights() {
        maker.rightsHolder(attribute("doc.copyright", "holder"));
        maker.rightsHolder(attribute("doc.rights", "owner"));
        maker.usageTerms(Stream.of("type", "limitations", "geography")
                .map(name -> attribute("doc.rights", name))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse(""));
        Xml.inside(head.parent() == null ? head : head.parent(), "distributor")
                .ifPresent(distributor -> maker.provider(Xml.words(distributor)));
        maker.provider(attribute("doc-id", "regsrc"));
        maker.provider(attribute("doc.copyright", "holder"));
    }

    private void subjects() {
        for (var subject : Xml.allInside(head, "tobject.subject")) {
            subject(Xml.attribute(subject, "tobject.subject.refnum"));
        }
        for (var classifier : Xml.allInside(data, "classifier")) {
            subject(
                    maker.isOurs()
                                    || Xml.attribute(classifier, "idsrc")
                                            .toLowerCase(Locale.ROOT)
                                            .contains("iptc")
                            ? Xml.attribute(classifier, "value")
                            : "");
        }
        Xml.allInside(data, "keyword").forEach(word -> maker.keyword(keyword(word)));
        maker.keyword(attribute("series", "series.name"));
        Xml.allInside(data, "fixture").forEach(fixture -> maker.keyword(Xml.attribute(fixture, "fix-id")));
        for (var content : Xml.allInside(data, "identified-content")) {
            for (var kind : List.of("person", "org", "event")) {
                Xml.children(content, kind).forEach(named -> maker.keyword(label(named)));
            }
        }
    }

    private static String label(Element named) {
        var words = Xml.words(named);
        return words.isEmpty() ? Xml.attribute(named, "value") : words;
    }

    /** Eight digits are IPTC's: those of Media Topics from 20000000 on, others the older subject codes. */
    private void subject(String number) {
        if (number.matches("\\d{8}")) {
            maker.subject((number.startsWith("2") ? "medtop:" : "subj:") + number);
        } else if (!number.isEmpty()) {
            maker.subject(number);
        }
    }

    private void places() {
        for (var place : Xml.allInside(data, "evloc")) {
            for (var name : List.of("city", "county-dist", "state-prov", "iso-cc")) {
                maker.place(Xml.attribute(place, name));
            }
        }
        for (var content : Xml.allInside(data, "identified-content")) {
            Xml.children(content, "location").forEach(this::location);
        }
    }

    /** A place by its name, or each of the parts of one by its own words; where it lies on the globe is for machines. */
    private void location(Element location) {
        var parts = location.children().stream()
                .filter(part -> !part.tagName().contains(":"))
                .toList();
        if (parts.isEmpty() || !location.ownText().isBlank()) {
            maker.place(location.childrenSize() == 0 ? label(location) : location.ownText());
        }
        parts.forEach(part -> maker.place(part.childrenSize() == 0 ? label(part) : part.ownText()));
    }

    private String attribute(String element, String name) {
        return Xml.inside(data, element)
                .or(() -> Xml.inside(head, element))
                .map(found -> Xml.attribute(found, name))
                .orElse("");
    }
}
