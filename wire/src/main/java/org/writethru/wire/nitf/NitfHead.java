package org.writethru.wire.nitf;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.writethru.story.Kind;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Status;
import org.writethru.wire.xml.Advice;
import org.writethru.wire.xml.Xml;

/** What an NITF document says of itself: {@code head} with {@code docdata}, wherever its elements stand. */
final class NitfHead {
    /** An identity whose number is nought: its system had none yet. */
    private static final Pattern UNFILLED = Pattern.compile("(?:^|\\D)0+$");

    private final NitfData data;
    private final NitfMeta meta;
    private final NitfTimes times;
    private final NewsItemMaker maker;

    NitfHead(Element nitf, Agreement agreement, NewsItemMaker maker) {
        this.data = NitfData.of(nitf);
        this.meta = data.meta();
        this.times = NitfTimes.of(data, agreement, maker.notes());
        this.maker = maker;
    }

    void read() {
        if (!meta.ours("kind").isEmpty()) {
            maker.ours();
            ours();
        }
        identity();
        status();
        times.say(maker);
        release();
        if (!maker.isOurs()) {
            notes();
        }
        maker.urgency(data.attribute("urgency", "ed-urg"));
        maker.urgency(meta.first("ntbprioritet", "ap-priority-number", "urgency", "priority"));
        rights();
        NitfSubjects.read(data, maker);
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
        maker.slug(data.attribute("doc-name", "name-string"));
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
        maker.firstCreated(times.time(meta.ours("firstCreated")));
        maker.replaces(meta.ours("replaces"));
        maker.translationOf(meta.ours("translatedFrom"));
        for (var message : Xml.allInside(data.docdata(), "ed-msg")) {
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
            var headline = maker.headline().or(maker::firstWords).orElse("");
            if (!headline.isEmpty() || !key.isEmpty()) {
                maker.derivedGuid(
                        "nitf",
                        Xml.inside(nitf, "doc-id")
                                .map(found -> Xml.attribute(found, "regsrc"))
                                .orElse(""),
                        day.substring(0, Math.min(8, day.length())),
                        key.isEmpty() ? headline : key);
                maker.notes()
                        .add(
                                "It names no identity; one was made from its source, day and headline, key or first words.");
            }
        }
        return maker;
    }

    private void identity() {
        var named = Xml.allInside(data.docdata(), "doc-id").stream()
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
        var uno = Xml.attribute(data.nitf(), "uno");
        maker.guid(UNFILLED.matcher(uno).find() ? "" : uno);
        maker.guid(data.attribute("pubdata", "ex-ref"));
        maker.version(data.attribute("du-key", "version"));
        maker.version(data.attribute("du-key", "generation"));
        maker.version(meta.first("version", "ap-version", "revision", "article-revision"));
        maker.slug(meta.first("slug", "slugline", "ap-slug", "ap-slugline", "ntbstikkord", "anpa-keyword"));
        var key = data.attribute("du-key", "key");
        maker.slug(named.contains(key) ? "" : key);
        Xml.allInside(data.docdata(), "keyword").forEach(word -> maker.slug(NitfSubjects.keyword(word)));
    }

    private void status() {
        var status = Xml.attribute(data.docdata(), "management-status");
        maker.status(status.isEmpty() ? meta.first("ap-pubstatus", "pubstatus") : status);
        var other = Xml.attribute(data.docdata(), "management-doc-idref");
        if (!other.isEmpty()) {
            var fate = Status.of(Xml.attribute(data.docdata(), "management-idref-status"));
            if (named(other)) {
                fate.ifPresent(maker::status);
            } else {
                maker.replaces(other);
                maker.release(fate.filter(Status.CANCELED::equals).isPresent() ? Kind.WITHDRAWN : Kind.UPDATED);
            }
        }
    }

    private boolean named(String id) {
        return Xml.allInside(data.docdata(), "doc-id").stream().anyMatch(own -> id(own).equals(id));
    }

    private static String id(Element element) {
        var id = Xml.attribute(element, "id-string");
        return id.isEmpty() ? Xml.words(element) : id;
    }

    private void release() {
        var correction = Xml.inside(data.docdata(), "correction");
        correction.ifPresent(found -> {
            maker.release(Kind.CORRECTED);
            maker.publicNote(Xml.attribute(found, "info"));
            var corrected = Xml.attribute(found, "id-string");
            maker.replaces(named(corrected) ? "" : corrected);
        });
    }

    /** A later generation of the document is an update, if nothing says that it is more. */
    void update() {
        var generation = data.attribute("du-key", "generation");
        if (generation.matches("[1-9]\\d{0,8}") && Integer.parseInt(generation) > 1) {
            maker.release(Kind.UPDATED);
        }
    }

    /** Messages to editors; one that comes with a withdrawal, or with a correction that says nothing else, says what that is; so does one that begins with it. */
    private void notes() {
        var correction = Xml.inside(data.docdata(), "correction");
        var corrected = correction.map(found -> Xml.attribute(found, "info")).orElse("");
        boolean isPublic = correction.isPresent() && corrected.isEmpty()
                || Status.of(Xml.attribute(data.docdata(), "management-status"))
                        .filter(Status.CANCELED::equals)
                        .isPresent();
        for (var message : Xml.allInside(data.docdata(), "ed-msg")) {
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
        maker.rightsHolder(data.attribute("doc.copyright", "holder"));
        maker.rightsHolder(data.attribute("doc.rights", "owner"));
        maker.usageTerms(Stream.of("type", "limitations", "geography")
                .map(name -> data.attribute("doc.rights", name))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse(""));
        Xml.inside(data.head().parent() == null ? data.head() : data.head().parent(), "distributor")
                .ifPresent(distributor -> maker.provider(Xml.words(distributor)));
        maker.provider(data.attribute("doc-id", "regsrc"));
        maker.provider(data.attribute("doc.copyright", "holder"));
    }
}
